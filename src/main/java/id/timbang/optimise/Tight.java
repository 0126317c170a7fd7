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

    private final Pricing pricing;
    private final Programme programme;
    private final Selection selection;
    private final boolean[] broken;
    private final int[][] limitsOfRow;
    /** For each tight limit the blocks with the smallest margins that use it now, and that could; and what matters of the others' margins. */
    private final Smallest[] using;
    private final Smallest[] idle;
    private final long[] usingBar;
    private final long[] idleBar;
    /** The tight limits that the block looked at touches: first those it uses now. */
    private final int[] touched;
    private final boolean[] isTouched;
    private int touchedNow;

    private Tight(Pricing pricing, Selection selection, double[] prices, boolean[] broken) {
        this.pricing = pricing;
        this.programme = pricing.programme;
        this.selection = selection;
        this.broken = broken;
        this.using = new Smallest[prices.length];
        this.idle = new Smallest[prices.length];
        this.touched = new int[prices.length];
        this.isTouched = new boolean[prices.length];
        this.limitsOfRow = new int[programme.rows().size()][];
        this.usingBar = new long[limitsOfRow.length];
        this.idleBar = new long[limitsOfRow.length];
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
     * For each tight limit the blocks with the smallest margins (to the precision of a float) among those that use it, and among those
     * that could.
     *
     * @param perBroken how many of each for a limit that is broken
     */
    Need[] blocks(int perLimit, int perBroken) {
        for (int r = 0; r < limitsOfRow.length; r++) {
            usingBar[r] = limitsOfRow[r].length == 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
            idleBar[r] = usingBar[r];
            for (int l : limitsOfRow[r]) {
                using[l] = new Smallest(Math.max(perLimit, broken[l] ? perBroken : 0));
                idle[l] = new Smallest(Math.max(perLimit, broken[l] ? perBroken : 0));
            }
        }
        for (int b = 0; b < programme.blocks(); b++) {
            long key = (long) Float.floatToIntBits((float) Math.max(0, pricing.margin[b])) << Integer.SIZE | b;
            if (mayBeNeeded(b, key)) {
                enter(b, key);
            }
        }
        return needs(perBroken);
    }

    private Need[] needs(int perBroken) {
        Need[] needs = none(programme.blocks());
        for (int l = 0; l < using.length; l++) {
            if (using[l] != null) {
                mark(using[l], broken[l] ? perBroken : 0, needs);
                mark(idle[l], broken[l] ? perBroken : 0, needs);
            }
        }
        return needs;
    }

    private static void mark(Smallest found, int all, Need[] needs) {
        long[] keys = found.sorted();
        for (int i = 0; i < keys.length; i++) {
            int block = (int) keys[i];
            needs[block] = i < all || needs[block] == Need.ALL ? Need.ALL : Need.CLOSE;
        }
    }

    /** Whether a limit that a block touches lacks blocks still, or has one with a larger margin. */
    private boolean mayBeNeeded(int block, long key) {
        for (int p : programme.members(block)) {
            int selected = selection.option()[p];
            for (int e = programme.firstEntry(selected); e < programme.endEntry(selected); e++) {
                if (key < usingBar[programme.entryRow(e)] && used(e, p)) {
                    return true;
                }
            }
            int end = programme.endEntry(programme.endOption(p) - 1);
            for (int e = programme.firstEntry(programme.firstOption(p)); e < end; e++) {
                if (key < idleBar[programme.entryRow(e)]) {
                    return true;
                }
            }
        }
        return false;
    }

    private void enter(int block, long key) {
        touchedNow = 0;
        touch(block, true);
        int now = touchedNow;
        touch(block, false);
        for (int i = 0; i < touchedNow; i++) {
            isTouched[touched[i]] = false;
            Smallest[] side = i < now ? using : idle;
            if (key < side[touched[i]].bar()) {
                side[touched[i]].add(key);
                setBars(side, i < now ? usingBar : idleBar, programme.limits().get(touched[i]));
            }
        }
    }

    private void setBars(Smallest[] side, long[] bars, ModelLimit limit) {
        setBar(side, bars, limit.whereRow());
        if (limit.isShare()) {
            setBar(side, bars, limit.ofRow());
        }
    }

    private void setBar(Smallest[] side, long[] bars, int row) {
        bars[row] = Long.MIN_VALUE;
        for (int l : limitsOfRow[row]) {
            bars[row] = Math.max(bars[row], side[l].bar());
        }
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
