package id.timbang.benchmark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalLong;

/**
 * What one contender did.
 *
 * @param found portfolios that keep every limit, each worth more than those before
 * @param proven bounds, each lower than those before; empty for a way that proves nothing
 * @param ended why it ended
 * @param milliseconds how long it took in all
 * @param peakBytes the most memory it held at one time
 * @param memory {@code heap} or, where it runs in a process of its own, {@code process}
 */
public record Run(String name, String settings, List<Moment> found, List<Moment> proven, String ended,
        long milliseconds, long peakBytes, String memory) {
    public Run {
        found = List.copyOf(found);
        proven = List.copyOf(proven);
    }

    /** Σ value − Σ penalties of its last portfolio; empty when it found none. */
    public OptionalLong achieved() {
        return last(found);
    }

    /** Its last bound; empty when it proved none. */
    public OptionalLong bound() {
        return last(proven);
    }

    private static OptionalLong last(List<Moment> moments) {
        return moments.isEmpty() ? OptionalLong.empty() : OptionalLong.of(moments.get(moments.size() - 1).value());
    }

    /** When it first had a portfolio that keeps every limit, milliseconds. */
    public OptionalLong firstFound() {
        return found.stream().mapToLong(Moment::milliseconds).findFirst();
    }

    /** When its portfolio first came within that many per cent of a bound, milliseconds. */
    public OptionalLong within(long bound, BigDecimal percent) {
        return found.stream().filter(moment -> gap(moment.value(), bound).compareTo(percent) <= 0)
                .mapToLong(Moment::milliseconds).findFirst();
    }

    /** When it had itself proven a gap of that many per cent, milliseconds. */
    public OptionalLong proven(BigDecimal percent) {
        return found.stream().flatMapToLong(portfolio -> proven.stream()
                .filter(bound -> gap(portfolio.value(), bound.value()).compareTo(percent) <= 0)
                .mapToLong(bound -> Math.max(portfolio.milliseconds(), bound.milliseconds()))).min();
    }

    /** 100 × (bound − achieved) ÷ max(1, |bound|), rounded up to four decimals. */
    static BigDecimal gap(long achieved, long bound) {
        return BigDecimal.valueOf(bound).subtract(BigDecimal.valueOf(achieved)).movePointRight(2)
                .divide(BigDecimal.valueOf(Math.max(1, Math.abs(bound))), 4, RoundingMode.CEILING);
    }
}
