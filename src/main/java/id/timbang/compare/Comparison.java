package id.timbang.compare;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Results side by side; the first is the baseline.
 *
 * @param groups by {@code channel}, {@code fund}, {@code office}, {@code district}, each in order of code
 * @param limits those whose amount, use or price differs
 * @param flips in the order of the baseline
 */
public record Comparison(List<Total> totals, Map<String, List<Group>> groups, List<LimitChange> limits,
        List<Flip> flips) {
    public Comparison {
        totals = List.copyOf(totals);
        groups = Collections.unmodifiableMap(groups);
        limits = List.copyOf(limits);
        flips = List.copyOf(flips);
    }

    /** How many proposals flipped in a result, by cause. */
    public Map<Flip.Cause, Long> causes(int result) {
        var counts = new EnumMap<Flip.Cause, Long>(Flip.Cause.class);
        whys(result).forEach(why -> counts.merge(why.cause(), 1L, Long::sum));
        return counts;
    }

    /** How many proposals flipped in a result, by the way they went. */
    public Map<Flip.Way, Long> ways(int result) {
        var counts = new EnumMap<Flip.Way, Long>(Flip.Way.class);
        whys(result).forEach(why -> counts.merge(why.way(), 1L, Long::sum));
        return counts;
    }

    private List<Flip.Why> whys(int result) {
        return flips.stream().map(flip -> flip.whys().get(result)).filter(why -> why != null).toList();
    }
}
