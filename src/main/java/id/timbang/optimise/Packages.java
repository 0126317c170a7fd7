package id.timbang.optimise;

import id.timbang.model.ModelLimit;
import id.timbang.model.Programme;
import java.util.TreeMap;
import java.util.TreeSet;

/** Packages in a rounding: all of one are built, or none. */
final class Packages {
    private final Programme programme;
    private final Pricing pricing;
    private final Placement placement;
    private final int[] blockOf;

    Packages(Pricing pricing, Placement placement, int[] blockOf) {
        this.programme = pricing.programme;
        this.pricing = pricing;
        this.placement = placement;
        this.blockOf = blockOf;
    }

    /** Builds every package whole where the prices want it and it fits, or leaves it whole. */
    void takeWanted() {
        for (int[] group : packages()) {
            takeTogether(group);
        }
    }

    /** Members of each package: they are bound to each other by rows of their own. */
    private int[][] packages() {
        var members = new TreeMap<String, TreeSet<Integer>>();
        String[] groupOfRow = new String[programme.rows().size()];
        for (ModelLimit limit : programme.limits()) {
            if (limit.kind() == ModelLimit.Kind.PACKAGE) {
                groupOfRow[limit.whereRow()] = limit.id().substring(0, limit.id().lastIndexOf('-'));
            }
        }
        for (int p = 0; p < programme.proposals(); p++) {
            int last = programme.endOption(p) - 1;
            for (int e = programme.firstEntry(last); e < programme.endEntry(last); e++) {
                String group = groupOfRow[programme.entryRow(e)];
                if (group != null) {
                    members.computeIfAbsent(group, any -> new TreeSet<>()).add(p);
                }
            }
        }
        return members.values().stream().map(set -> set.stream().mapToInt(p -> p).toArray()).toArray(int[][]::new);
    }

    /** Builds a package whole where the prices want it, or leaves it whole. */
    private void takeTogether(int[] members) {
        double worth = 0;
        int[] option = new int[members.length];
        for (int i = 0; i < members.length; i++) {
            option[i] = bestBuilt(members[i]);
            if (option[i] < 0 || !placement.nothing(blockOf[members[i]])) {
                return;
            }
            worth += pricing.net[option[i]] - programme.objective(programme.firstOption(members[i]));
        }
        if (worth < 0) {
            return;
        }
        for (int p = 0; p < members.length; p++) {
            placement.move(members[p], -1);
            int fund = programme.paid(option[p]) ? programme.fundsOf(option[p])[0] : -1;
            placement.set(members[p], option[p], fund, fund < 0 ? -1 : 0);
            placement.move(members[p], 1);
        }
        if (!placement.allHold(members)) {
            for (int p : members) {
                placement.move(p, -1);
                placement.set(p, programme.firstOption(p), -1, -1);
                placement.move(p, 1);
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
}
