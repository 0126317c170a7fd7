package id.timbang.optimise;

import id.timbang.domain.Level;
import id.timbang.model.ModelLimit;
import id.timbang.model.Programme;
import id.timbang.model.Selection;
import id.timbang.model.Tally;
import java.util.Arrays;

/** The limits that a selection breaks or that have a price, and the blocks that could change that most cheaply. */
final class Tight {
    /** How much of a block is contested for the sake of a limit. */
    enum Need {
        NONE,
        /** What comes close to its best. */
        CLOSE,
        /** All it could do: a limit is broken. */
        ALL
    }

    /** After how many blocks those that cannot be needed any more are first left out, and how many times as many until the next time. */
    private static final int FIRST_LOOK = 1_024;
    private static final int LOOKS_APART = 4;

    private final Pricing pricing;
    private final Programme programme;
    private final Selection selection;
    private final boolean[] broken;
    /** For each limit the blocks found that use it now, and those that could. */
    private final int[] using;
    private final int[] idle;
    private final int[][] limitsOfRow;
    /** The tight limits that the block looked at touches: first those it uses now. */
    private final int[] touched;
    private final boolean[] isTouched;
    private int touchedNow;

    private Tight(Pricing pricing, Selection selection, double[] prices, boolean[] broken) {
        this.pricing = pricing;
        this.programme = pricing.programme;
        this.selection = selection;
        this.broken = broken;
        this.using = new int[prices.length];
        this.idle = new int[prices.length];
        this.touched = new int[prices.length];
        this.isTouched = new boolean[prices.length];
        this.limitsOfRow = new int[programme.rows().size()][];
        Arrays.fill(limitsOfRow, new int[0]);
        for (int l = 0; l < prices.length; l++) {
            ModelLimit limit = programme.limits().get(l);
            if (broken[l] || prices[l] > 0 && !limit.isRelation()) {
                link(limit.whereRow(), l);
                if (limit.isShare() && limit.ofRow() != limit.whereRow()) {
                    link(limit.ofRow(), l);
                }
            }
        }
    }

    /** The limits that have a price, and how a selection stands to them. */
    static Tight priced(Pricing pricing, Selection selection, double[] prices) {
        return new Tight(pricing, selection, prices, new boolean[prices.length]);
    }

    /**
     * The limits that a selection breaks or that have a price.
     *
     * @param target for each rank the shortfall it may have: within it an obligation is not broken
     */
    static Tight brokenOrPriced(Pricing pricing, Selection selection, double[] prices, long[] target) {
        Tally tally = new Tally(pricing.programme, selection);
        boolean[] broken = new boolean[prices.length];
        for (int l = 0; l < prices.length; l++) {
            ModelLimit limit = pricing.programme.limits().get(l);
            int rank = pricing.limits.rankIndex[l];
            boolean kept = limit.level() == Level.PREFERENCE
                    || rank >= 0 && tally.rankShortfall(limit.rank()) <= target[rank];
            broken[l] = !kept && tally.shortfall(limit) > 0;
        }
        return new Tight(pricing, selection, prices, broken);
    }

    /** No block is needed. */
    static Need[] none(int blocks) {
        Need[] needs = new Need[blocks];
        Arrays.fill(needs, Need.NONE);
        return needs;
    }

    private void link(int row, int limit) {
        limitsOfRow[row] = Arrays.copyOf(limitsOfRow[row], limitsOfRow[row].length + 1);
        limitsOfRow[row][limitsOfRow[row].length - 1] = limit;
    }

    /**
     * For each tight limit the blocks with the smallest margins among those that use it, and among those that could.
     *
     * @param perBroken how many of each for a limit that is broken
     */
    Need[] blocks(int perLimit, int perBroken) {
        Need[] needs = none(programme.blocks());
        int[] order = byMargin();
        boolean[] open = null;
        for (int i = 0, look = FIRST_LOOK; i < order.length; i++) {
            if (i == look) {
                open = open(perLimit, perBroken);
                look *= LOOKS_APART;
            }
            if (open == null || open[order[i]]) {
                needs[order[i]] = need(order[i], perLimit, perBroken);
            }
        }
        return needs;
    }

    /** The blocks that may be needed still: by a limit that lacks users, or by one that lacks those that could be. */
    private boolean[] open(int perLimit, int perBroken) {
        boolean[] lacksUsing = new boolean[limitsOfRow.length];
        boolean[] lacksIdle = new boolean[limitsOfRow.length];
        for (int r = 0; r < limitsOfRow.length; r++) {
            for (int l : limitsOfRow[r]) {
                int wanted = broken[l] ? Math.max(perLimit, perBroken) : perLimit;
                lacksUsing[r] |= using[l] < wanted;
                lacksIdle[r] |= idle[l] < wanted;
            }
        }
        boolean[] open = new boolean[programme.blocks()];
        for (int b = 0; b < open.length; b++) {
            for (int p : programme.members(b)) {
                int selected = selection.option()[p];
                open[b] |= enters(lacksUsing, selected, selected)
                        || enters(lacksIdle, programme.firstOption(p), programme.endOption(p) - 1);
            }
        }
        return open;
    }

    /** Whether options that follow each other have an entry in one of some rows. */
    private boolean enters(boolean[] rows, int firstOption, int lastOption) {
        for (int e = programme.firstEntry(firstOption); e < programme.endEntry(lastOption); e++) {
            if (rows[programme.entryRow(e)]) {
                return true;
            }
        }
        return false;
    }

    /** All blocks, those with the smallest margins (to the precision of a float) first. */
    private int[] byMargin() {
        long[] keys = new long[programme.blocks()];
        for (int b = 0; b < keys.length; b++) {
            keys[b] = (long) Float.floatToIntBits((float) Math.max(0, pricing.margin[b])) << Integer.SIZE | b;
        }
        Arrays.sort(keys);
        return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
    }

    private Need need(int block, int perLimit, int perBroken) {
        touchedNow = 0;
        touch(block, true);
        int now = touchedNow;
        touch(block, false);
        Need need = Need.NONE;
        for (int i = 0; i < touchedNow; i++) {
            int l = touched[i];
            int found = i < now ? using[l] : idle[l];
            if (broken[l] && found < perBroken) {
                need = Need.ALL;
            } else if (found < perLimit && need == Need.NONE) {
                need = Need.CLOSE;
            }
        }
        for (int i = 0; i < touchedNow; i++) {
            isTouched[touched[i]] = false;
            int[] count = i < now ? using : idle;
            count[touched[i]] += need == Need.NONE ? 0 : 1;
        }
        return need;
    }

    /** Adds the tight limits that a block touches, as selected or with any of its options. */
    private void touch(int block, boolean asSelected) {
        for (int p : programme.members(block)) {
            int from = asSelected ? selection.option()[p] : programme.firstOption(p);
            int to = asSelected ? from : programme.endOption(p) - 1;
            for (int e = programme.firstEntry(from); e < programme.endEntry(to); e++) {
                int[] limits = limitsOfRow[programme.entryRow(e)];
                if (limits.length > 0 && (!asSelected || used(e, p))) {
                    touch(limits);
                }
            }
        }
    }

    private boolean used(int entry, int p) {
        return programme.usage(entry, selection.fund()[p], selection.startOf(programme, p)) != 0;
    }

    private void touch(int[] limits) {
        for (int l : limits) {
            if (!isTouched[l]) {
                isTouched[l] = true;
                touched[touchedNow++] = l;
            }
        }
    }
}
