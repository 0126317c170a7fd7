package id.timbang.optimise;

import java.util.BitSet;
import java.util.PriorityQueue;
import java.util.function.BooleanSupplier;

/**
 * Exact search over a core: splits on choices first, then on funds and starts, always the case with the best bound next, its likelier
 * half at once. Doubles prune with a margin; what is kept is checked by an exact ledger.
 */
final class BranchAndBound {
    private static final double WHOLE = 1e-6;

    private final Core core;
    private final int rank;
    private final long[] target;
    private final long slack;
    private final NodeProgramme relaxation;
    private final Propagation propagation;
    private final BooleanSupplier ended;
    private final PriorityQueue<Node> open = new PriorityQueue<>();
    private long made;
    private int[] best;
    private double bestWorth = Double.NEGATIVE_INFINITY;
    private boolean complete = true;
    private int visited;
    private int exactCases = Integer.MAX_VALUE;
    private double part;
    private boolean doubting;

    private record Node(BitSet closed, double bound, long number) implements Comparable<Node> {
        @Override
        public int compareTo(Node other) {
            int byBound = Double.compare(other.bound, bound);
            return byBound != 0 ? byBound : Long.compare(number, other.number);
        }
    }

    /**
     * @param rank index of the rank whose shortfall is minimised; the number of ranks to maximise value less penalties
     * @param target shortfall that each earlier rank may have, rupiah
     * @param slack the best may be worth less than the optimum by up to this
     */
    BranchAndBound(Core core, int rank, long[] target, long slack, BooleanSupplier ended) {
        this.slack = slack;
        this.core = core;
        this.rank = rank;
        this.target = target;
        this.ended = ended;
        this.relaxation = new NodeProgramme(core, rank, target);
        this.propagation = new Propagation(core, rank, target, relaxation);
    }

    /** After so many cases the best may be worth less than the optimum by up to that part of it. */
    void settleFor(double partOfWorth, int cases) {
        part = partOfWorth;
        exactCases = cases;
    }

    /** Believes no programme in doubles that a case holds nothing: only exact ledgers tell. */
    BranchAndBound doubting() {
        doubting = true;
        return this;
    }

    /** Searches through at most {@code nodes} cases, starting with known ways ({@code null} for none). */
    void run(int[] known, int nodes) {
        if (known != null) {
            offer(known);
        }
        search(nodes, false);
    }

    /** Searches through at most {@code nodes} cases for any ways that break no limit; {@code null} where none are found. */
    int[] any(int nodes) {
        search(nodes, true);
        return best;
    }

    private void search(int nodes, boolean any) {
        open.add(new Node(propagation.dominated(), Double.POSITIVE_INFINITY, made++));
        while (!open.isEmpty()) {
            Node node = open.poll();
            while (node != null && worthwhile(node.bound)) {
                if (visited++ >= nodes || any && best != null || ended.getAsBoolean()) {
                    complete = false;
                    return;
                }
                node = visit(node);
            }
        }
    }

    /** Whether nothing was left unexplored: then {@link #best} is as near the optimum as asked, or nothing is feasible. */
    boolean complete() {
        return complete;
    }

    /** Whether so few cases did that the best is optimal within the slack. */
    boolean exact() {
        return complete && visited <= exactCases;
    }

    /** The best ways found; {@code null} if none break no limit. */
    int[] best() {
        return best;
    }

    /** Value less penalties, or minus the shortfall, of the best ways. */
    double bestWorth() {
        return bestWorth;
    }

    private boolean worthwhile(double bound) {
        return bound > cutoff();
    }

    /** What a selection must be worth more than to be better than the best. */
    private double cutoff() {
        return best == null
                ? Double.NEGATIVE_INFINITY
                : bestWorth + Math.max(Math.max(1, slack), visited > exactCases ? part * Math.abs(bestWorth) : 0) - 1e-3
                        - 1e-9 * Math.abs(bestWorth);
    }

    /** Solves a case and splits it; returns the half to go on with. */
    private Node visit(Node node) {
        BitSet closed = (BitSet) node.closed.clone();
        if (!propagation.reduce(closed, cutoff())) {
            return null;
        }
        LinearProgramme.Status status = relaxation.solve(closed, cutoff());
        if (status == LinearProgramme.Status.INFEASIBLE && !doubting || status == LinearProgramme.Status.CUT_OFF) {
            return null;
        }
        boolean solved = status == LinearProgramme.Status.OPTIMAL;
        double bound = solved ? Math.min(node.bound, relaxation.bound()) : node.bound;
        if (solved) {
            offer(rounded(closed));
        }
        if (!worthwhile(bound)) {
            return null;
        }
        BitSet part = solved ? split(closed) : null;
        if (solved && best != null) {
            relaxation.fix(closed, cutoff());
        }
        part = part == null ? anySplit(closed) : part;
        return part == null ? null : halves(closed, part, bound);
    }

    /** The two cases: one of the ways in {@code part} is gone, or one not in it within the same entity is. */
    private Node halves(BitSet closed, BitSet part, double bound) {
        int entity = entityOf(part.nextSetBit(0));
        BitSet without = (BitSet) closed.clone();
        without.or(part);
        BitSet within = (BitSet) closed.clone();
        for (int w = core.wayStart[entity]; w < core.wayStart[entity + 1]; w++) {
            if (!part.get(w)) {
                within.set(w);
            }
        }
        open.add(new Node(without, bound, made++));
        return new Node(within, bound, made++);
    }

    private int entityOf(int w) {
        int place = java.util.Arrays.binarySearch(core.wayStart, w);
        return place >= 0 ? place : -place - 2;
    }

    /** The ways of the most undecided choice, else of the most undecided fund and start; null when all are whole. */
    private BitSet split(BitSet closed) {
        BitSet byChoice = mostUndecided(closed, true);
        return byChoice != null ? byChoice : mostUndecided(closed, false);
    }

    private BitSet mostUndecided(BitSet closed, boolean choices) {
        double most = WHOLE;
        int found = -1;
        for (int i = 0; i < core.entities(); i++) {
            for (int w = core.wayStart[i]; w < core.wayStart[i + 1]; w++) {
                double taken = closed.get(w) ? 0 : choices ? takenOfOption(i, w, closed) : relaxation.taken(i, w);
                double undecided = Math.min(taken, 1 - taken);
                if (undecided > most) {
                    most = undecided;
                    found = w;
                }
            }
        }
        return found < 0 ? null : choices ? sameOption(entityOf(found), found) : only(found);
    }

    private double takenOfOption(int i, int w, BitSet closed) {
        double taken = 0;
        for (int other = core.wayStart[i]; other < core.wayStart[i + 1]; other++) {
            taken += core.option[other] == core.option[w] && !closed.get(other) ? relaxation.taken(i, other) : 0;
        }
        return taken;
    }

    private static BitSet only(int w) {
        BitSet part = new BitSet();
        part.set(w);
        return part;
    }

    private BitSet sameOption(int i, int w) {
        BitSet part = new BitSet();
        for (int other = core.wayStart[i]; other < core.wayStart[i + 1]; other++) {
            if (core.option[other] == core.option[w]) {
                part.set(other);
            }
        }
        return part;
    }

    /** Some way of an entity that has more than one left; null when everything is fixed. */
    private BitSet anySplit(BitSet closed) {
        for (int i = 0; i < core.entities(); i++) {
            int left = -1;
            for (int w = core.wayStart[i]; w < core.wayStart[i + 1]; w++) {
                if (!closed.get(w)) {
                    if (left >= 0) {
                        return only(left);
                    }
                    left = w;
                }
            }
        }
        return null;
    }

    private int[] rounded(BitSet closed) {
        int[] ways = new int[core.entities()];
        for (int i = 0; i < ways.length; i++) {
            double most = -1;
            for (int w = core.wayStart[i]; w < core.wayStart[i + 1]; w++) {
                double taken = closed.get(w) ? -1 : relaxation.taken(i, w);
                if (taken > most) {
                    most = taken;
                    ways[i] = w;
                }
            }
            if (most < 0) {
                ways[i] = core.wayStart[i];
            }
        }
        return ways;
    }

    private void offer(int[] ways) {
        Ledger ledger = new Ledger(core, ways, target);
        if (ledger.hard() > 0) {
            return;
        }
        for (int k = 0; k < rank; k++) {
            if (ledger.rankShortfall(k) > target[k]) {
                return;
            }
        }
        double worth = rank == core.ranks.length ? ledger.soft() : -ledger.rankShortfall(rank);
        if (worth > bestWorth) {
            bestWorth = worth;
            best = ways.clone();
        }
    }
}
