package id.timbang.optimise;

import id.timbang.model.ModelLimit;
import id.timbang.model.Programme;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** The trees that prerequisites form. A proposal with several prerequisites hangs on the last of them. */
final class Trees {
    static final int NONE = -1;
    private static final int[] NOBODY = {};

    /** For each proposal the one it hangs on. */
    final int[] requires;
    /** For each proposal the limit that ties it to the one it hangs on. */
    final int[] link;
    /** For each proposal the block it is alone in. */
    final int[] block;
    /** The proposals in trees, ascending. */
    final int[] members;
    /** The rows of the ties. */
    final boolean[] rows;
    /** The blocks that ties touch. */
    final int[] blocks;
    /** All members, each after the one it hangs on. */
    final int[] downwards;
    private final int[][] followers;

    Trees(Programme programme) {
        this.requires = nobody(programme.proposals());
        this.link = nobody(programme.proposals());
        this.block = nobody(programme.proposals());
        this.rows = new boolean[programme.rows().size()];
        this.followers = new int[programme.proposals()][];
        Arrays.fill(followers, NOBODY);
        for (int b = 0; b < programme.blocks(); b++) {
            if (programme.members(b).length == 1) {
                block[programme.members(b)[0]] = b;
            }
        }
        for (ModelLimit limit : programme.limits()) {
            rows[limit.whereRow()] |= isTie(limit);
        }
        this.blocks = IntStream.range(0, programme.blocks()).filter(b -> touches(programme, b)).toArray();
        tie(programme);
        BitSet inTree = new BitSet();
        for (int p = 0; p < requires.length; p++) {
            if (requires[p] != NONE) {
                inTree.set(p);
                inTree.set(requires[p]);
                followers[requires[p]] = with(followers[requires[p]], p);
            }
        }
        this.members = inTree.stream().toArray();
        this.downwards = downwards(
                IntStream.of(members).filter(p -> requires[p] == NONE).boxed().toList());
    }

    private static boolean isTie(ModelLimit limit) {
        return limit.kind() == ModelLimit.Kind.PREREQUISITE;
    }

    private static int[] nobody(int size) {
        int[] nobody = new int[size];
        Arrays.fill(nobody, NONE);
        return nobody;
    }

    private static int[] with(int[] some, int one) {
        int[] more = Arrays.copyOf(some, some.length + 1);
        more[some.length] = one;
        return more;
    }

    private boolean touches(Programme programme, int b) {
        for (int p : programme.members(b)) {
            int end = programme.endEntry(programme.endOption(p) - 1);
            for (int e = programme.firstEntry(programme.firstOption(p)); e < end; e++) {
                if (rows[programme.entryRow(e)]) {
                    return true;
                }
            }
        }
        return false;
    }

    private void tie(Programme programme) {
        int[] follower = nobody(rows.length);
        int[] required = nobody(rows.length);
        for (int p = 0; p < requires.length; p++) {
            for (int o = programme.firstOption(p); o < programme.endOption(p); o++) {
                for (int e = programme.firstEntry(o); e < programme.endEntry(o); e++) {
                    if (rows[programme.entryRow(e)] && programme.choice(o).built()) {
                        (programme.entryAmount(e) > 0 ? follower : required)[programme.entryRow(e)] = p;
                    }
                }
            }
        }
        List<ModelLimit> limits = programme.limits();
        for (int l = 0; l < limits.size(); l++) {
            int row = limits.get(l).whereRow();
            if (isTie(limits.get(l)) && follower[row] != NONE && required[row] != NONE) {
                requires[follower[row]] = required[row];
                link[follower[row]] = l;
            }
        }
    }

    /** The one on which all that a proposal hangs on hangs. */
    int root(int p) {
        int at = p;
        while (requires[at] != NONE) {
            at = requires[at];
        }
        return at;
    }

    /** The members of the trees of those roots, each after the one it hangs on. */
    int[] downwards(List<Integer> roots) {
        int[] order = new int[members.length];
        int size = 0;
        for (int root : roots) {
            order[size++] = root;
        }
        for (int i = 0; i < size; i++) {
            for (int follower : followers[order[i]]) {
                order[size++] = follower;
            }
        }
        return Arrays.copyOf(order, size);
    }
}
