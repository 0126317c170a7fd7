package id.timbang.optimise;

import id.timbang.domain.Level;
import id.timbang.domain.Sense;
import id.timbang.model.ModelLimit;
import id.timbang.model.Programme;
import id.timbang.model.Selection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

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
    private final Placement placement;
    private final Selection selection;
    private final int[] blockOf;
    private final Packages packages;

    /** @param pricing evaluated at the prices */
    Rounding(Pricing pricing) {
        this(pricing, null);
    }

    /** @param earlier portfolio to begin with, of a programme with the same options; {@code null} to begin with nothing */
    Rounding(Pricing pricing, Selection earlier) {
        this.pricing = pricing;
        this.programme = pricing.programme;
        this.limits = programme.limits();
        this.placement = new Placement(pricing, earlier);
        this.selection = placement.selection;
        this.blockOf = new int[programme.proposals()];
        for (int b = 0; b < programme.blocks(); b++) {
            for (int p : programme.members(b)) {
                blockOf[p] = b;
            }
        }
        this.packages = new Packages(pricing, placement, blockOf);
    }

    /** The portfolio. Whether it keeps every hard limit the caller must look at. */
    Selection run() {
        int[] order = bySureness();
        for (int b : order) {
            if (pricing.mandatory[b] < 0) {
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
        Evening evening = new Evening(pricing, placement);
        evening.run();
        Map<Integer, int[]> users = usersOfBroken();
        for (int l = 0; l < limits.size(); l++) {
            if (limits.get(l).level() == Level.HARD && placement.slack(l) < 0) {
                relieve(l, users.getOrDefault(limits.get(l).whereRow(), new int[0]).clone());
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
                placement.fit(p, wanted);
            }
        }
    }

    /** Defers what loses least for each unit of a broken limit, until it is broken no more. */
    private void relieve(int l, int[] users) {
        int row = limits.get(l).whereRow();
        double[] loss = new double[users.length];
        int count = 0;
        for (int p : users) {
            int option = selection.option()[p];
            long used = programme.choice(option).taken()
                    ? placement.usage(option, row, selection.fund()[p], selection.startOf(programme, p))
                    : 0;
            if (used * limits.get(l).sense().sign() > 0) {
                users[count] = p;
                loss[count++] = gain(option) / Math.abs(used);
            }
        }
        int[] order = IntStream.range(0, count).boxed()
                .sorted(Comparator.comparingDouble(i -> loss[i])).mapToInt(i -> i).toArray();
        for (int i : order) {
            if (placement.slack(l) >= 0) {
                return;
            }
            placement.fit(users[i], programme.firstOption(users[i]));
        }
    }

    /** For each row that a broken hard limit bounds what is taken, may be deferred and enters it. */
    private Map<Integer, int[]> usersOfBroken() {
        Map<Integer, IntStream.Builder> users = new HashMap<>();
        boolean[] asked = new boolean[programme.rows().size()];
        for (int l = 0; l < limits.size(); l++) {
            asked[limits.get(l).whereRow()] |= limits.get(l).level() == Level.HARD && placement.slack(l) < 0;
        }
        for (int p = 0; p < blockOf.length; p++) {
            int option = selection.option()[p];
            boolean free = programme.choice(option).taken() && programme.deferrable(p);
            for (int e = programme.firstEntry(option); free && e < programme.endEntry(option); e++) {
                if (asked[programme.entryRow(e)]) {
                    users.computeIfAbsent(programme.entryRow(e), row -> IntStream.builder()).add(p);
                }
            }
        }
        Map<Integer, int[]> found = new HashMap<>();
        users.forEach((row, of) -> found.put(row, of.build().toArray()));
        return found;
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
            waits[b] = wanted(b) && placement.nothing(b) && !take(b);
        }
        packages.takeWanted();
        return waits;
    }

    /** Takes what found no room before: prerequisites are there by now, or others moved. */
    private void takeWaiting(int[] order, boolean[] waits) {
        for (int b : order) {
            if (waits[b] && placement.nothing(b)) {
                take(b);
            }
        }
    }

    /** Blocks that must take something first, then those whose picks beat their next best by most. */
    private int[] bySureness() {
        double[] margin = pricing.margin;
        long[] keys = new long[margin.length];
        for (int b = 0; b < keys.length; b++) {
            double sure = pricing.mandatory[b] >= 0 ? Double.MAX_VALUE : Math.max(0, margin[b]);
            // Bits of a double that is not negative are in its order; the last ones give way to the place of the block.
            keys[b] = (~Double.doubleToLongBits(sure) & Long.MAX_VALUE) & -(1L << 20) | b & (1L << 20) - 1;
        }
        if (keys.length > 1 << 20) {
            return IntStream.range(0, keys.length).boxed()
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
                    && limit.kind() == ModelLimit.Kind.STATED && placement.slack(l) < 0) {
                floors.add(l);
            }
        }
        floors.sort(Comparator.comparingInt(l -> limits.get(l).level() == Level.HARD ? 0 : limits.get(l).rank()));
        Map<Integer, List<Integer>> serving = serving(floors);
        for (int l : floors) {
            List<Integer> options = serving.get(limits.get(l).whereRow());
            options.sort(Comparator.comparingDouble(o -> -gain(o)));
            for (int o : options) {
                if (placement.slack(l) >= 0) {
                    break;
                }
                if (placement.nothing(blockOf[pricing.proposalOf[o]])) {
                    placement.fit(pricing.proposalOf[o], o);
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
        boolean[] asked = new boolean[programme.rows().size()];
        for (int l : floors) {
            serving.put(limits.get(l).whereRow(), new ArrayList<>());
            asked[limits.get(l).whereRow()] = true;
        }
        for (int o = 0; o < programme.options(); o++) {
            for (int e = programme.firstEntry(o); e < programme.endEntry(o); e++) {
                if (asked[programme.entryRow(e)] && programme.entryAmount(e) > 0
                        && placement.nothing(blockOf[pricing.proposalOf[o]])) {
                    serving.get(programme.entryRow(e)).add(o);
                }
            }
        }
        return serving;
    }

    private boolean wanted(int block) {
        return pricing.pick[block] != Pricing.NOTHING;
    }

    /** Lets a block take its pick, or else the best of its other options that fits. */
    private boolean take(int block) {
        int pick = pricing.pick[block];
        int owner = pricing.proposalOf[pick];
        if (placement.fit(owner, pick)) {
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
            if (placement.fit(p, next)) {
                return true;
            }
        }
    }

    /** Blocks that still take nothing, those nearest to the threshold first; an option must bring something. */
    private void fill(int[] order) {
        int tried = 0;
        for (int i = order.length - 1; i >= 0 && tried < FILL; i--) {
            if (!placement.nothing(order[i])) {
                continue;
            }
            tried++;
            for (int p : programme.members(order[i])) {
                if (placement.nothing(order[i])) {
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
            placement.fit(p, bestOption);
        }
    }
}
