package id.timbang.optimise;

import id.timbang.domain.Level;
import id.timbang.model.ModelLimit;
import id.timbang.model.Programme;
import id.timbang.model.Selection;
import id.timbang.model.Tally;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** The limits that a selection breaks or that have a price, and the blocks that could change that most cheaply. */
final class Tight {
    private final Relaxations relaxations;
    private final Programme programme;
    private final boolean[] tight;
    private final int[] found;
    private final int[][] limitsOfRow;

    Tight(Relaxations relaxations, Selection selection, double[] prices) {
        this.relaxations = relaxations;
        this.programme = relaxations.programme;
        Tally tally = new Tally(programme, selection);
        this.tight = new boolean[prices.length];
        this.found = new int[prices.length];
        for (int l = 0; l < prices.length; l++) {
            ModelLimit limit = programme.limits().get(l);
            boolean broken = limit.level() != Level.PREFERENCE && tally.shortfall(limit) > 0;
            tight[l] = broken || prices[l] > 0 && !limit.isRelation();
        }
        this.limitsOfRow = new int[programme.rows().size()][];
        Arrays.fill(limitsOfRow, new int[0]);
        for (int l = 0; l < tight.length; l++) {
            ModelLimit limit = programme.limits().get(l);
            if (tight[l]) {
                link(limit.whereRow(), l);
                if (limit.isShare() && limit.ofRow() != limit.whereRow()) {
                    link(limit.ofRow(), l);
                }
            }
        }
    }

    private void link(int row, int limit) {
        limitsOfRow[row] = Arrays.copyOf(limitsOfRow[row], limitsOfRow[row].length + 1);
        limitsOfRow[row][limitsOfRow[row].length - 1] = limit;
    }

    /** For each tight limit the blocks with the smallest margins among those that use it. */
    boolean[] blocks(int perLimit) {
        double[] margin = relaxations.pricing.margin;
        boolean[] needed = new boolean[margin.length];
        IntStream.range(0, margin.length).boxed().sorted(Comparator.comparingDouble((Integer b) -> margin[b])
                .thenComparingInt(b -> b)).forEach(b -> needed[b] = serves(b, perLimit));
        return needed;
    }

    private boolean serves(int block, int perLimit) {
        boolean serves = false;
        for (int p : programme.members(block)) {
            for (int e = programme.firstEntry(programme.firstOption(p)); e < programme.endEntry(
                    programme.endOption(p) - 1); e++) {
                for (int l : limitsOfRow[programme.entryRow(e)]) {
                    serves |= found[l] < perLimit;
                }
            }
        }
        return serves && count(block);
    }

    private boolean count(int block) {
        for (int p : programme.members(block)) {
            IntStream.range(programme.firstEntry(programme.firstOption(p)), programme.endEntry(
                    programme.endOption(p) - 1)).flatMap(e -> IntStream.of(limitsOfRow[programme.entryRow(e)]))
                    .distinct().forEach(l -> found[l]++);
        }
        return true;
    }
}
