package id.timbang.optimise;

import id.timbang.domain.Level;
import id.timbang.domain.Sense;
import id.timbang.model.ModelLimit;
import id.timbang.model.Programme;
import id.timbang.model.Selection;
import id.timbang.model.Start;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A portfolio from prices alone: blocks take their picks from the surest to the least sure as far as every hard limit allows, then
 * what is left is filled in the order of the prices. Exact in what it adds up.
 */
final class Rounding {
    /** How many blocks that the prices leave out are tried, nearest to the threshold first. */
    private static final int FILL = 40_000;

    private final Programme programme;
    private final Pricing pricing;
    private final List<ModelLimit> limits;
    private final int[][] limitsOfRow;
    private final long[] sums;
    private final Selection selection;
    private final int[] blockOf;
    private final int[][] packages;

    /** @param pricing evaluated at the prices */
    Rounding(Pricing pricing) {
        this(pricing, null);
    }

    /** @param earlier portfolio to begin with, of a programme with the same options; {@code null} to begin with nothing */
    Rounding(Pricing pricing, Selection earlier) {
        this.pricing = pricing;
        this.programme = pricing.programme;
        this.limits = programme.limits();
        this.limitsOfRow = limitsOfRow();
        this.sums = new long[programme.rows().size()];
        int n = programme.proposals();
        this.selection = new Selection(new int[n], new int[n], new int[n]);
        this.blockOf = new int[n];
        for (int b = 0; b < programme.blocks(); b++) {
            for (int p : programme.members(b)) {
                blockOf[p] = b;
                if (earlier == null) {
                    begin(p);
                } else {
                    set(p, earlier.option()[p], earlier.fund()[p], earlier.start()[p]);
                    move(p, 1);
                }
            }
        }
        this.packages = packages();
    }

    /** Everything begins deferred; what must be taken begins with the first way there is. */
    private void begin(int p) {
        int option = programme.firstOption(p);
        boolean paid = programme.paid(option);
        set(p, option, paid ? programme.fundsOf(option)[0] : -1, paid ? 0 : -1);
        move(p, 1);
    }

    private int[][] limitsOfRow() {
        List<List<Integer>> of = new ArrayList<>();
        programme.rows().forEach(row -> of.add(new ArrayList<>(1)));
        for (int l = 0; l < limits.size(); l++) {
            if (limits.get(l).level() == Level.HARD) {
                of.get(limits.get(l).whereRow()).add(l);
                if (limits.get(l).isShare()) {
                    of.get(limits.get(l).ofRow()).add(l);
                }
            }
        }
        return of.stream().map(list -> list.stream().mapToInt(l -> l).toArray()).toArray(int[][]::new);
    }

    /** Members of each package: they are bound to each other by rows of their own. */
    private int[][] packages() {
        var members = new java.util.TreeMap<String, java.util.TreeSet<Integer>>();
        String[] groupOfRow = new String[programme.rows().size()];
        for (ModelLimit limit : limits) {
            if (limit.kind() == ModelLimit.Kind.PACKAGE) {
                groupOfRow[limit.whereRow()] = limit.id().substring(0, limit.id().lastIndexOf('-'));
            }
        }
        for (int p = 0; p < programme.proposals(); p++) {
            int last = programme.endOption(p) - 1;
            for (int e = programme.firstEntry(last); e < programme.endEntry(last); e++) {
                String group = groupOfRow[programme.entryRow(e)];
                if (group != null) {
                    members.computeIfAbsent(group, any -> new java.util.TreeSet<>()).add(p);
                }
            }
        }
        return members.values().stream().map(set -> set.stream().mapToInt(p -> p).toArray()).toArray(int[][]::new);
    }

    /** The portfolio. Whether it keeps every hard limit the caller must look at. */
    Selection run() {
        int[] order = bySureness();
        for (int b : order) {
            if (ColumnPool.mandatory(pricing, b) < 0) {
                break;
            }
            take(b);
        }
        floors();
        complete(order);
        return selection;
    }

    /** The earlier portfolio, changed as the prices want it and the hard limits ask. */
    Selection adjusted() {
        int[] order = bySureness();
        for (int b : order) {
            adjust(b);
        }
        Evening evening = new Evening(pricing, this, selection);
        evening.run();
        for (int l = 0; l < limits.size(); l++) {
            if (limits.get(l).level() == Level.HARD && slack(l) < 0) {
                relieve(l);
            }
        }
        floors();
        boolean[] waits = allWanted(order);
        evening.run();
        takeWaiting(order, waits);
        fill(order);
        return selection;
    }

    /** Gives up what loses at the prices, or takes it the way that brings most. */
    private void adjust(int b) {
        for (int p : programme.members(b)) {
            int option = selection.option()[p];
            int pick = pricing.pick[b];
            boolean own = pick != Pricing.NOTHING && pricing.proposalOf[pick] == p;
            if (!programme.choice(option).taken() || own && pick == option) {
                continue;
            }
            int wanted = own ? pick : programme.deferrable(p) && gain(option) < 0 ? programme.firstOption(p) : option;
            if (wanted != option) {
                fit(p, wanted);
            }
        }
    }

    /** The hard limits that bound a row. */
    int[] hardLimits(int row) {
        return limitsOfRow[row];
    }

    /** What a limit has left. */
    long slack(int l) {
        ModelLimit limit = limits.get(l);
        return limit.slack(sums[limit.whereRow()], limit.isShare() ? sums[limit.ofRow()] : 0);
    }

    /** Defers what loses least for each unit of a broken limit, until it is broken no more. */
    private void relieve(int l) {
        int row = limits.get(l).whereRow();
        List<Integer> users = new ArrayList<>();
        double[] loss = new double[blockOf.length];
        for (int p = 0; p < blockOf.length; p++) {
            int option = selection.option()[p];
            long used = programme.choice(option).taken() && programme.deferrable(p)
                    ? usage(option, row, selection.fund()[p], selection.startOf(programme, p))
                    : 0;
            if (used * limits.get(l).sense().sign() > 0) {
                users.add(p);
                loss[p] = gain(option) / Math.abs(used);
            }
        }
        users.sort(Comparator.comparingDouble(p -> loss[p]));
        for (int p : users) {
            if (slack(l) >= 0) {
                return;
            }
            fit(p, programme.firstOption(p));
        }
    }

    /** Takes what the prices want and what fits beside it. */
    private void complete(int[] order) {
        takeWaiting(order, allWanted(order));
        fill(order);
    }

    /** Takes what the prices want, single blocks and whole packages; returns which blocks found no room. */
    private boolean[] allWanted(int[] order) {
        boolean[] waits = new boolean[programme.blocks()];
        for (int b : order) {
            waits[b] = wanted(b) && nothing(b) && !take(b);
        }
        for (int[] group : packages) {
            takeTogether(group);
        }
        return waits;
    }

    /** Takes what found no room before: prerequisites are there by now, or others moved. */
    private void takeWaiting(int[] order, boolean[] waits) {
        for (int b : order) {
            if (waits[b] && nothing(b)) {
                take(b);
            }
        }
    }

    /** Blocks that must take something first, then those whose picks beat their next best by most. */
    private int[] bySureness() {
        double[] margin = pricing.margin;
        long[] keys = new long[margin.length];
        for (int b = 0; b < keys.length; b++) {
            double sure = ColumnPool.mandatory(pricing, b) >= 0 ? Double.MAX_VALUE : Math.max(0, margin[b]);
            // Bits of a double that is not negative are in its order; the last ones give way to the place of the block.
            keys[b] = (~Double.doubleToLongBits(sure) & Long.MAX_VALUE) & -(1L << 20) | b & (1L << 20) - 1;
        }
        if (keys.length > 1 << 20) {
            return java.util.stream.IntStream.range(0, keys.length).boxed()
                    .sorted((a, b) -> Double.compare(margin[b], margin[a])).mapToInt(b -> b).toArray();
        }
        Arrays.sort(keys);
        return Arrays.stream(keys).mapToInt(key -> (int) (key & (1L << 20) - 1)).toArray();
    }

    /** Floors that are not met are met before anything else, hard ones first, each by what loses least at the prices. */
    private void floors() {
        List<Integer> floors = new ArrayList<>();
        for (int l = 0; l < limits.size(); l++) {
            ModelLimit limit = limits.get(l);
            if (limit.sense() == Sense.MIN && limit.level() != Level.PREFERENCE
                    && limit.kind() == ModelLimit.Kind.STATED && slack(l) < 0) {
                floors.add(l);
            }
        }
        floors.sort(Comparator.comparingInt(l -> limits.get(l).level() == Level.HARD ? 0 : limits.get(l).rank()));
        Map<Integer, List<Integer>> serving = serving(floors);
        for (int l : floors) {
            List<Integer> options = serving.get(limits.get(l).whereRow());
            options.sort(Comparator.comparingDouble(o -> -gain(o)));
            for (int o : options) {
                if (slack(l) >= 0) {
                    break;
                }
                if (nothing(blockOf[pricing.proposalOf[o]])) {
                    fit(pricing.proposalOf[o], o);
                }
            }
        }
    }

    private double gain(int option) {
        return pricing.net[option] - programme.objective(programme.firstOption(pricing.proposalOf[option]));
    }

    /** For the row of each floor the options that count in it. */
    private Map<Integer, List<Integer>> serving(List<Integer> floors) {
        Map<Integer, List<Integer>> serving = new HashMap<>();
        boolean[] asked = new boolean[sums.length];
        for (int l : floors) {
            serving.put(limits.get(l).whereRow(), new ArrayList<>());
            asked[limits.get(l).whereRow()] = true;
        }
        for (int o = 0; o < programme.options(); o++) {
            for (int e = programme.firstEntry(o); e < programme.endEntry(o); e++) {
                if (asked[programme.entryRow(e)] && programme.entryAmount(e) > 0
                        && nothing(blockOf[pricing.proposalOf[o]])) {
                    serving.get(programme.entryRow(e)).add(o);
                }
            }
        }
        return serving;
    }

    private boolean wanted(int block) {
        return pricing.pick[block] != Pricing.NOTHING;
    }

    private boolean nothing(int block) {
        for (int p : programme.members(block)) {
            if (programme.choice(selection.option()[p]).taken()) {
                return false;
            }
        }
        return true;
    }

    /** Lets a block take its pick, or else the best of its other options that fits. */
    private boolean take(int block) {
        int pick = pricing.pick[block];
        int owner = pricing.proposalOf[pick];
        if (fit(owner, pick)) {
            return true;
        }
        return best(owner, pick, 0);
    }

    /** Tries the options of a proposal from the highest net down, as long as it is above a bar. */
    private boolean best(int p, int but, double bar) {
        boolean[] tried = new boolean[programme.endOption(p) - programme.firstOption(p)];
        while (true) {
            int next = -1;
            for (int o = programme.firstOption(p); o < programme.endOption(p); o++) {
                if (o != but && !tried[o - programme.firstOption(p)] && programme.choice(o).taken()
                        && pricing.net[o] > bar && (next < 0 || pricing.net[o] > pricing.net[next])) {
                    next = o;
                }
            }
            if (next < 0) {
                return false;
            }
            tried[next - programme.firstOption(p)] = true;
            if (fit(p, next)) {
                return true;
            }
        }
    }

    /** Takes an option with the cheapest fund and start that fit. */
    private boolean fit(int p, int option) {
        int before = selection.option()[p];
        int fund = selection.fund()[p];
        int start = selection.start()[p];
        move(p, -1);
        int[] funds = programme.paid(option) ? programme.fundsOf(option) : new int[]{-1};
        int starts = programme.paid(option) ? programme.startsOf(option).length : 1;
        double best = Double.NEGATIVE_INFINITY;
        int bestFund = -1;
        int bestStart = -1;
        boolean found = false;
        for (int f : funds) {
            for (int s = 0; s < starts; s++) {
                double net = f < 0 ? 0 : -pricing.pairCost(option, f, s);
                if ((!found || net > best) && holds(option, f, f < 0 ? -1 : s)) {
                    found = true;
                    best = net;
                    bestFund = f;
                    bestStart = f < 0 ? -1 : s;
                }
            }
        }
        set(p, found ? option : before, found ? bestFund : fund, found ? bestStart : start);
        move(p, 1);
        return found;
    }

    /** Lets a proposal go another way, without counting it. */
    void set(int p, int option, int fund, int start) {
        selection.option()[p] = option;
        selection.fund()[p] = fund;
        selection.start()[p] = start;
    }

    /** Counts what a proposal uses so many times more. */
    void move(int p, int times) {
        add(selection.option()[p], selection.fund()[p], selection.start()[p], times);
    }

    private void add(int option, int fund, int start, int times) {
        Start begins = start < 0 ? null : programme.startsOf(option)[start];
        for (int e = programme.firstEntry(option); e < programme.endEntry(option); e++) {
            sums[programme.entryRow(e)] += times * programme.usage(e, fund, begins);
        }
    }

    /** Whether an option breaks no hard limit that holds now, and breaks none further that does not. */
    boolean holds(int option, int fund, int start) {
        Start begins = start < 0 ? null : programme.startsOf(option)[start];
        for (int e = programme.firstEntry(option); e < programme.endEntry(option); e++) {
            int row = programme.entryRow(e);
            long used = limitsOfRow[row].length == 0 ? 0 : programme.usage(e, fund, begins);
            for (int l : used == 0 ? new int[0] : limitsOfRow[row]) {
                ModelLimit limit = limits.get(l);
                long of = limit.isShare() ? sums[limit.ofRow()] : 0;
                long where = sums[limit.whereRow()];
                long slack = limit.isShare()
                        ? limit.slack(where + usage(option, limit.whereRow(), fund, begins),
                                of + usage(option, limit.ofRow(), fund, begins))
                        : limit.slack(where + used, 0);
                if (slack < 0 && slack < limit.slack(where, of)) {
                    return false;
                }
            }
        }
        return true;
    }

    private long usage(int option, int row, int fund, Start begins) {
        for (int e = programme.firstEntry(option); e < programme.endEntry(option); e++) {
            if (programme.entryRow(e) == row) {
                return programme.usage(e, fund, begins);
            }
        }
        return 0;
    }

    /** Builds a package whole where the prices want it, or leaves it whole. */
    private void takeTogether(int[] members) {
        double worth = 0;
        int[] option = new int[members.length];
        for (int i = 0; i < members.length; i++) {
            option[i] = bestBuilt(members[i]);
            if (option[i] < 0 || !nothing(blockOf[members[i]])) {
                return;
            }
            worth += pricing.net[option[i]] - programme.objective(programme.firstOption(members[i]));
        }
        if (worth < 0) {
            return;
        }
        for (int p = 0; p < members.length; p++) {
            move(members[p], -1);
            int fund = programme.paid(option[p]) ? programme.fundsOf(option[p])[0] : -1;
            set(members[p], option[p], fund, fund < 0 ? -1 : 0);
            move(members[p], 1);
        }
        if (!allHold(members)) {
            for (int p : members) {
                move(p, -1);
                set(p, programme.firstOption(p), -1, -1);
                move(p, 1);
            }
        }
    }

    private int bestBuilt(int p) {
        int best = -1;
        for (int o = programme.firstOption(p); o < programme.endOption(p); o++) {
            if (programme.choice(o).built() && (best < 0 || pricing.net[o] > pricing.net[best])) {
                best = o;
            }
        }
        return best;
    }

    private boolean allHold(int[] members) {
        for (int p : members) {
            int option = selection.option()[p];
            for (int e = programme.firstEntry(option); e < programme.endEntry(option); e++) {
                for (int l : limitsOfRow[programme.entryRow(e)]) {
                    ModelLimit limit = limits.get(l);
                    if (limit.slack(sums[limit.whereRow()], limit.isShare() ? sums[limit.ofRow()] : 0) < 0) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /** Blocks that still take nothing, those nearest to the threshold first; an option must bring something. */
    private void fill(int[] order) {
        int tried = 0;
        for (int i = order.length - 1; i >= 0 && tried < FILL; i--) {
            if (!nothing(order[i])) {
                continue;
            }
            tried++;
            for (int p : programme.members(order[i])) {
                if (nothing(order[i])) {
                    addWhatBrings(p);
                }
            }
        }
    }

    private void addWhatBrings(int p) {
        long deferred = programme.objective(programme.firstOption(p));
        int bestOption = -1;
        for (int o = programme.endOption(p) - 1; o > programme.firstOption(p); o--) {
            if (programme.objective(o) > deferred && (bestOption < 0 || pricing.net[o] > pricing.net[bestOption])) {
                bestOption = o;
            }
        }
        if (bestOption >= 0) {
            fit(p, bestOption);
        }
    }
}
