package id.timbang.benchmark;

import java.util.Arrays;

/** A growing list of (variable, factor). */
final class Terms {
    private int[] variables = new int[4];
    private long[] factors = new long[4];
    private int size;

    void add(int variable, long factor) {
        if (factor == 0) {
            return;
        }
        if (size == variables.length) {
            variables = Arrays.copyOf(variables, 2 * size);
            factors = Arrays.copyOf(factors, 2 * size);
        }
        variables[size] = variable;
        factors[size++] = factor;
    }

    /** Adds all of another, each factor that many times. */
    void add(Terms other, long times) {
        for (int i = 0; i < other.size; i++) {
            add(other.variables[i], Math.multiplyExact(times, other.factors[i]));
        }
    }

    int size() {
        return size;
    }

    int[] variables() {
        return Arrays.copyOf(variables, size);
    }

    long[] factors() {
        return Arrays.copyOf(factors, size);
    }

    /** The same with each variable once. */
    Terms merged() {
        var order = new java.util.TreeMap<Integer, Long>();
        for (int i = 0; i < size; i++) {
            order.merge(variables[i], factors[i], Math::addExact);
        }
        var merged = new Terms();
        order.forEach(merged::add);
        return merged;
    }
}
