package id.timbang.model;

import java.util.Arrays;

/** The entries of all options while they are gathered. */
final class Entries implements Usages.Sink {
    private int[] start = new int[1024];
    private int[] row = new int[4096];
    private long[] amount = new long[4096];
    private int options;
    private int size;

    @Override
    public void add(int rowPlace, long entryAmount) {
        if (size == row.length) {
            int larger = Math.addExact(size, size >> 1);
            row = Arrays.copyOf(row, larger);
            amount = Arrays.copyOf(amount, larger);
        }
        row[size] = rowPlace;
        amount[size++] = entryAmount;
    }

    void endOption() {
        if (++options == start.length) {
            start = Arrays.copyOf(start, options + (options >> 1));
        }
        start[options] = size;
    }

    int[] starts() {
        return Arrays.copyOf(start, options + 1);
    }

    int[] rows() {
        return Arrays.copyOf(row, size);
    }

    long[] amounts() {
        return Arrays.copyOf(amount, size);
    }
}
