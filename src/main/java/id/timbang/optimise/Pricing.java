package id.timbang.optimise;

import id.timbang.domain.Choice;
import id.timbang.domain.Halves;
import id.timbang.model.Programme;
import id.timbang.model.Selection;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

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
    /** For each block what it brings while all is deferred. */
    final double[] deferred;
    /** For each block the member that must be taken; −1 for none. */
    final int[] mandatory;
    /** Objective less priced usage of each option, as of the last evaluation. */
    final double[] net;
    final MoneyClasses classes;
    final OwnPlaces own;
    final int[] pick;
    /** By how much the pick of each block beats its next best. */
    final double[] margin;
    /** Sums over the rows of the picks. */
    final double[] sums;
    /** Owner of each option. */
    final int[] proposalOf;
    /** Options that the case at hand leaves out; {@code null} where it leaves out none. */
    private boolean[] closed;
    final double[] rowPrice;
    final double[] bundlePrice;
    /** The sums of all blocks, and of the second half of them while they are evaluated. */
    private final Part whole;
    private final Part second;
    /** The prices at which all blocks stand as evaluated, {@code null} for none, and what they came to. */
    private double[] evaluated;
    private double total;

    Pricing(Columns columns, LimitTable limits, double[] objective) {
        this.programme = columns.programme;
        this.columns = columns;
        this.limits = limits;
        this.objective = objective;
        this.net = new double[programme.options()];
        this.classes = columns.classes;
        this.pick = new int[programme.blocks()];
        this.margin = new double[programme.blocks()];
        this.sums = new double[programme.rows().size()];
        this.rowPrice = new double[programme.rows().size()];
        this.bundlePrice = new double[columns.bundles.size()];
        this.own = new OwnPlaces(columns, rowPrice);
        this.whole = Part.of(columns, sums);
        this.second = Part.of(columns, new double[sums.length]);
        this.deferObjective = new double[programme.proposals()];
        this.deferred = new double[programme.blocks()];
        this.mandatory = new int[programme.blocks()];
        this.proposalOf = new int[programme.options()];
        openAll();
        layBlocks();
        for (int p = 0; p < programme.proposals(); p++) {
            Arrays.fill(proposalOf, programme.firstOption(p), programme.endOption(p), p);
        }
    }

    private void layBlocks() {
        Arrays.fill(deferred, 0);
        Arrays.fill(mandatory, -1);
        for (int b = 0; b < mandatory.length; b++) {
            for (int p : programme.members(b)) {
                if (Double.isNaN(deferObjective[p])) {
                    mandatory[b] = p;
                } else {
                    deferred[b] += deferObjective[p];
                }
            }
        }
    }

    private void openAll() {
        closed = null;
        evaluated = null;
        for (int p = 0; p < programme.proposals(); p++) {
            deferObjective[p] = programme.deferrable(p) ? objective[programme.firstOption(p)] : Double.NaN;
        }
    }

    /**
     * Restricts what follows to a case.
     *
     * @param allowed the choices left to proposals that can be deferred; no other is restricted
     */
    void restrict(Map<Integer, Set<Choice>> allowed) {
        openAll();
        if (!allowed.isEmpty()) {
            closed = closed(programme, allowed);
        }
        allowed.keySet().forEach(p -> {
            int defer = programme.firstOption(p);
            deferObjective[p] = closed[defer] ? Double.NaN : objective[defer];
        });
        layBlocks();
    }

    /** For each option whether a case leaves it out. */
    static boolean[] closed(Programme programme, Map<Integer, Set<Choice>> allowed) {
        boolean[] closed = new boolean[programme.options()];
        allowed.forEach((p, choices) -> {
            for (int o = programme.firstOption(p); o < programme.endOption(p); o++) {
                closed[o] = !choices.contains(programme.choice(o));
            }
        });
        return closed;
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
     * Evaluates what a step of a descent looks at; returns Σ of the best nets. The money of the picks is spread over funds and starts
     * within {@code heat} of the cheapest. Picks, margins and nets stay as they were.
     */
    double evaluate(double[] prices, HalfEvaluation looked, double heat) {
        prepare(prices);
        double sum = inHalves(looked);
        columns.bundles.addTo(sums, whole.bundleMoney());
        classes.spreadTo(sums, whole.classMoney(), heat);
        return sum;
    }

    /** The end of a half. */
    static int end(int size, int half) {
        return half == 0 ? size / 2 : size;
    }

    /** Evaluates a half of the blocks, adding up in a part of its own. */
    interface HalfEvaluation {
        double on(int half, Part part);
    }

    /** Both halves, at the same time where that pays; which thread takes which makes no difference. */
    private double inHalves(HalfEvaluation evaluation) {
        second.clear();
        if (programme.blocks() < PARALLEL) {
            double sum = evaluation.on(0, whole) + evaluation.on(1, second);
            whole.add(second);
            return sum;
        }
        double[] halves = new double[2];
        Halves.both(() -> halves[0] = evaluation.on(0, whole), () -> halves[1] = evaluation.on(1, second));
        whole.add(second);
        return halves[0] + halves[1];
    }

    /** What a part costs at the prices of the last evaluation. */
    double price(Part part) {
        return dot(rowPrice, part.sums()) + dot(bundlePrice, part.bundleMoney())
                + dot(classes.price, part.classMoney());
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    /** Adds the pick of a block to a part; returns what the block adds to the objective. */
    double settle(int block, Part to) {
        double brings = deferred[block];
        int o = pick[block];
        if (o != NOTHING) {
            addPick(o, to);
            brings += objective[o] - whenDeferred(proposalOf[o]);
        }
        return brings;
    }

    /** Evaluates all blocks, unless they stand as evaluated at the same prices; returns Σ of their best nets. */
    double evaluate(double[] prices) {
        if (!Arrays.equals(prices, evaluated)) {
            prepare(prices);
            total = inHalves(this::evaluate);
            columns.bundles.addTo(sums, whole.bundleMoney());
            classes.addTo(sums, whole.classMoney());
            evaluated = prices.clone();
        }
        return total;
    }

    /** Evaluates some blocks alone; returns Σ of their best nets. Picks, margins and nets of all others stay as they were. */
    double evaluate(double[] prices, int[] blocks) {
        prepare(prices);
        double sum = 0;
        for (int b : blocks) {
            sum += evaluateBlock(b, whole);
        }
        return sum;
    }

    private double evaluate(int half, Part part) {
        double sum = 0;
        for (int b = half * (programme.blocks() / 2); b < end(programme.blocks(), half); b++) {
            sum += evaluateBlock(b, part);
        }
        return sum;
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
        evaluated = null;
        limits.rowPrices(prices, rowPrice);
        columns.bundles.price(rowPrice, bundlePrice);
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

    /** What a proposal brings while it is deferred: 0 where it must be taken. */
    double whenDeferred(int p) {
        return Double.isNaN(deferObjective[p]) ? 0 : deferObjective[p];
    }

    /** What the gain of an option must beat to be its block's pick: 0, or less than anything where one must be taken. */
    double bar(int block) {
        return mandatory[block] < 0 ? 0 : Double.NEGATIVE_INFINITY;
    }

    /** Whether a block may take that member: any, or the one that must be taken. */
    boolean mayTake(int block, int member) {
        return mandatory[block] < 0 || mandatory[block] == member;
    }

    private double evaluateBlock(int block, Part part) {
        double best = bar(block);
        double next = Double.NEGATIVE_INFINITY;
        int bestOption = NOTHING;
        for (int p : programme.members(block)) {
            double defer = whenDeferred(p);
            boolean may = mayTake(block, p);
            int from = programme.firstOption(p) + (programme.deferrable(p) ? 1 : 0);
            for (int o = from; o < programme.endOption(p); o++) {
                if (closed(o)) {
                    net[o] = Double.NEGATIVE_INFINITY;
                    continue;
                }
                price(o);
                double gain = net[o] - defer;
                if (!may) {
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
        return deferred[block] + best;
    }

    /** Adds an option with the fund and start that were its cheapest when it was priced last. */
    void addPick(int o, Part part) {
        int k = classes.of[o];
        if (k == MoneyClasses.NONE) {
            columns.addTo(part.sums(), o, own.fund[o], own.start[o], 1);
        } else {
            columns.addPlain(part.sums(), part.bundleMoney(), o);
            part.classMoney()[k] += programme.cost(o);
        }
    }

    /** Prices one option: sets its net and its cheapest fund and start. */
    private void price(int o) {
        double cost = columns.plainPrice(o, rowPrice, bundlePrice);
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
        double cost = columns.plainPrice(o, rowPrice, bundlePrice);
        return objective[o] - (programme.paid(o) ? cost + pairCost(o, f, s) : cost);
    }
}
