package id.timbang.greedy;

import id.timbang.domain.Choice;
import id.timbang.domain.Level;
import id.timbang.model.Programme;
import id.timbang.model.Selection;
import id.timbang.model.Start;
import java.util.Arrays;
import java.util.List;

/** A portfolio of a whole programme that changes proposal by proposal, and what it comes to: exact, kept up to date. */
public final class Books {
    /** The option of a proposal about which nothing was decided. */
    public static final int OPEN = -1;
    private static final long BLOCK = 1_000_000;

    private final Programme programme;
    private final LimitIndex index;
    private final int[] option;
    private final int[] fund;
    private final int[] start;
    private final int[] blockOf;
    private final int[] takenOfBlock;
    private final long[] sums;
    private final long[] shortfall;
    private final long[] rankShortfall;
    private long hard;
    private long objective;

    /** Begins with everything deferred that can be, and the rest open. */
    public Books(Programme programme) {
        this.programme = programme;
        this.index = new LimitIndex(programme);
        this.option = new int[programme.proposals()];
        this.fund = new int[option.length];
        this.start = new int[option.length];
        this.blockOf = new int[option.length];
        this.takenOfBlock = new int[programme.blocks()];
        this.sums = new long[programme.rows().size()];
        this.shortfall = new long[programme.limits().size()];
        this.rankShortfall = new long[index.ranks.length];
        Arrays.fill(option, OPEN);
        for (int b = 0; b < takenOfBlock.length; b++) {
            for (int p : programme.members(b)) {
                blockOf[p] = b;
            }
        }
        for (int l = 0; l < shortfall.length; l++) {
            refresh(l);
        }
        for (int p = 0; p < option.length; p++) {
            reset(p);
        }
    }

    /** Defers a proposal, or leaves it open where it cannot be. */
    public void reset(int p) {
        decide(p, programme.deferrable(p) ? programme.firstOption(p) : OPEN, -1, -1);
    }

    /**
     * Decides a proposal anew.
     *
     * @param nextFund place of the fund; −1 without money
     * @param nextStart place in the option's start set; −1 without money
     */
    public void decide(int p, int nextOption, int nextFund, int nextStart) {
        int before = option[p];
        enter(p, -1);
        option[p] = nextOption;
        fund[p] = nextFund;
        start[p] = nextStart;
        enter(p, 1);
        refreshRows(before);
        if (nextOption != before) {
            refreshRows(nextOption);
        }
    }

    /**
     * Whether a choice with money for a proposal of which nothing is taken stays within every stated hard amount. Much quicker than to
     * decide and look.
     */
    boolean fits(int nextOption, int nextFund, int nextStart) {
        Start begins = programme.startsOf(nextOption)[nextStart];
        for (int e = programme.firstEntry(nextOption); e < programme.endEntry(nextOption); e++) {
            int row = programme.entryRow(e);
            long use = programme.usage(e, nextFund, begins);
            if (use > 0 && sums[row] > index.most[row] - use) {
                return false;
            }
        }
        return true;
    }

    /** Whether an option enters a sum that makes the obligations of a rank fall less short. */
    boolean serves(int nextOption, int rank) {
        for (int e = programme.firstEntry(nextOption); e < programme.endEntry(nextOption); e++) {
            if (index.serves[rank][programme.entryRow(e)]) {
                return true;
            }
        }
        return false;
    }

    private void enter(int p, int times) {
        int o = option[p];
        if (o == OPEN) {
            return;
        }
        objective += times * programme.objective(o);
        if (programme.choice(o) != Choice.DEFER) {
            int block = blockOf[p];
            hard -= BLOCK * Math.max(0, takenOfBlock[block] - 1);
            takenOfBlock[block] += times;
            hard += BLOCK * Math.max(0, takenOfBlock[block] - 1);
        }
        Start begins = start[p] < 0 ? null : programme.startsOf(o)[start[p]];
        for (int e = programme.firstEntry(o); e < programme.endEntry(o); e++) {
            sums[programme.entryRow(e)] += times * programme.usage(e, fund[p], begins);
        }
    }

    private void refreshRows(int o) {
        if (o == OPEN) {
            return;
        }
        for (int e = programme.firstEntry(o); e < programme.endEntry(o); e++) {
            for (int l : index.ofRow[programme.entryRow(e)]) {
                refresh(l);
            }
        }
    }

    private void refresh(int l) {
        long next = index.shortfall(l, sums);
        if (next == shortfall[l]) {
            return;
        }
        long more = index.cost(l, next) - index.cost(l, shortfall[l]);
        shortfall[l] = next;
        Level level = index.limits[l].level();
        if (level == Level.HARD) {
            hard += more;
        } else if (level == Level.PREFERENCE) {
            objective -= more;
        } else {
            rankShortfall[index.rankPlace(l)] += more;
        }
    }

    /** How far hard limits, relations and blocks are broken; 0 when they all hold. */
    public long hard() {
        return hard;
    }

    /** How many ranks of obligations there are. */
    public int ranks() {
        return rankShortfall.length;
    }

    /** By how much the obligations of a rank, counted from 0, fall short, rupiah. */
    public long rankShortfall(int rank) {
        return rankShortfall[rank];
    }

    /**
     * By how much the ranks fall short beyond what they may, rupiah.
     *
     * @param allowed for each rank, ascending, rupiah
     */
    public long beyond(List<Long> allowed) {
        long beyond = 0;
        for (int k = 0; k < rankShortfall.length; k++) {
            beyond += Math.max(0, rankShortfall[k] - allowed.get(k));
        }
        return beyond;
    }

    /** Σ value − Σ penalties, milli-points. */
    public long objective() {
        return objective;
    }

    /** The option of a proposal, or {@link #OPEN}. */
    public int option(int p) {
        return option[p];
    }

    /** The place of its fund; −1 without money. */
    public int fund(int p) {
        return fund[p];
    }

    /** The place in its option's start set; −1 without money. */
    public int start(int p) {
        return start[p];
    }

    /** Whether something is taken of a proposal. */
    public boolean taken(int p) {
        return option[p] != OPEN && programme.choice(option[p]) != Choice.DEFER;
    }

    /** What was decided, as a selection; nothing may be open. */
    public Selection selection() {
        return new Selection(option.clone(), fund.clone(), start.clone());
    }
}
