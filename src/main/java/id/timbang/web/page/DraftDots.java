package id.timbang.web.page;

import id.timbang.explain.Speech;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What lists are worth, of the best of them: dots on one scale, which does not begin at zero.
 *
 * @param all by the number of the run
 * @param best number of the run that is worth most
 * @param least per cent of the list that is worth least
 * @param from per cent at the left end of the scale; 100 % are its right end
 */
record DraftDots(Map<Long, Dot> all, long best, String least, String from) {

    /** Units from the left to the ends of the line. */
    static final int LEFT = 4;
    static final int RIGHT = 40;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;
    private static final int DOT_DECIMALS = 3;

    /**
     * One list.
     *
     * @param at place on the scale
     * @param percent of the best, rounded down: what is not the best is not shown as the best
     */
    record Dot(int at, String percent) {
    }

    /**
     * Nothing where fewer than two lists compare.
     *
     * @param achieved milli-points of those that do, by the number of the run
     */
    static Optional<DraftDots> of(Map<Long, Long> achieved, Speech speech) {
        Comparator<Map.Entry<Long, Long>> byValue = Map.Entry.comparingByValue();
        Map.Entry<Long, Long> best = achieved.entrySet().stream().max(byValue.thenComparing(Map.Entry::getKey))
                .orElse(Map.entry(0L, 0L));
        if (achieved.size() < 2 || best.getValue() <= 0) {
            return Optional.empty();
        }
        long least = Collections.min(achieved.values());
        CurveFrame frame = CurveFrame.of(0, thousandths(least, best.getValue()), speech);
        var dots = new LinkedHashMap<Long, Dot>();
        achieved.forEach((run, value) -> dots.put(run, new Dot(at(thousandths(value, best.getValue()), frame),
                speech.number(percent(value, best.getValue(), DECIMALS)))));
        return Optional.of(new DraftDots(Collections.unmodifiableMap(dots), best.getKey(),
                speech.number(percent(least, best.getValue(), DECIMALS)), frame.up().get(0).text()));
    }

    private static int at(long thousandths, CurveFrame frame) {
        return LEFT + (int) ((RIGHT - LEFT) * (thousandths - frame.lowest()) / (CurveFrame.WHOLE - frame.lowest()));
    }

    private static long thousandths(long value, long best) {
        return percent(value, best, DOT_DECIMALS).unscaledValue().longValueExact();
    }

    private static BigDecimal percent(long value, long best, int decimals) {
        return BigDecimal.valueOf(value).multiply(HUNDRED).divide(BigDecimal.valueOf(best), decimals,
                RoundingMode.FLOOR);
    }
}
