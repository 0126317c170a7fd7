package id.timbang.oracle;

import id.timbang.domain.Choice;
import id.timbang.domain.Fund;
import id.timbang.domain.Level;
import id.timbang.domain.Outcome;
import id.timbang.domain.Selector;
import id.timbang.domain.Sense;
import id.timbang.model.ModelLimit;
import id.timbang.model.Programme;
import id.timbang.model.Row;
import id.timbang.model.Start;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * A multidimensional knapsack with correlated values, drawn as in P. C. Chu and J. E. Beasley, "A genetic algorithm for the
 * multidimensional knapsack problem" (1998): weights from 1 to 1000, each value the mean weight of its item and up to 500 more.
 *
 * @param points of each item
 * @param weights of each limit for each item
 */
record Knapsack(long[] points, long[][] weights, long[] capacities) {

    private static final Fund FUND = new Fund("UMUM", "Umum", OptionalLong.empty(), false, Selector.ANY,
            OptionalLong.empty());

    static Knapsack random(long seed, int items, int limits, double tightness) {
        var draw = new Draw(seed);
        long[][] weights = new long[limits][];
        for (int l = 0; l < limits; l++) {
            weights[l] = LongStream.generate(() -> draw.between(1, 1000)).limit(items).toArray();
        }
        long[] points = new long[items];
        for (int i = 0; i < items; i++) {
            int item = i;
            points[i] = Arrays.stream(weights).mapToLong(w -> w[item]).sum() / limits + (long) draw.real(0, 500);
        }
        long[] capacities = Arrays.stream(weights).mapToLong(w -> (long) (tightness * LongStream.of(w).sum()))
                .toArray();
        return new Knapsack(points, weights, capacities);
    }

    int items() {
        return points.length;
    }

    private static String id(int item) {
        return "I-%04d".formatted(item);
    }

    /** States it as a dataset of the pack {@code polos}: the first limit is the total ceiling, the others have measures. */
    void write(Path folder) {
        var proposals = new ArrayList<Map<String, String>>();
        for (int i = 0; i < items(); i++) {
            var fields = new Fields().set("id", id(i)).set("title", "Barang " + i).set("cost", weights[0][i])
                    .set("points", points[i]);
            for (int l = 1; l < weights.length; l++) {
                fields.set("measure:m" + l, weights[l][i]);
            }
            proposals.add(fields.row());
        }
        var limits = IntStream.range(1, weights.length).mapToObj(l -> new Fields().set("id", "m" + l)
                .set("label", "Batas " + l).set("sense", "max").set("measure", "measure:m" + l)
                .set("amount", capacities[l]).row()).toList();
        new Folder(folder).region(new Fields().set("code", "00").set("name", "Ransel").set("level", "KOTA")
                .set("fiscal_year", 2026).set("total_ceiling", capacities[0]).row())
                .csv("proposals", proposals).csv("limits", limits);
    }

    /** States it as an integer programme in milli-points. */
    Milp milp() {
        var lines = IntStream.range(0, weights.length).mapToObj(l -> Line.atMost("hard",
                IntStream.range(0, items()).mapToObj(i -> new Line.Term(i, weights[l][i])).toList(), capacities[l]))
                .toList();
        List<Line.Term> gains = IntStream.range(0, items()).mapToObj(i -> new Line.Term(i, 1000 * points[i])).toList();
        return new Milp(items(), Collections.nCopies(items(), 1L), lines, gains);
    }

    /** The programme that the pipeline makes of it, without the files: for measurements. */
    Programme programme() {
        int rows = weights.length;
        int[] optionStart = IntStream.rangeClosed(0, items()).map(i -> 2 * i).toArray();
        byte[] choice = new byte[2 * items()];
        long[] value = new long[2 * items()];
        long[] cost = new long[2 * items()];
        int[] sets = new int[2 * items()];
        int[] entryStart = new int[2 * items() + 1];
        int[] entryRow = new int[rows * items()];
        long[] entryAmount = new long[rows * items()];
        Arrays.fill(sets, -1);
        for (int i = 0; i < items(); i++) {
            int full = 2 * i + 1;
            choice[full] = (byte) Choice.FULL.ordinal();
            value[full] = 1000 * points[i];
            cost[full] = weights[0][i];
            sets[full] = 0;
            entryStart[full] = rows * i;
            entryStart[full + 1] = rows * (i + 1);
            for (int l = 0; l < rows; l++) {
                entryRow[rows * i + l] = l;
                entryAmount[rows * i + l] = weights[l][i];
            }
        }
        var arrays = new Programme.Arrays(IntStream.range(0, items()).mapToObj(Knapsack::id).toArray(String[]::new),
                IntStream.range(0, items()).toArray(),
                Collections.nCopies(items(), Outcome.DEFERRED).toArray(Outcome[]::new), optionStart, choice, value,
                new long[2 * items()], cost, sets, sets.clone(), new int[][]{{0}}, new Start[][]{{new Start(1, 12)}},
                entryStart, entryRow, entryAmount,
                IntStream.range(0, items()).mapToObj(i -> new int[]{i}).toArray(int[][]::new));
        return new Programme(arrays, List.of(FUND), IntStream.range(0, rows).mapToObj(l -> Row.plain("m" + l)).toList(),
                IntStream.range(0, rows).mapToObj(this::limit).toList(), List.of(), List.of(), List.of());
    }

    private ModelLimit limit(int l) {
        return new ModelLimit("m%02d".formatted(l), "Batas " + l, ModelLimit.Kind.STATED, Level.HARD, 0, 1, null, false,
                Sense.MAX, l, -1, 0, capacities[l], 0, 0, "");
    }
}
