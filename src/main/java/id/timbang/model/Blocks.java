package id.timbang.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Cuts the proposals into blocks of which at most one is taken. */
final class Blocks {
    private final int proposals;
    private final BitSet claimed = new BitSet();
    private final List<int[]> blocks = new ArrayList<>();

    Blocks(int proposals) {
        this.proposals = proposals;
    }

    /**
     * Makes an exclusive group a block if none of its members is in an earlier one; else its members outside other blocks become
     * blocks of their own.
     *
     * @return whether the group is a block
     */
    boolean claim(int[] members) {
        boolean free = true;
        for (int member : members) {
            free &= !claimed.get(member);
        }
        for (int member : members) {
            if (!free && !claimed.get(member)) {
                blocks.add(new int[]{member});
            }
            claimed.set(member);
        }
        if (free) {
            blocks.add(members);
        }
        return free;
    }

    /** All blocks in order of their first proposal; a proposal of no group is a block of its own. */
    int[][] all() {
        var all = new ArrayList<>(blocks);
        for (int p = claimed.nextClearBit(0); p < proposals; p = claimed.nextClearBit(p + 1)) {
            all.add(new int[]{p});
        }
        all.sort(Comparator.comparingInt(block -> block[0]));
        return all.toArray(int[][]::new);
    }
}
