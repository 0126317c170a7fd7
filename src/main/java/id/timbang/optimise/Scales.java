package id.timbang.optimise;

import java.util.Arrays;

/** Natural units of the limits, so that prices and usages of rupiah, counts and months can be compared. */
final class Scales {
    /** For each limit what a unit of it is worth on average: Σ objective ÷ Σ usage of the options that use it. */
    final double[] price;
    /** For each limit the usage against which an overrun is large. */
    final double[] usage;
    /** What a rupiah is worth on average: Σ objective ÷ Σ cost. */
    final double money;

    Scales(Columns columns, LimitTable limits, double[] objective) {
        int rows = limits.programme.rows().size();
        double[] worth = new double[rows];
        double[] used = new double[rows];
        double[] options = new double[rows];
        double cost = 0;
        double gained = 0;
        for (int o = 0; o < objective.length; o++) {
            cost += limits.programme.cost(o);
            gained += Math.abs(objective[o]);
            for (int e = columns.first[o]; e < columns.first[o + 1]; e++) {
                int row = columns.entryRow[e];
                worth[row] += Math.abs(objective[o]);
                used[row] += Math.abs(columns.entryAmount[e]);
                options[row]++;
            }
        }
        money = cost == 0 ? 0 : Math.max(1e-12, gained / cost);
        double mean = Math.max(1e-9, Arrays.stream(objective).map(Math::abs).average().orElse(1));
        price = new double[limits.size];
        usage = new double[limits.size];
        for (int l = 0; l < limits.size; l++) {
            int row = limits.whereRow[l];
            double typical = options[row] == 0 ? 1 : used[row] / options[row];
            price[l] = used[row] == 0 ? 0 : Math.max(worth[row], mean * options[row] * 1e-3) / used[row];
            usage[l] = Math.max(Math.abs(limits.rhs[l]), Math.max(typical, 0.01 * used[row]));
        }
    }
}
