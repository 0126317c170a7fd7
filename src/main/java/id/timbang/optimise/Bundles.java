package id.timbang.optimise;

import id.timbang.model.Programme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows that count the whole cost of an option whatever its fund and start: its office, its function, its district. Thousands of
 * options count in the same ones, so what a rupiah costs in all of them together is one number, and their money is added up once.
 */
final class Bundles {
    /** The bundle of each option; one that counts its cost nowhere has an empty one. */
    final int[] of;
    private final int[][] rows;

    /**
     * @param first for each option its first entry
     * @param endWhole for each option the end of its entries that count its whole cost
     */
    Bundles(Programme programme, int[] first, int[] endWhole, int[] entryRow) {
        this.of = new int[programme.options()];
        var list = new ArrayList<int[]>();
        Map<List<Integer>, Integer> places = new HashMap<>();
        for (int o = 0; o < of.length; o++) {
            var key = new ArrayList<Integer>(endWhole[o] - first[o]);
            for (int e = first[o]; e < endWhole[o]; e++) {
                key.add(entryRow[e]);
            }
            of[o] = places.computeIfAbsent(key, rows -> {
                list.add(rows.stream().mapToInt(row -> row).toArray());
                return list.size() - 1;
            });
        }
        this.rows = list.toArray(int[][]::new);
    }

    /** How many bundles there are. */
    int size() {
        return rows.length;
    }

    /** What a rupiah costs in each bundle. */
    void price(double[] rowPrice, double[] price) {
        for (int k = 0; k < rows.length; k++) {
            double sum = 0;
            for (int row : rows[k]) {
                sum += rowPrice[row];
            }
            price[k] = sum;
        }
    }

    /** Adds the money of each bundle to the sums over the rows. */
    void addTo(double[] sums, double[] money) {
        for (int k = 0; k < rows.length; k++) {
            for (int row : rows[k]) {
                sums[row] += money[k];
            }
        }
    }
}
