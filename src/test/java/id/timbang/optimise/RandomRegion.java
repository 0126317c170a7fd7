package id.timbang.optimise;

import id.timbang.domain.Choice;
import id.timbang.domain.Fund;
import id.timbang.domain.Level;
import id.timbang.domain.Outcome;
import id.timbang.domain.Selector;
import id.timbang.domain.Sense;
import id.timbang.model.ModelLimit;
import id.timbang.model.Programme;
import id.timbang.model.Restated;
import id.timbang.model.Row;
import id.timbang.model.Start;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.SplittableRandom;

/** Random programmes of the shape of a region: funds, offices, district floors, choices, groups and prerequisites. */
final class RandomRegion {
    private static final Choice[] DIVISIBLE = {Choice.DEFER, Choice.FULL, Choice.VOLUME_75, Choice.VOLUME_50,
            Choice.VOLUME_25};
    private static final double[] FRACTION = {0, 1, .75, .5, .25};
    private static final double[] EFFECT = {0, 1, .72, .45, .2};

    private RandomRegion() {
    }

    /** Floors that nearly all money must serve need a search. */
    static Programme withoutFloors(Programme programme) {
        return Restated.withLimits(programme, programme.limits().stream()
                .filter(limit -> limit.level() == Level.PREFERENCE || limit.sense() == Sense.MAX).toList());
    }

    static Programme region(int n, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int funds = 13;
        int offices = 40;
        int districts = 23;
        List<Row> rows = new ArrayList<>();
        rows.add(Row.plain("total"));
        for (int f = 0; f < funds; f++) {
            boolean[] mask = new boolean[funds];
            mask[f] = true;
            rows.add(new Row("fund " + f, mask, Row.ALL_QUARTERS, null));
        }
        for (int i = 0; i < offices + districts; i++) {
            rows.add(Row.plain("row " + i));
        }
        rows.add(new Row("q4", null, Row.ALL_QUARTERS, id.timbang.model.Cash.Q4));
        int spm = rows.size();
        rows.add(Row.plain("spm"));
        int relationRow = rows.size();
        String[] ids = new String[n];
        long[] cost = new long[n];
        long asked = 0;
        for (int p = 0; p < n; p++) {
            ids[p] = String.format("U-%07d", p);
            double z = gauss(random);
            cost[p] = Math.max(5_000_000L, Math.round(200e6 * StrictMath.exp(1.1 * z)));
            asked += cost[p];
        }
        int[][] fundSets = new int[40][];
        for (int i = 0; i < fundSets.length; i++) {
            int size = 1 + random.nextInt(3);
            fundSets[i] = random.ints(0, funds).distinct().limit(size).sorted().toArray();
        }
        Start[][] startSets = {{new Start(1, 12)}, {new Start(2, 5), new Start(4, 5), new Start(7, 5)},
                {new Start(3, 3), new Start(4, 3), new Start(7, 3), new Start(10, 3)}};
        List<int[]> relations = new ArrayList<>();
        for (int p = 1; p < n; p++) {
            if (random.nextInt(33) == 0) {
                relations.add(new int[]{p, random.nextInt(p)});
            }
        }
        int[] relationOf = new int[n];
        List<List<int[]>> relationEntries = new ArrayList<>();
        for (int p = 0; p < n; p++) {
            relationEntries.add(null);
        }
        for (int i = 0; i < relations.size(); i++) {
            rows.add(Row.plain("relation " + i));
            add(relationEntries, relations.get(i)[0], relationRow + i, 1);
            add(relationEntries, relations.get(i)[1], relationRow + i, -1);
        }
        Lists out = new Lists();
        for (int p = 0; p < n; p++) {
            boolean divisible = random.nextInt(3) == 0;
            int set = random.nextInt(fundSets.length);
            int startSet = random.nextInt(3);
            int office = 1 + funds + (int) (offices * random.nextDouble() * random.nextDouble());
            int district = 1 + funds + offices + random.nextInt(districts);
            double points = 20 + 60 * random.nextDouble();
            boolean basic = random.nextInt(6) == 0;
            long full = Math.round(1000 * points * StrictMath.pow(cost[p] / 1e8, 0.9));
            int choices = divisible ? 5 : 2;
            for (int c = 0; c < choices; c++) {
                long part = (long) Math.ceil(FRACTION[c] * cost[p]);
                out.choice(DIVISIBLE[c], Math.round(full * EFFECT[c]), part, c == 0 ? -1 : set, c == 0 ? -1 : startSet);
                if (c > 0) {
                    out.entry(0, part);
                    for (int f : fundSets[set]) {
                        out.entry(1 + f, part);
                    }
                    out.entry(office, part);
                    out.entry(district, part);
                    out.entry(spm - 1, part);
                    if (basic) {
                        out.entry(spm, part);
                    }
                    if (relationEntries.get(p) != null) {
                        for (int[] entry : relationEntries.get(p)) {
                            out.entry(entry[0], entry[1]);
                        }
                    }
                }
                out.end();
            }
            out.endProposal();
        }
        List<Fund> fundList = new ArrayList<>();
        List<ModelLimit> limits = new ArrayList<>();
        long ceiling = asked / 10;
        limits.add(limit("total", Level.HARD, 0, null, Sense.MAX, 0, ceiling));
        double[] share = new double[funds];
        double total = 0;
        for (int f = 0; f < funds; f++) {
            share[f] = StrictMath.exp(gauss(random));
            total += share[f];
        }
        for (int f = 0; f < funds; f++) {
            fundList.add(new Fund("F" + f, "F" + f, OptionalLong.empty(), false, Selector.ANY, OptionalLong.empty()));
            limits.add(limit("fund-F" + f, Level.HARD, 0, null, Sense.MAX, 1 + f,
                    (long) (1.02 * ceiling * share[f] / total)));
        }
        for (int i = 0; i < offices; i++) {
            double size = StrictMath.sqrt((i + 1.0) / offices) - StrictMath.sqrt((double) i / offices);
            limits.add(limit("office-" + i, Level.HARD, 0, null, Sense.MAX, 1 + funds + i,
                    (long) (ceiling * size * (0.7 + 0.8 * random.nextDouble()))));
        }
        for (int i = 0; i < districts; i++) {
            limits.add(limit("kec-" + i, Level.HARD, 0, null, Sense.MIN, 1 + funds + offices + i,
                    (long) (ceiling / districts * (0.6 + 0.5 * random.nextDouble()))));
        }
        limits.add(limit("q4", Level.PREFERENCE, 0, new java.math.BigDecimal("0.4"), Sense.MAX, spm - 1,
                (long) (ceiling * 0.2)));
        limits.add(limit("spm", Level.OBLIGATION, 1, null, Sense.MIN, spm, (long) (ceiling * 0.22)));
        for (int i = 0; i < relations.size(); i++) {
            limits.add(
                    new ModelLimit("prerequisite-" + i, "", ModelLimit.Kind.PREREQUISITE, Level.HARD, 0, 1, null, false,
                            Sense.MAX, relationRow + i, -1, 0, 0, 0, 0, ""));
        }
        Arrays.fill(relationOf, 0);
        return new Programme(out.arrays(ids, fundSets, startSets, random), fundList, rows, limits, List.of());
    }

    private static void add(List<List<int[]>> entries, int p, int row, int amount) {
        if (entries.get(p) == null) {
            entries.set(p, new ArrayList<>());
        }
        entries.get(p).add(new int[]{row, amount});
    }

    private static ModelLimit limit(String id, Level level, int rank, java.math.BigDecimal penalty, Sense sense,
            int row,
            long amount) {
        return new ModelLimit(id, id, ModelLimit.Kind.STATED, level, rank, 1, penalty, true, sense, row, -1, 0, amount,
                0,
                0, "");
    }

    private static double gauss(SplittableRandom random) {
        double sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += random.nextDouble();
        }
        return sum - 6;
    }

    private static final class Lists {
        private final List<Integer> optionStart = new ArrayList<>(List.of(0));
        private final List<Long> choice = new ArrayList<>();
        private final List<Long> value = new ArrayList<>();
        private final List<Long> cost = new ArrayList<>();
        private final List<Long> fundSet = new ArrayList<>();
        private final List<Long> startSet = new ArrayList<>();
        private final List<Integer> entryStart = new ArrayList<>(List.of(0));
        private final List<Integer> entryRow = new ArrayList<>();
        private final List<Long> entryAmount = new ArrayList<>();

        void choice(Choice of, long worth, long price, int funds, int starts) {
            choice.add((long) of.ordinal());
            value.add(worth);
            cost.add(price);
            fundSet.add((long) funds);
            startSet.add((long) starts);
        }

        void entry(int row, long amount) {
            entryRow.add(row);
            entryAmount.add(amount);
        }

        void end() {
            entryStart.add(entryRow.size());
        }

        void endProposal() {
            optionStart.add(choice.size());
        }

        Programme.Arrays arrays(String[] ids, int[][] fundSets, Start[][] startSets, SplittableRandom random) {
            int n = ids.length;
            int[] datasetRow = new int[n];
            List<int[]> blocks = new ArrayList<>();
            for (int p = 0; p < n; p++) {
                datasetRow[p] = p;
                if (p + 1 < n && random.nextInt(12) == 0) {
                    datasetRow[p + 1] = p + 1;
                    blocks.add(new int[]{p, ++p});
                } else {
                    blocks.add(new int[]{p});
                }
            }
            Outcome[] outcomes = new Outcome[n];
            Arrays.fill(outcomes, Outcome.DEFERRED);
            byte[] choices = new byte[choice.size()];
            for (int o = 0; o < choices.length; o++) {
                choices[o] = choice.get(o).byteValue();
            }
            return new Programme.Arrays(ids, datasetRow, outcomes, ints(optionStart), choices, longs(value),
                    new long[choices.length], longs(cost), toInts(fundSet), toInts(startSet), fundSets, startSets,
                    ints(entryStart), ints(entryRow), longs(entryAmount), blocks.toArray(int[][]::new));
        }

        private static int[] ints(List<Integer> list) {
            return list.stream().mapToInt(Integer::intValue).toArray();
        }

        private static long[] longs(List<Long> list) {
            return list.stream().mapToLong(Long::longValue).toArray();
        }

        private static int[] toInts(List<Long> list) {
            return list.stream().mapToInt(Long::intValue).toArray();
        }
    }
}
