package id.timbang.optimise;

import java.util.Arrays;

/** The smallest of many keys, up to so many: a heap with the greatest of them on top. */
final class Smallest {
    private final int most;
    private long[] heap;
    private int size;

    /** @param most at least 1 */
    Smallest(int most) {
        this.most = most;
        this.heap = new long[Math.min(most, 16)];
    }

    /** What a key must be below to be among them now. */
    long bar() {
        return size < most ? Long.MAX_VALUE : heap[0];
    }

    void add(long key) {
        if (size < most) {
            append(key);
        } else if (key < heap[0]) {
            sink(key);
        }
    }

    private void append(long key) {
        if (size == heap.length) {
            heap = Arrays.copyOf(heap, Math.min(most, 2 * size));
        }
        int at = size++;
        for (int above = (at - 1) / 2; at > 0 && heap[above] < key; above = (at - 1) / 2) {
            heap[at] = heap[above];
            at = above;
        }
        heap[at] = key;
    }

    private void sink(long key) {
        int at = 0;
        for (int below = 1; below < size; below = 2 * at + 1) {
            if (below + 1 < size && heap[below + 1] > heap[below]) {
                below++;
            }
            if (heap[below] <= key) {
                break;
            }
            heap[at] = heap[below];
            at = below;
        }
        heap[at] = key;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** They, ascending. */
    long[] sorted() {
        long[] keys = Arrays.copyOf(heap, size);
        Arrays.sort(keys);
        return keys;
    }

    /** The greatest of them; there is one. */
    long greatest() {
        return heap[0];
    }

    /** A number that stands to those of other doubles as the double does. */
    static long key(double value) {
        return sign(Double.doubleToLongBits(value));
    }

    /** The double of a {@link #key}. */
    static double value(long key) {
        return Double.longBitsToDouble(sign(key));
    }

    private static long sign(long bits) {
        return bits ^ bits >> Long.SIZE - 1 & Long.MAX_VALUE;
    }
}
