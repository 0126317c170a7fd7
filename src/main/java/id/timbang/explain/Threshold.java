package id.timbang.explain;

import java.util.function.LongPredicate;

/** Finds where a test that holds from some number on begins to hold. */
final class Threshold {

    private Threshold() {
    }

    /**
     * The least number over {@code low} for which the test holds; {@code high} where none under it does.
     *
     * @param guess near the answer: the closer, the fewer tests
     */
    static long least(long low, long high, long guess, LongPredicate holds) {
        long near = Math.max(low, Math.min(high, guess));
        long bad = low;
        long good = high;
        for (long width = 1; width < high - low; width *= 8) {
            long under = Math.max(low, near - width);
            long over = Math.min(high, near + width);
            if ((under == low || !holds.test(under)) && (over == high || holds.test(over))) {
                bad = under;
                good = over;
                break;
            }
        }
        while (good - bad > 1) {
            long middle = Math.floorDiv(bad + good, 2);
            if (holds.test(middle)) {
                good = middle;
            } else {
                bad = middle;
            }
        }
        return good;
    }
}
