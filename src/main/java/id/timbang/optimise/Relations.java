package id.timbang.optimise;

import id.timbang.model.ModelLimit;
import id.timbang.model.Programme;
import java.util.Arrays;
import java.util.List;

/** Which blocks each relation ties together. */
final class Relations {
    private static final int[] NONE = {};

    private final int[][] blocks;

    Relations(Programme programme) {
        int[][] byRow = new int[programme.rows().size()][];
        List<ModelLimit> limits = programme.limits();
        for (ModelLimit limit : limits) {
            if (limit.isRelation()) {
                byRow[limit.whereRow()] = NONE;
            }
        }
        for (int b = 0; b < programme.blocks(); b++) {
            for (int p : programme.members(b)) {
                gather(programme, p, b, byRow);
            }
        }
        blocks = new int[limits.size()][];
        for (int l = 0; l < blocks.length; l++) {
            blocks[l] = limits.get(l).isRelation() ? byRow[limits.get(l).whereRow()] : null;
        }
    }

    private static void gather(Programme programme, int p, int block, int[][] byRow) {
        for (int o = programme.firstOption(p); o < programme.endOption(p); o++) {
            for (int e = programme.firstEntry(o); e < programme.endEntry(o); e++) {
                int[] known = byRow[programme.entryRow(e)];
                if (known != null && (known.length == 0 || known[known.length - 1] != block)) {
                    known = Arrays.copyOf(known, known.length + 1);
                    known[known.length - 1] = block;
                    byRow[programme.entryRow(e)] = known;
                }
            }
        }
    }

    /** Whether a limit is a relation. */
    boolean has(int limit) {
        return blocks[limit] != null;
    }

    /** Marks the blocks that a relation ties. */
    void mark(int relation, boolean[] marks) {
        for (int b : blocks[relation]) {
            marks[b] = true;
        }
    }
}
