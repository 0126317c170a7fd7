package id.timbang.optimise;

import java.util.Arrays;

/**
 * What the picks of some blocks add up to.
 *
 * @param sums over the rows, but for the money of bundles and classes
 * @param bundleMoney rupiah of each bundle
 * @param classMoney rupiah of each class
 */
record Part(double[] sums, double[] bundleMoney, double[] classMoney) {

    static Part of(Columns columns, double[] sums) {
        return new Part(sums, new double[columns.bundles.size()], new double[columns.classes.size()]);
    }

    void clear() {
        Arrays.fill(sums, 0);
        Arrays.fill(bundleMoney, 0);
        Arrays.fill(classMoney, 0);
    }

    void add(Part other) {
        add(sums, other.sums);
        add(bundleMoney, other.bundleMoney);
        add(classMoney, other.classMoney);
    }

    private static void add(double[] to, double[] numbers) {
        for (int i = 0; i < to.length; i++) {
            to[i] += numbers[i];
        }
    }

    void multiply(int factor) {
        multiply(sums, factor);
        multiply(bundleMoney, factor);
        multiply(classMoney, factor);
    }

    private static void multiply(double[] numbers, int factor) {
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] *= factor;
        }
    }
}
