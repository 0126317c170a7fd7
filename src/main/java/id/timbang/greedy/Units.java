package id.timbang.greedy;

import id.timbang.model.ModelLimit;
import id.timbang.model.Programme;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/** What is built whole or not at all: the packages of a programme, and each other proposal alone. */
final class Units {
    private static final int UNSEEN = -1;
    private static final int OTHER = -2;

    private final Programme programme;
    private final int[] leader;

    private Units(Programme programme) {
        this.programme = programme;
        this.leader = new int[programme.proposals()];
        for (int p = 0; p < leader.length; p++) {
            leader[p] = p;
        }
        join();
    }

    /** In order of the first proposal of each. */
    static Collection<List<Integer>> of(Programme programme) {
        Units units = new Units(programme);
        var byLeader = new TreeMap<Integer, List<Integer>>();
        for (int p = 0; p < units.leader.length; p++) {
            byLeader.computeIfAbsent(units.leaderOf(p), leader -> new ArrayList<>()).add(p);
        }
        return byLeader.values();
    }

    /** Two neighbours of a package enter the same row. */
    private void join() {
        int[] seen = new int[programme.rows().size()];
        Arrays.fill(seen, OTHER);
        programme.limits().stream().filter(limit -> limit.kind() == ModelLimit.Kind.PACKAGE)
                .forEach(limit -> seen[limit.whereRow()] = UNSEEN);
        for (int p = 0; p < leader.length; p++) {
            for (int e = firstEntry(p); e < endEntry(p); e++) {
                int row = programme.entryRow(e);
                if (seen[row] >= 0) {
                    leader[leaderOf(p)] = leaderOf(seen[row]);
                } else if (seen[row] == UNSEEN) {
                    seen[row] = p;
                }
            }
        }
    }

    private int firstEntry(int p) {
        return programme.firstEntry(programme.firstOption(p));
    }

    private int endEntry(int p) {
        return programme.endEntry(programme.endOption(p) - 1);
    }

    private int leaderOf(int p) {
        int at = p;
        while (leader[at] != at) {
            at = leader[at];
        }
        return at;
    }
}
