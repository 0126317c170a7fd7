package id.timbang.domain;

import java.util.EnumSet;
import java.util.Set;

/**
 * What the rules find of some proposals after cells of theirs changed, by place in the list of rows that was asked.
 *
 * @param milliPoints thousandths of a point
 * @param verdicts bit {@code v} stands for the verdict with ordinal v; {@link #bit}
 */
public record Rejudged(long[] milliPoints, int[] verdicts) {
    private static final Verdict[] VERDICTS = Verdict.values();

    /** The bit of a verdict; 0 for {@code null}. */
    public static int bit(Verdict verdict) {
        return verdict == null ? 0 : 1 << verdict.ordinal();
    }

    /** The verdicts of a set of bits. */
    public static Set<Verdict> verdicts(int bits) {
        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        for (int rest = bits; rest != 0; rest &= rest - 1) {
            verdicts.add(VERDICTS[Integer.numberOfTrailingZeros(rest)]);
        }
        return verdicts;
    }
}
