package id.timbang.optimise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Columns that trial prices asked for and the linear programme did not have: kept from round to round. */
final class ExtraColumns {
    private final Pricing pricing;
    private final Map<Integer, List<int[]>> byBlock = new HashMap<>();
    private final int[] centerPick;

    ExtraColumns(Pricing pricing) {
        this.pricing = pricing;
        this.centerPick = new int[pricing.programme.blocks()];
    }

    /** Remembers the picks of the last evaluation as those around which linear programmes are stated. */
    void center() {
        System.arraycopy(pricing.pick, 0, centerPick, 0, centerPick.length);
    }

    /** Keeps the picks of the last evaluation where they differ from those at the centre, if they are no more than {@code most}. */
    void addPicks(int most) {
        int changed = 0;
        for (int b = 0; b < centerPick.length; b++) {
            changed += pricing.pick[b] == centerPick[b] ? 0 : 1;
        }
        if (changed > most) {
            return;
        }
        for (int b = 0; b < centerPick.length; b++) {
            int o = pricing.pick[b];
            if (o != centerPick[b]) {
                add(b, o);
                add(b, centerPick[b]);
            }
        }
    }

    private void add(int block, int o) {
        List<int[]> columns = byBlock.computeIfAbsent(block, b -> new ArrayList<>());
        if (o != Pricing.NOTHING && !contains(columns, o, pricing.fund(o), pricing.start(o))) {
            columns.add(new int[]{o, pricing.fund(o), pricing.start(o)});
        }
    }

    private static boolean contains(List<int[]> columns, int o, int fund, int start) {
        return columns.stream().anyMatch(c -> c[0] == o && c[1] == fund && c[2] == start);
    }

    /** Marks the blocks with such columns as undecided. */
    void markIn(boolean[] undecided) {
        for (int b : byBlock.keySet()) {
            undecided[b] = true;
        }
    }

    /** Adds a block's columns to a pool where it does not have them since {@code from}. */
    void addTo(ColumnPool pool, int block, int from) {
        for (int[] column : byBlock.getOrDefault(block, List.of())) {
            int o = column[0];
            // Money of a class flows on from wherever it is cheapest now.
            boolean flows = pricing.classes.of[o] != MoneyClasses.NONE;
            int fund = flows ? pricing.fund(o) : column[1];
            int start = flows ? pricing.start(o) : column[2];
            boolean there = false;
            for (int c = from; c < pool.size; c++) {
                there |= pool.option[c] == o && pool.fund[c] == fund && pool.start[c] == start;
            }
            if (!there) {
                pool.add(block, o, fund, start);
            }
        }
    }
}
