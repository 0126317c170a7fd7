package id.timbang.optimise;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

/** A linear programme as plain data, made from a seed. */
final class RandomProgramme {
    /** One column. */
    record Entry(double objective, double lower, double upper, int[] rows, double[] coefficients) {
    }

    final double[] rhs;
    final List<Entry> columns = new ArrayList<>();

    private RandomProgramme(double[] rhs) {
        this.rhs = rhs;
    }

    /** Anything: rows of either sign, ties, free and fixed columns; often infeasible or unbounded. */
    static RandomProgramme wild(long seed) {
        Random random = new Random(seed);
        int rows = 1 + random.nextInt(12);
        boolean ties = random.nextBoolean();
        RandomProgramme result = new RandomProgramme(new double[rows]);
        for (int i = 0; i < rows; i++) {
            result.rhs[i] = random.nextInt(4) == 0 ? 0 : number(random, ties) * (random.nextInt(5) == 0 ? -1 : 3);
        }
        int columns = 1 + random.nextInt(30);
        double negative = random.nextDouble() * 0.4;
        double open = random.nextInt(3) == 0 ? 0.3 : 0;
        for (int j = 0; j < columns; j++) {
            result.columns.add(wildColumn(random, rows, ties, negative, open));
        }
        return result;
    }

    private static Entry wildColumn(Random random, int rows, boolean ties, double negative, double open) {
        TreeMap<Integer, Double> entries = new TreeMap<>();
        int count = random.nextInt(Math.min(rows, 6) + 1);
        for (int k = 0; k < count; k++) {
            entries.put(random.nextInt(rows), number(random, ties) * (random.nextDouble() < negative ? -1 : 1));
        }
        double lower = random.nextInt(4) == 0 ? number(random, ties) : 0;
        double range = random.nextInt(10) == 0 ? 0 : number(random, ties);
        double upper = random.nextDouble() < open ? Double.POSITIVE_INFINITY : lower + range;
        return entry(number(random, ties) * (random.nextInt(4) == 0 ? -1 : 1), lower, upper, entries);
    }

    private static double number(Random random, boolean ties) {
        return ties ? 1 + random.nextInt(3) : 0.05 + random.nextDouble();
    }

    private static Entry entry(double objective, double lower, double upper, TreeMap<Integer, Double> entries) {
        int[] rows = entries.keySet().stream().mapToInt(Integer::intValue).toArray();
        double[] coefficients = entries.values().stream().mapToDouble(Double::doubleValue).toArray();
        return new Entry(objective, lower, upper, rows, coefficients);
    }

    /** A knapsack of many dimensions: a total, {@code links} further limits and {@code groups} of which at most one column is taken. */
    static RandomProgramme knapsack(int links, int groups, int columns, long seed) {
        Random random = new Random(seed);
        RandomProgramme result = new RandomProgramme(new double[1 + links + groups]);
        for (int j = 0; j < columns; j++) {
            Entry column = knapsackColumn(random, links, groups);
            result.columns.add(column);
            for (int k = 0; k < column.rows.length; k++) {
                result.rhs[column.rows[k]] += column.coefficients[k];
            }
        }
        for (int i = 0; i < result.rhs.length; i++) {
            result.rhs[i] = i > links ? 1 : result.rhs[i] * (0.35 + 0.3 * random.nextDouble());
        }
        return result;
    }

    private static Entry knapsackColumn(Random random, int links, int groups) {
        double cost = Math.exp(random.nextGaussian() - 1);
        TreeMap<Integer, Double> entries = new TreeMap<>();
        entries.put(0, cost);
        int count = 2 + random.nextInt(6);
        for (int k = 0; k < count; k++) {
            double usage = k == 0 ? cost : cost * (0.3 + 0.7 * random.nextDouble());
            entries.put(1 + random.nextInt(links), random.nextInt(12) == 0 ? -usage : usage);
        }
        if (groups > 0) {
            entries.put(1 + links + random.nextInt(groups), 1.0);
        }
        return entry(cost * (0.6 + 0.8 * random.nextDouble()), 0, 1, entries);
    }

    /** Prerequisite chains and packages with equal values: nearly every step is degenerate. */
    static RandomProgramme chains(int columns, long seed) {
        Random random = new Random(seed);
        RandomProgramme result = new RandomProgramme(new double[columns + 3]);
        for (int j = 0; j < columns; j++) {
            TreeMap<Integer, Double> entries = new TreeMap<>();
            double cost = random.nextInt(3) == 0 ? 2 : 1;
            entries.put(j, 1.0);
            if (j > 0) {
                entries.put(j - 1, -1.0);
            }
            entries.put(columns + random.nextInt(3), cost);
            result.columns.add(entry(cost, 0, 1, entries));
        }
        result.rhs[columns - 1] = 1;
        for (int i = columns; i < columns + 3; i++) {
            result.rhs[i] = columns / 8;
        }
        return result;
    }

    /** This programme with its first columns only. */
    LinearProgramme programme(int count) {
        LinearProgramme programme = new LinearProgramme(rhs);
        add(programme, 0, count);
        return programme;
    }

    LinearProgramme programme() {
        return programme(columns.size());
    }

    /** Adds columns {@code from} to {@code to} (exclusive). */
    void add(LinearProgramme programme, int from, int to) {
        for (Entry c : columns.subList(from, to)) {
            programme.addColumn(c.objective, c.lower, c.upper, c.rows, c.coefficients);
        }
    }

    /** Another bound for a column. */
    void bound(int column, double lower, double upper) {
        Entry old = columns.get(column);
        columns.set(column, new Entry(old.objective, lower, upper, old.rows, old.coefficients));
    }
}
