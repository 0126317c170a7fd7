package id.timbang.verify;

import id.timbang.domain.Choice;
import id.timbang.domain.Fund;
import id.timbang.domain.Level;
import id.timbang.domain.Outcome;
import id.timbang.domain.Selector;
import id.timbang.domain.Sense;
import id.timbang.model.Cash;
import id.timbang.model.ModelLimit;
import id.timbang.model.Programme;
import id.timbang.model.Row;
import id.timbang.model.Start;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.IntStream;

/** Small programmes of every kind of row, limit, relation and block, made from a seed. */
final class RandomProgramme {
    private static final boolean[] FIRST_FUND = {true, false};
    private static final List<Row> ROWS = List.of(Row.plain("cost"), new Row("first fund", FIRST_FUND, 15, null),
            new Row("starts in the first half", null, 3, null), new Row("December", null, 15, Cash.DEC),
            new Row("fourth quarter of the first fund", FIRST_FUND, 15, Cash.Q4), Row.plain("count"),
            Row.plain("neighbours"));
    private static final int COUNT = 5;
    private static final int NEIGHBOURS = 6;
    private static final int[][] FUND_SETS = {{0}, {1}, {0, 1}};
    private static final Start[][] START_SETS = {{new Start(1, 12)},
            {new Start(2, 3), new Start(4, 3), new Start(7, 3), new Start(10, 3)},
            {new Start(5, 8), new Start(7, 6)}};

    private final Random random;
    private final long unit;
    private final List<Byte> choices = new ArrayList<>();
    private final List<Long> values = new ArrayList<>();
    private final List<Long> changes = new ArrayList<>();
    private final List<Long> costs = new ArrayList<>();
    private final List<Integer> fundSets = new ArrayList<>();
    private final List<Integer> startSets = new ArrayList<>();
    private final List<Integer> entryStart = new ArrayList<>(List.of(0));
    private final List<Integer> entryRows = new ArrayList<>();
    private final List<Long> entryAmounts = new ArrayList<>();

    private RandomProgramme(long seed, long unit) {
        this.random = new Random(seed);
        this.unit = unit;
    }

    /** @param unit rupiah that costs are multiples of */
    static Programme of(int proposals, long seed, long unit) {
        return new RandomProgramme(seed, unit).build(proposals);
    }

    private Programme build(int proposals) {
        var ids = new String[proposals];
        var optionStart = new int[proposals + 1];
        var deferred = new Outcome[proposals];
        for (int p = 0; p < proposals; p++) {
            ids[p] = String.format("U-%04d", p);
            deferred[p] = Outcome.DEFERRED;
            addOptions(p, proposals);
            optionStart[p + 1] = choices.size();
        }
        // The dataset has them in the opposite order of their ids.
        int[] datasetRow = IntStream.range(0, proposals).map(p -> proposals - 1 - p).toArray();
        var bytes = new byte[choices.size()];
        IntStream.range(0, bytes.length).forEach(o -> bytes[o] = choices.get(o));
        var arrays = new Programme.Arrays(ids, datasetRow, deferred, optionStart, bytes, longs(values), longs(changes),
                longs(costs), ints(fundSets), ints(startSets), FUND_SETS, START_SETS, ints(entryStart),
                ints(entryRows), longs(entryAmounts), blocks(proposals));
        return new Programme(arrays, List.of(fund("A"), fund("B")), ROWS, limits(proposals), List.of());
    }

    private static Fund fund(String code) {
        return new Fund(code, code, OptionalLong.empty(), false, Selector.ANY, OptionalLong.empty());
    }

    private static long[] longs(List<Long> list) {
        return list.stream().mapToLong(Long::longValue).toArray();
    }

    private static int[] ints(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Blocks of three and single ones, so that the last proposals stand alone. */
    private static int[][] blocks(int proposals) {
        var blocks = new ArrayList<int[]>();
        for (int p = 0; p < proposals; p++) {
            if (p + 2 < proposals / 2) {
                blocks.add(new int[]{p, p + 1, p + 2});
                p += 2;
            } else {
                blocks.add(new int[]{p});
            }
        }
        return blocks.toArray(int[][]::new);
    }

    private void addOptions(int proposal, int proposals) {
        boolean change = random.nextInt(3) == 0;
        long cost = unit * (1 + random.nextInt(50));
        long value = 1000L * random.nextInt(100) * (random.nextInt(10) == 0 ? -1 : 1);
        if (proposal != proposals - 1) {
            add(Choice.DEFER, 0, change ? 1500 : 0, 0);
        }
        add(Choice.FULL, value, 0, cost);
        if (random.nextBoolean()) {
            add(Choice.VOLUME_50, value / 2, change ? 1500 : 0, (cost + 1) / 2);
        }
        if (random.nextInt(4) == 0) {
            add(Choice.REFER_MINISTRY, Math.max(1, value / 100), 0, 0);
        }
    }

    private void add(Choice choice, long value, long change, long cost) {
        choices.add((byte) choice.ordinal());
        values.add(value);
        changes.add(change);
        costs.add(cost);
        fundSets.add(cost > 0 ? random.nextInt(FUND_SETS.length) : -1);
        startSets.add(cost > 0 ? random.nextInt(START_SETS.length) : -1);
        for (int row = 0; row < ROWS.size(); row++) {
            addEntry(choice, cost, row);
        }
        entryStart.add(entryRows.size());
    }

    private void addEntry(Choice choice, long cost, int row) {
        boolean built = choice.built();
        long amount = row == COUNT || row == NEIGHBOURS ? built ? 1 : 0 : cost;
        if (row == NEIGHBOURS && random.nextBoolean()) {
            amount = -amount;
        }
        if (amount != 0 && (row == 0 || random.nextInt(3) > 0)) {
            entryRows.add(row);
            entryAmounts.add(amount);
        }
    }

    private List<ModelLimit> limits(int proposals) {
        long money = unit * proposals * 10;
        BigDecimal penalty = new BigDecimal("12.5");
        return List.of(limit("a-total", Level.HARD, 0, null, Sense.MAX, 0, -1, 0, money),
                limit("b-fund", Level.HARD, 0, null, Sense.MAX, 1, -1, 0, money / 2),
                limit("c-floor", Level.OBLIGATION, 1, null, Sense.MIN, 2, -1, 0, money / 3),
                limit("d-floor", Level.OBLIGATION, 2, null, Sense.MIN, COUNT, -1, 0, proposals),
                limit("e-share", Level.PREFERENCE, 0, penalty, Sense.MAX, 3, 0, 123_456, 0),
                limit("f-share", Level.PREFERENCE, 0, penalty, Sense.MIN, 4, 1, 98_765, 0),
                limit("g-hard-share", Level.HARD, 0, null, Sense.MAX, 4, 0, 900_000, 0),
                relation("package-x-1", ModelLimit.Kind.PACKAGE, NEIGHBOURS, proposals));
    }

    private ModelLimit limit(String id, Level level, int rank, BigDecimal penalty, Sense sense, int where, int of,
            int share, long amount) {
        boolean money = where != COUNT;
        return new ModelLimit(id, "Batas " + id, ModelLimit.Kind.STATED, level, rank, money ? 1 : 1000, penalty, money,
                sense, where, of, share, amount, random.nextInt(20), of < 0 ? 0 : random.nextInt(200), "Ps 1");
    }

    private static ModelLimit relation(String id, ModelLimit.Kind kind, int row, long amount) {
        return new ModelLimit(id, id, kind, Level.HARD, 0, 1, null, false, Sense.MAX, row, -1, 0, amount, 0, 0, "");
    }
}
