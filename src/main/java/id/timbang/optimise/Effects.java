package id.timbang.optimise;

import id.timbang.model.ModelLimit;
import java.util.Arrays;

/** What the ways of a core do to its limits, each limit turned so that it may not be exceeded: as doubles, to guide a search. */
final class Effects {
    private final Core core;
    /** The effects of way w are those from {@code first[w]} to {@code first[w + 1]}. */
    final int[] first;
    int[] limitOf;
    double[] coefficient;
    /** For each limit the entities that use it in one of their ways. */
    final int[][] entitiesOf;

    Effects(Core core) {
        this.core = core;
        this.first = new int[core.option.length + 1];
        layCoefficients();
        this.entitiesOf = entitiesOfLimits();
    }

    private void layCoefficients() {
        limitOf = new int[Math.max(16, 2 * core.entryRow.length)];
        coefficient = new double[limitOf.length];
        double[] scratch = new double[core.limits.length];
        int[] touched = new int[core.limits.length];
        int at = 0;
        for (int w = 0; w < core.option.length; w++) {
            int count = 0;
            for (int e = core.entryStart[w]; e < core.entryStart[w + 1]; e++) {
                int row = core.entryRow[e];
                for (int l : core.limitsOfRow[row]) {
                    double part = core.factor(l, row) * core.entryAmount[e];
                    if (scratch[l] == 0 && part != 0) {
                        touched[count++] = l;
                    }
                    scratch[l] += part;
                }
            }
            if (at + count > limitOf.length) {
                limitOf = Arrays.copyOf(limitOf, 2 * limitOf.length + count);
                coefficient = Arrays.copyOf(coefficient, limitOf.length);
            }
            for (int i = 0; i < count; i++) {
                limitOf[at] = touched[i];
                coefficient[at++] = scratch[touched[i]];
                scratch[touched[i]] = 0;
            }
            first[w + 1] = at;
        }
    }

    private int[][] entitiesOfLimits() {
        int[][] limitsOf = new int[core.entities()][];
        Arrays.setAll(limitsOf, i -> Arrays.stream(limitOf, first[core.wayStart[i]], first[core.wayStart[i + 1]])
                .distinct().toArray());
        return Inverse.of(core.limits.length, limitsOf);
    }

    /** How much a way uses of a limit, in its unit; negative for what adds room. */
    double use(int w, int l) {
        for (int e = first[w]; e < first[w + 1]; e++) {
            if (limitOf[e] == l) {
                return coefficient[e];
            }
        }
        return 0;
    }

    /** What is left of each limit when the entities go these ways, by their exact sums; negative where it is broken. */
    double slack(int l, long[] sums) {
        ModelLimit limit = core.limits[l];
        double where = core.where(l, sums);
        double of = core.of(l, sums);
        double share = limit.sharePpm() / 1e6;
        double amount = limit.isShare() ? share * (of + limit.baseOf()) : limit.amount();
        return limit.sense().sign() * (amount - where - limit.baseWhere());
    }
}
