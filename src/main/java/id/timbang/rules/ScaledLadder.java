package id.timbang.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;

import id.timbang.parameters.Ladder;

/**
 * A ladder of points beside numbers of one scale, so that climbing it is a comparison of whole numbers.
 *
 * @param from the thresholds at that scale, rounded up
 * @param milli the points of each step in thousandths
 */
record ScaledLadder(long[] from, long[] milli) {
    private static final int MILLI = 3;
    private static final BigDecimal MOST_POINTS = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);

    static ScaledLadder of(Ladder ladder, int scale) {
        int size = ladder.steps().size();
        var scaled = new ScaledLadder(new long[size], new long[size]);
        for (int i = 0; i < size; i++) {
            Ladder.Step step = ladder.steps().get(i);
            BigDecimal from = step.from().movePointRight(scale).setScale(0, RoundingMode.CEILING);
            scaled.from[i] = from.min(MOST).max(MOST.negate()).longValueExact();
            scaled.milli[i] = milli(step.value());
        }
        return scaled;
    }

    private static long milli(BigDecimal points) {
        if (points.abs().compareTo(MOST_POINTS) > 0) {
            throw new IllegalArgumentException(
                    "a ladder leads to (" + points.toPlainString() + ") points, over a million");
        }
        return points.movePointRight(MILLI).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    /** The points of the step that the number stands on; zero below the first. */
    long milliAt(long number) {
        long value = 0;
        for (int i = 0; i < from.length && number >= from[i]; i++) {
            value = milli[i];
        }
        return value;
    }
}
