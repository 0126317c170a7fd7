package id.timbang.optimise;

import id.timbang.domain.Halves;
import id.timbang.model.Programme;
import id.timbang.model.Selection;
import java.util.Arrays;
import java.util.Map;

/**
 * The Lagrangian of a programme: for given prices of the limits every block picks its best open option alone, with its cheapest
 * fund and start. One instance serves many evaluations and allocates next to nothing while it works.
 */
final class Pricing {
    /** The pick of a block of which nothing is taken. */
    static final int NOTHING = -1;
    /** Blocks from which on two threads evaluate them. */
    private static final int PARALLEL = 10_000;

    final Programme programme;
    final Columns columns;
    final LimitTable limits;
    /** What each option adds to the objective of this stage. */
    final double[] objective;
    /** Objective of DEFER for each proposal; NaN where it must be taken. */
    final double[] deferObjective;
    /** Objective less priced usage of each option, as of the last evaluation. */
    final double[] net;
    final MoneyClasses classes;
    private final OwnPlaces own;
    private final double[] classMoney;
    final int[] pick;
    /** By how much the pick of each block beats its next best. */
    final double[] margin;
    /** Sums over the rows of the picks. */
    final double[] sums;
    /** Owner of each option. */
    final int[] proposalOf;
    /** Options that the case at hand leaves out; {@code null} where it leaves out none. */
    private boolean[] closed;
    private final double[] rowPrice;
    /** The sums of all blocks, and of the second half of them while they are evaluated. */
    private final Part whole;
    private final Part second;

    Pricing(Columns columns, LimitTable limits, double[] objective) {
        this.programme = columns.programme;
        this.columns = columns;
        this.limits = limits;
        this.objective = objective;
        this.net = new double[programme.options()];
        this.classes = columns.classes;
        this.classMoney = new double[classes.size()];
        this.pick = new int[programme.blocks()];
        this.margin = new double[programme.blocks()];
        this.sums = new double[programme.rows().size()];
        this.rowPrice = new double[programme.rows().size()];
        this.own = new OwnPlaces(columns, rowPrice);
        this.whole = new Part(sums, classMoney);
        this.second = new Part(new double[sums.length], new double[classMoney.length]);
        this.deferObjective = new double[programme.proposals()];
        this.proposalOf = new int[programme.options()];
        openAll();
        for (int p = 0; p < programme.proposals(); p++) {
            Arrays.fill(proposalOf, programme.firstOption(p), programme.endOption(p), p);
        }
    }

    private void openAll() {
        closed = null;
        for (int p = 0; p < programme.proposals(); p++) {
            deferObjective[p] = programme.deferrable(p) ? objective[programme.firstOption(p)] : Double.NaN;
        }
    }

    /**
     * Restricts what follows to a case.
     *
     * @param deferred whether a proposal that can be deferred must be, or must not be; no other is restricted
     */
    void restrict(Map<Integer, Boolean> deferred) {
        openAll();
        if (!deferred.isEmpty()) {
            closed = new boolean[programme.options()];
        }
        deferred.forEach((p, must) -> {
            int defer = programme.firstOption(p);
            Arrays.fill(closed, defer, programme.endOption(p), must);
            closed[defer] = !must;
            deferObjective[p] = must ? objective[defer] : Double.NaN;
        });
    }

    /** Whether the case at hand leaves an option out. */
    boolean closed(int o) {
        return closed != null && closed[o];
    }

    /** The objective of the value stage. */
    static double[] values(Programme programme) {
        double[] objective = new double[programme.options()];
        for (int o = 0; o < objective.length; o++) {
            objective[o] = programme.objective(o);
        }
        return objective;
    }

    /**
     * Evaluates a part of the blocks, those drawn in turn counted as often as there are turns; returns Σ of their best nets. The
     * money of the picks is spread over funds and starts within {@code heat} of the cheapest.
     */
    double evaluate(double[] prices, Sample sample, int turn, double heat) {
        prepare(prices);
        double total = inHalves((half, part) -> evaluate(sample, turn, half, part));
        classes.spreadTo(sums, classMoney, heat);
        return total;
    }

    private double evaluate(Sample sample, int turn, int half, Part part) {
        int stride = sample.stride;
        int[] inTurn = sample.inTurn;
        int from = half * (inTurn.length / 2);
        double total = 0;
        for (int i = from + Math.floorMod(turn - from, stride); i < end(inTurn.length, half); i += stride) {
            total += evaluateBlock(inTurn[i], part);
        }
        if (stride > 1) {
            multiply(part.sums, stride);
            multiply(part.classMoney, stride);
            total *= stride;
        }
        for (int i = half * (sample.always.length / 2); i < end(sample.always.length, half); i++) {
            total += evaluateBlock(sample.always[i], part);
        }
        return total;
    }

    private static int end(int size, int half) {
        return half == 0 ? size / 2 : size;
    }

    /** Evaluates a half of the blocks, adding up in a part of its own. */
    private interface HalfEvaluation {
        double on(int half, Part part);
    }

    /** What some of the blocks add up to. */
    private record Part(double[] sums, double[] classMoney) {

        void clear() {
            Arrays.fill(sums, 0);
            Arrays.fill(classMoney, 0);
        }

        void add(Part other) {
            for (int r = 0; r < sums.length; r++) {
                sums[r] += other.sums[r];
            }
            for (int k = 0; k < classMoney.length; k++) {
                classMoney[k] += other.classMoney[k];
            }
        }
    }

    /** Both halves, at the same time where that pays; which thread takes which makes no difference. */
    private double inHalves(HalfEvaluation evaluation) {
        second.clear();
        if (programme.blocks() < PARALLEL) {
            double total = evaluation.on(0, whole) + evaluation.on(1, second);
            whole.add(second);
            return total;
        }
        double[] total = new double[2];
        Halves.both(() -> total[0] = evaluation.on(0, whole), () -> total[1] = evaluation.on(1, second));
        whole.add(second);
        return total[0] + total[1];
    }

    /**
     * Evaluates the blocks in focus and counts the others as they were; returns Σ of their nets, which is no bound: only evaluating
     * all blocks gives one.
     */
    double evaluate(double[] prices, Focus focus, double heat) {
        prepare(prices);
        System.arraycopy(focus.sums(), 0, sums, 0, sums.length);
        System.arraycopy(focus.classMoney(), 0, classMoney, 0, classMoney.length);
        double total = focus.objective();
        for (int r = 0; r < sums.length; r++) {
            total -= rowPrice[r] * sums[r];
        }
        for (int k = 0; k < classMoney.length; k++) {
            total -= classes.price[k] * classMoney[k];
        }
        for (int b : focus.blocks()) {
            total += evaluateBlock(b, whole);
        }
        classes.spreadTo(sums, classMoney, heat);
        return total;
    }

    /** Adds the pick of a block to sums; returns what the block adds to the objective. */
    double settle(int block, double[] toSums, double[] toClassMoney) {
        double brings = 0;
        for (int p : programme.members(block)) {
            brings += Double.isNaN(deferObjective[p]) ? 0 : deferObjective[p];
        }
        int o = pick[block];
        if (o != NOTHING) {
            addPick(o, new Part(toSums, toClassMoney));
            double defer = deferObjective[proposalOf[o]];
            brings += objective[o] - (Double.isNaN(defer) ? 0 : defer);
        }
        return brings;
    }

    private static void multiply(double[] numbers, int factor) {
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] *= factor;
        }
    }

    /** Evaluates all blocks; returns Σ of their best nets. */
    double evaluate(double[] prices) {
        prepare(prices);
        double total = inHalves(this::evaluate);
        classes.addTo(sums, classMoney);
        return total;
    }

    private double evaluate(int half, Part part) {
        double total = 0;
        for (int b = half * (programme.blocks() / 2); b < end(programme.blocks(), half); b++) {
            total += evaluateBlock(b, part);
        }
        return total;
    }

    /** The picks of the last evaluation, each with its cheapest fund and start. */
    Selection picked() {
        int proposals = programme.proposals();
        Selection picked = new Selection(new int[proposals], new int[proposals], new int[proposals]);
        for (int p = 0; p < proposals; p++) {
            picked.option()[p] = programme.firstOption(p);
        }
        Arrays.fill(picked.fund(), -1);
        Arrays.fill(picked.start(), -1);
        for (int o : pick) {
            if (o != NOTHING) {
                picked.option()[proposalOf[o]] = o;
                picked.fund()[proposalOf[o]] = fund(o);
                picked.start()[proposalOf[o]] = start(o);
            }
        }
        return picked;
    }

    private void prepare(double[] prices) {
        limits.rowPrices(prices, rowPrice);
        classes.price(rowPrice);
        whole.clear();
    }

    /** The cheapest fund of an option at the prices of the last evaluation; −1 for an option without money. */
    int fund(int o) {
        int k = classes.of[o];
        return k == MoneyClasses.NONE ? own.fund[o] : classes.fund[k];
    }

    /** The cheapest start of an option at the prices of the last evaluation; −1 for an option without money. */
    int start(int o) {
        int k = classes.of[o];
        return k == MoneyClasses.NONE ? own.start[o] : classes.start[k];
    }

    private double evaluateBlock(int block, Part part) {
        int[] members = programme.members(block);
        double allDeferred = 0;
        int mandatory = -1;
        for (int p : members) {
            if (Double.isNaN(deferObjective[p])) {
                mandatory = p;
            } else {
                allDeferred += deferObjective[p];
            }
        }
        double best = mandatory < 0 ? 0 : Double.NEGATIVE_INFINITY;
        double next = Double.NEGATIVE_INFINITY;
        int bestOption = NOTHING;
        for (int p : members) {
            double defer = Double.isNaN(deferObjective[p]) ? 0 : deferObjective[p];
            int from = programme.firstOption(p) + (programme.deferrable(p) ? 1 : 0);
            for (int o = from; o < programme.endOption(p); o++) {
                if (closed(o)) {
                    net[o] = Double.NEGATIVE_INFINITY;
                    continue;
                }
                price(o);
                double gain = net[o] - defer;
                if (mandatory >= 0 && p != mandatory) {
                    continue;
                }
                if (gain > best) {
                    next = best;
                    best = gain;
                    bestOption = o;
                } else if (gain > next) {
                    next = gain;
                }
            }
        }
        pick[block] = bestOption;
        margin[block] = best - next;
        if (bestOption != NOTHING) {
            addPick(bestOption, part);
        }
        return allDeferred + best;
    }

    private void addPick(int o, Part part) {
        int k = classes.of[o];
        if (k == MoneyClasses.NONE) {
            columns.addTo(part.sums, o, own.fund[o], own.start[o], 1);
        } else {
            columns.addPlain(part.sums, o);
            part.classMoney[k] += programme.cost(o);
        }
    }

    /** Prices one option: sets its net and its cheapest fund and start. */
    private void price(int o) {
        double cost = columns.plainPrice(o, rowPrice);
        int k = classes.of[o];
        cost += k == MoneyClasses.NONE ? own.find(o) : classes.price[k] * programme.cost(o);
        net[o] = objective[o] - cost;
    }

    /** What fund and start of a paid option cost at the prices of the last evaluation. */
    double pairCost(int o, int f, int s) {
        return own.pairCost(o, f, s);
    }

    /** The net of an option with a given fund and start at the prices of the last evaluation. */
    double netWith(int o, int f, int s) {
        double cost = columns.plainPrice(o, rowPrice);
        return objective[o] - (programme.paid(o) ? cost + pairCost(o, f, s) : cost);
    }
}
