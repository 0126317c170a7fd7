package id.timbang.optimise;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.Random;

/** Prints how long the linear solver takes on the two shapes it is made for. Not a test. */
final class LinearProgrammeTiming {
    private LinearProgrammeTiming() {
    }

    /** Runs every shape a few times, so that the last lines are those of warm code. */
    public static void main(String[] arguments) {
        for (int turn = 0; turn < 3; turn++) {
            prices(83, 100, 2_000);
            prices(100, 300, 5_000);
            prices(100, 400, 10_000);
            prices(500, 0, 5_000);
            branches(10, 100);
            branches(40, 300);
            branches(60, 1_000);
            chains(700);
        }
    }

    private static void prices(int links, int groups, int columns) {
        RandomProgramme data = RandomProgramme.knapsack(links, groups, columns, 7);
        String shape = String.format(Locale.ROOT, "%4d rows %5d columns", links + groups + 1, columns);
        time(shape + " cold", data.programme());
        LinearProgramme warm = data.programme(columns / 2);
        warm.solve();
        for (int part = 5; part < 8; part++) {
            data.add(warm, columns / 10 * part, columns / 10 * (part + 1));
            time(shape + " after adding a tenth", warm);
        }
        warm.setRhs(1, data.rhs[1] * 0.75);
        time(shape + " after cutting an amount", warm);
    }

    private static void chains(int columns) {
        time(columns + " chained columns", RandomProgramme.chains(columns, 1).programme());
    }

    private static void branches(int links, int columns) {
        LinearProgramme programme = RandomProgramme.knapsack(links, 0, columns, 3).programme();
        programme.solve();
        Random random = new Random(1);
        int nodes = 2_000;
        long steps = programme.iterations();
        long start = now();
        for (int node = 0; node < nodes; node++) {
            branch(programme, random);
        }
        double micros = (now() - start) / 1e3 / nodes;
        System.out.printf(Locale.ROOT, "%4d rows %5d columns, one bound moved: %.1f µs, %.1f steps%n", links + 1,
                columns, micros,
                (programme.iterations() - steps) / (double) nodes);
    }

    /** CPU time of this thread, so that a busy machine does not blur the figures, in nanoseconds. */
    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Fixes the first fractional column, or frees everything when there is none or too much is fixed. */
    private static void branch(LinearProgramme programme, Random random) {
        int column = 0;
        while (column < programme.columns()
                && Math.abs(programme.primal(column) - Math.rint(programme.primal(column))) < 1e-6) {
            column++;
        }
        boolean restart = column == programme.columns() || random.nextInt(12) == 0;
        for (int j = 0; restart && j < programme.columns(); j++) {
            programme.setBounds(j, 0, 1);
        }
        if (!restart) {
            int value = random.nextInt(2);
            programme.setBounds(column, value, value);
        }
        programme.solve();
    }

    private static void time(String label, LinearProgramme programme) {
        long steps = programme.iterations();
        long start = now();
        LinearProgramme.Status status = programme.solve();
        System.out.printf(Locale.ROOT, "%-45s %s %.6f %7.1f ms %5d steps%n", label, status, programme.objective(),
                (now() - start) / 1e6,
                programme.iterations() - steps);
    }
}
