package id.timbang.optimise;

import id.timbang.model.Programme;
import id.timbang.model.Selection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Where settled and contested part: the settled blocks as the prices say, and the contested ones with their ways. */
final class Seam {
    /** Money of a class that goes to another fund and start, rupiah. */
    record Flow(int fund, int start, double money) {
    }

    /** More than any start set has. */
    private static final int STARTS = 16;
    /** How many settled blocks the search may move between funds and starts. */
    private static final int SEAM = 600;
    /** How many blocks a first search contests, those with the smallest margins. */
    static final int CONTESTED = 600;
    /** Blocks contested for each limit that has a price or is broken, whatever their margins. */
    private static final int PER_LIMIT = 10;

    private final Pricing pricing;
    private final Programme programme;
    private final boolean[] onSeam;
    final int[] option;
    final int[] fund;
    final int[] start;

    /** The selection that the prices evaluated last give, open funds and starts placed as the last linear programme says. */
    Seam(Pricing pricing, PriceFinder.Found found) {
        this.pricing = pricing;
        this.programme = pricing.programme;
        this.onSeam = new boolean[programme.blocks()];
        Selection picked = pricing.picked();
        this.option = picked.option();
        this.fund = picked.fund();
        this.start = picked.start();
        if (found.master() != null) {
            found.master().dive();
            round(found.master());
            pour(found);
            markSeam();
        }
        new Prerequisites(pricing, found.prices()).mend(this);
    }

    /** An earlier selection, to be searched around. */
    Seam(Pricing pricing, Selection earlier) {
        this.pricing = pricing;
        this.programme = pricing.programme;
        this.onSeam = new boolean[programme.blocks()];
        this.option = earlier.option().clone();
        this.fund = earlier.fund().clone();
        this.start = earlier.start().clone();
        markSeam();
    }

    /** Lets every undecided block go the way of which the linear programme takes most. */
    private void round(Master master) {
        ColumnPool pool = master.pool;
        for (int c = 0; c < pool.size;) {
            int block = pool.block[c];
            double left = 1;
            int most = -1;
            for (; c < pool.size && pool.block[c] == block; c++) {
                left -= master.taken(c);
                if (most < 0 || master.taken(c) > master.taken(most)) {
                    most = c;
                }
            }
            if (pricing.mandatory[block] < 0 && left >= master.taken(most)) {
                place(block, Pricing.NOTHING, -1, -1);
            } else {
                place(block, pool.option[most], pool.fund[most], pool.start[most]);
            }
        }
    }

    /** Lets a block take an option, its other members deferred. */
    void place(int block, int o, int ofFund, int ofStart) {
        for (int p : programme.members(block)) {
            option[p] = programme.firstOption(p);
            fund[p] = -1;
            start[p] = -1;
        }
        if (o != Pricing.NOTHING) {
            int p = pricing.proposalOf[o];
            option[p] = o;
            fund[p] = ofFund;
            start[p] = ofStart;
        }
    }

    /** Lets the members of all classes go where their money flows. */
    private void pour(PriceFinder.Found found) {
        Pouring pouring = new Pouring(programme, STARTS);
        for (Flows.Kind kind : found.master().flows.kinds) {
            pouring.add(kind, found.master().flowsOf(kind), members(found, kind));
        }
        pouring.run((o, flow) -> {
            fund[pricing.proposalOf[o]] = flow.fund();
            start[pricing.proposalOf[o]] = flow.start();
        });
    }

    /** The options taken now that belong to a class. */
    private List<Integer> members(PriceFinder.Found found, Flows.Kind kind) {
        List<Integer> members = new ArrayList<>();
        for (int b : kind.blocks()) {
            addIfThere(members, pricing.pick[b], kind);
        }
        ColumnPool pool = found.master().pool;
        for (int c = 0; c < pool.size; c++) {
            if (found.master().flows.kindOfColumn[c] == kind.place()) {
                addIfThere(members, pool.option[c], kind);
            }
        }
        return members;
    }

    private void addIfThere(List<Integer> members, int o, Flows.Kind kind) {
        int p = pricing.proposalOf[o];
        if (option[p] == o && fund[p] == kind.fund() && start[p] == kind.start()) {
            members.add(o);
        }
    }

    /** The selection as it stands. */
    Selection selection() {
        return new Selection(option, fund, start);
    }

    /** The margin below which about that many blocks are contested. */
    double width(int count) {
        return Margins.width(pricing.margin, count);
    }

    /**
     * What a search around this selection contests: the blocks with the smallest margins, and those that limits need.
     *
     * @param count how many blocks for their margins alone
     * @param reach how far below its best a way of a block may be
     * @param target for each rank the shortfall it may have, rupiah
     * @param perBroken how many blocks for each limit that is broken
     */
    Core core(int count, double reach, double[] prices, long[] target, int perBroken) {
        Tight.Need[] needed = Tight.brokenOrPriced(pricing, selection(), prices, target).blocks(PER_LIMIT, perBroken);
        return new Core(programme, pricing.limits, selection(), ways(count, reach, needed));
    }

    /**
     * The ways of contested blocks: those within a margin and those that do not go their best way, with every way that comes within
     * {@code reach} of the best, and those on the seam between funds and starts with every fund and start of their option.
     *
     * @param count at most this many blocks, those with the smallest margins
     * @param needed blocks that are contested whatever their margin
     */
    Ways ways(int count, double reach, Tight.Need[] needed) {
        double width = width(count);
        List<Integer> blocks = new ArrayList<>();
        ColumnPool pool = new ColumnPool();
        List<Integer> wayStart = new ArrayList<>(List.of(0));
        int contested = 0;
        for (int b = 0; b < programme.blocks(); b++) {
            // A block that has one choice alone has no margin, but its fund and start may be open.
            boolean close = count >= programme.blocks() || pricing.margin[b] <= width && contested < count;
            // What an earlier round let go far from its best must be able to return, whatever its margin.
            boolean strayed = taken(b) != pricing.pick[b];
            if (close || strayed || needed[b] != Tight.Need.NONE) {
                contested += close ? 1 : 0;
                addClose(pool, b, reach(b, close, reach, needed[b]));
            } else if (onSeam[b] && taken(b) != Pricing.NOTHING && programme.paid(taken(b))) {
                addSeam(pool, b);
            } else {
                continue;
            }
            blocks.add(b);
            wayStart.add(pool.size);
        }
        int[] options = Arrays.copyOf(pool.option, pool.size);
        int[] proposals = Arrays.stream(options).map(o -> o == Pricing.NOTHING ? -1 : pricing.proposalOf[o]).toArray();
        return new Ways(toInts(blocks), toInts(wayStart), proposals, options, Arrays.copyOf(pool.fund, pool.size),
                Arrays.copyOf(pool.start, pool.size));
    }

    private double reach(int block, boolean close, double reach, Tight.Need need) {
        if (need == Tight.Need.ALL) {
            return Double.POSITIVE_INFINITY;
        }
        return close ? reach : Math.max(reach, 1.000001 * pricing.margin[block]);
    }

    private static int[] toInts(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }

    private void addClose(ColumnPool pool, int b, double reach) {
        int from = pool.size;
        if (pricing.mandatory[b] < 0) {
            pool.add(b, Pricing.NOTHING, -1, -1);
        }
        pool.addBlock(pricing, b, reach, true);
        int o = taken(b);
        boolean there = o == Pricing.NOTHING;
        int p = there ? -1 : pricing.proposalOf[o];
        for (int c = from; c < pool.size && !there; c++) {
            there = pool.option[c] == o && pool.fund[c] == fund[p] && pool.start[c] == start[p];
        }
        if (!there) {
            pool.add(b, o, fund[p], start[p]);
        }
    }

    private void addSeam(ColumnPool pool, int b) {
        int o = taken(b);
        int p = pricing.proposalOf[o];
        for (int f : programme.fundsOf(o)) {
            for (int s = 0; s < programme.startsOf(o).length; s++) {
                if (pricing.columns.matters(o, f, s, fund[p], start[p])) {
                    pool.add(b, o, f, s);
                }
            }
        }
    }

    /** The option that a block takes in this selection; {@link Pricing#NOTHING} for none. */
    private int taken(int block) {
        for (int p : programme.members(block)) {
            if (!programme.deferrable(p) || option[p] != programme.firstOption(p)) {
                return option[p];
            }
        }
        return Pricing.NOTHING;
    }

    /** Marks some blocks of every fund set and start set, of all sizes, whose fund and start the search may still change. */
    private void markSeam() {
        List<Integer> open = new ArrayList<>();
        for (int b = 0; b < programme.blocks(); b++) {
            int o = taken(b);
            if (o != Pricing.NOTHING && programme.paid(o) && pricing.columns.open(o)) {
                open.add(b);
            }
        }
        open.sort(Comparator.comparingInt((Integer b) -> programme.fundSet(taken(b)))
                .thenComparingInt(b -> programme.startSet(taken(b))).thenComparingLong(b -> programme.cost(taken(b)))
                .thenComparingInt(b -> b));
        for (int i = 0; i < SEAM && i < open.size(); i++) {
            onSeam[open.get((int) ((long) i * open.size() / Math.min(SEAM, open.size())))] = true;
        }
    }

    /** What each way gives up against its block's best, milli-points. */
    double[] losses(Core core) {
        double[] loss = new double[core.option.length];
        for (int i = 0; i < core.entities(); i++) {
            double most = Double.NEGATIVE_INFINITY;
            for (int w = core.wayStart[i]; w < core.wayStart[i + 1]; w++) {
                int o = core.option[w];
                loss[w] = o == Pricing.NOTHING
                        ? 0
                        : pricing.netWith(o, core.fund[w], core.start[w])
                                - pricing.whenDeferred(pricing.proposalOf[o]);
                most = Math.max(most, loss[w]);
            }
            for (int w = core.wayStart[i]; w < core.wayStart[i + 1]; w++) {
                loss[w] = most - loss[w];
            }
        }
        return loss;
    }

    /** The way each contested block goes in this selection; the first where its way is none of them. */
    int[] current(Core core) {
        int[] ways = new int[core.entities()];
        for (int i = 0; i < ways.length; i++) {
            ways[i] = core.wayStart[i];
            for (int w = core.wayStart[i]; w < core.wayStart[i + 1]; w++) {
                if (goes(core, i, w)) {
                    ways[i] = w;
                }
            }
        }
        return ways;
    }

    private boolean goes(Core core, int entity, int w) {
        int o = core.option[w];
        if (o == Pricing.NOTHING) {
            for (int p : programme.members(core.blocks[entity])) {
                if (option[p] != programme.firstOption(p) || !programme.deferrable(p)) {
                    return false;
                }
            }
            return true;
        }
        int p = pricing.proposalOf[o];
        return option[p] == o && fund[p] == core.fund[w] && start[p] == core.start[w];
    }

    /** Takes over what a search found. */
    void take(Core core, int[] ways) {
        for (int i = 0; i < ways.length; i++) {
            place(core.blocks[i], core.option[ways[i]], core.fund[ways[i]], core.start[ways[i]]);
        }
    }
}
