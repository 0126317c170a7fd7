package id.timbang.rules;

import java.util.Arrays;

/** Findings as they come, in flat arrays. */
final class FindingList {
    private int size;
    private int[] rows = new int[1024];
    private short[] rules = new short[1024];
    private long[] points = new long[1024];

    void add(int row, int rule, long milliPoints) {
        if (size == rows.length) {
            int larger = size + (size >> 1);
            rows = Arrays.copyOf(rows, larger);
            rules = Arrays.copyOf(rules, larger);
            points = Arrays.copyOf(points, larger);
        }
        rows[size] = row;
        rules[size] = (short) rule;
        points[size++] = milliPoints;
    }

    int size() {
        return size;
    }

    int row(int i) {
        return rows[i];
    }

    short rule(int i) {
        return rules[i];
    }

    long points(int i) {
        return points[i];
    }

    /** Leaves it empty, ready for more. */
    void clear() {
        size = 0;
    }
}
