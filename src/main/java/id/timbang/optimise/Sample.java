package id.timbang.optimise;

import id.timbang.model.ModelLimit;
import id.timbang.model.Programme;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The blocks that a step of the descent looks at when it does not look at all: those of limits that few blocks touch always, the
 * others in turn. Drawn in turn, the blocks of such a limit would come in lumps, and its price would run away in between.
 */
final class Sample {
    /** A limit that fewer blocks than this times the stride touch is looked after at every step. */
    private static final int FEW = 60;

    /** In how many parts the other blocks are drawn; 1 for all blocks at every step. */
    final int stride;
    private final Survey always;
    private final Survey[] inTurn;

    Sample(Pricing pricing, int stride) {
        Programme programme = pricing.programme;
        this.stride = stride;
        boolean[] marked = stride == 1 ? new boolean[programme.blocks()] : ofFew(programme, FEW * stride);
        int[] all = IntStream.range(0, programme.blocks()).toArray();
        this.always = new Survey(pricing, Arrays.stream(all).filter(b -> marked[b]).toArray());
        int[] others = Arrays.stream(all).filter(b -> !marked[b]).toArray();
        this.inTurn = new Survey[stride];
        Arrays.setAll(inTurn, turn -> new Survey(pricing, IntStream.range(0, others.length)
                .filter(i -> i % stride == turn).map(i -> others[i]).toArray()));
    }

    /** Adds the picks of a half of the blocks to a part, those drawn in turn as often as there are turns; returns Σ of their best nets. */
    double add(int turn, int half, Part part) {
        double total = inTurn[turn % stride].add(half, part);
        if (stride > 1) {
            part.multiply(stride);
            total *= stride;
        }
        return total + always.add(half, part);
    }

    private static boolean[] ofFew(Programme programme, int few) {
        boolean[] rare = rareRows(programme, touching(programme), few);
        boolean[] marked = new boolean[programme.blocks()];
        for (int b = 0; b < marked.length; b++) {
            for (int p : programme.members(b)) {
                for (int e = firstEntry(programme, p); e < endEntry(programme, p); e++) {
                    marked[b] |= rare[programme.entryRow(e)];
                }
            }
        }
        return marked;
    }

    private static int firstEntry(Programme programme, int proposal) {
        return programme.firstEntry(programme.firstOption(proposal));
    }

    private static int endEntry(Programme programme, int proposal) {
        return programme.endEntry(programme.endOption(proposal) - 1);
    }

    /** How many blocks touch each row. */
    private static int[] touching(Programme programme) {
        int[] touching = new int[programme.rows().size()];
        int[] lastBlock = new int[touching.length];
        Arrays.fill(lastBlock, -1);
        for (int b = 0; b < programme.blocks(); b++) {
            for (int p : programme.members(b)) {
                for (int e = firstEntry(programme, p); e < endEntry(programme, p); e++) {
                    int row = programme.entryRow(e);
                    touching[row] += lastBlock[row] == b ? 0 : 1;
                    lastBlock[row] = b;
                }
            }
        }
        return touching;
    }

    private static boolean[] rareRows(Programme programme, int[] touching, int few) {
        boolean[] rare = new boolean[touching.length];
        for (ModelLimit limit : programme.limits()) {
            if (!limit.isRelation() && touching[limit.whereRow()] < few) {
                rare[limit.whereRow()] = true;
            }
        }
        return rare;
    }
}
