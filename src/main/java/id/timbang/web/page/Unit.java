package id.timbang.web.page;

import id.timbang.explain.Speech;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The unit that a column of rupiah is shown in, one for the whole column. */
enum Unit {
    RUPIAH(0), MILLION(6), BILLION(9);

    /** From how many units on a column is shown in them. */
    private static final long ENOUGH = 10;

    private final int zeros;

    Unit(int zeros) {
        this.zeros = zeros;
    }

    /** The largest unit in which the largest amount still has two digits. */
    static Unit fitting(long most) {
        if (most >= BILLION.size() * ENOUGH) {
            return BILLION;
        }
        return most >= MILLION.size() * ENOUGH ? MILLION : RUPIAH;
    }

    private long size() {
        return BigDecimal.ONE.movePointRight(zeros).longValueExact();
    }

    /** How many are shown. */
    int decimals() {
        return this == RUPIAH ? 0 : 1;
    }

    /** How many zeros it stands for. */
    int zeros() {
        return zeros;
    }

    /** An amount in this unit, unrounded. */
    BigDecimal exactly(long rupiah) {
        return BigDecimal.valueOf(rupiah, zeros);
    }

    /** The rupiah that so many of this unit are. */
    BigDecimal rupiah(BigDecimal number) {
        return number.movePointRight(zeros);
    }

    /** An amount in this unit, with one decimal where it is not the rupiah itself. */
    String of(long rupiah, Locale locale) {
        return of(rupiah, Words.in(locale));
    }

    /** The same. */
    String of(long rupiah, Speech speech) {
        return speech.number(exactly(rupiah).setScale(decimals(), RoundingMode.HALF_UP));
    }

    /** An amount in steps of the last decimal that is shown, rounded by itself as {@link #of} shows it. */
    long steps(long rupiah) {
        return exactly(rupiah).setScale(decimals(), RoundingMode.HALF_UP).unscaledValue()
                .longValueExact();
    }

    /** Whether parts that are each rounded by themselves add up to the whole before the reader's eyes. */
    boolean addsUp(List<Long> rupiah, long whole) {
        return rupiah.stream().mapToLong(this::steps).sum() == steps(whole);
    }

    /** What {@link #parts} counted, as {@link #of} shows it. */
    String shown(long steps, Locale locale) {
        return shown(steps, Words.in(locale));
    }

    /** The same. */
    String shown(long steps, Speech speech) {
        return speech.number(BigDecimal.valueOf(steps, decimals()));
    }

    /**
     * Amounts in steps of the last decimal that is shown, rounded so that they add up to their rounded sum: those nearest to the next
     * step go up.
     */
    List<Long> parts(List<Long> rupiah) {
        long step = size() / (this == RUPIAH ? 1 : 10);
        var parts = new ArrayList<>(rupiah.stream().map(amount -> Math.floorDiv(amount, step)).toList());
        long sum = rupiah.stream().mapToLong(Long::longValue).sum();
        long missing = Math.floorDiv(sum + step / 2, step) - parts.stream().mapToLong(Long::longValue).sum();
        IntStream.range(0, parts.size()).boxed()
                .sorted(Comparator.comparing((Integer i) -> Math.floorMod(rupiah.get(i), step)).reversed())
                .limit(missing).forEach(i -> parts.set(i, parts.get(i) + 1));
        return List.copyOf(parts);
    }
}
