package id.timbang.explain;

import java.math.BigDecimal;
import java.util.Arrays;

/** What one way uses of some limits while it is summed up: whole units, and parts of them where a limit takes a share. */
final class UsedAmounts {
    private int[] limits = new int[16];
    private long[] whole = new long[16];
    private BigDecimal[] shares = new BigDecimal[16];
    private int size;

    /** Takes what is used of a limit. */
    interface Sink {
        void accept(int limit, BigDecimal amount);
    }

    /** Adds whole units. */
    void add(int limit, long amount) {
        int at = place(limit);
        whole[at] = Math.addExact(whole[at], amount);
    }

    /** Adds a part of an amount. */
    void add(int limit, BigDecimal amount) {
        int at = place(limit);
        shares[at] = shares[at] == null ? amount : shares[at].add(amount);
    }

    /** Where a limit stands, or is put: they stay ascending. */
    private int place(int limit) {
        int at = size;
        while (at > 0 && limits[at - 1] >= limit) {
            at--;
        }
        if (at < size && limits[at] == limit) {
            return at;
        }
        if (size == limits.length) {
            limits = Arrays.copyOf(limits, 2 * size);
            whole = Arrays.copyOf(whole, 2 * size);
            shares = Arrays.copyOf(shares, 2 * size);
        }
        System.arraycopy(limits, at, limits, at + 1, size - at);
        System.arraycopy(whole, at, whole, at + 1, size - at);
        System.arraycopy(shares, at, shares, at + 1, size - at);
        limits[at] = limit;
        whole[at] = 0;
        shares[at] = null;
        size++;
        return at;
    }

    /** The limits, ascending, with what is used of them. */
    void forEach(Sink sink) {
        for (int i = 0; i < size; i++) {
            BigDecimal amount = BigDecimal.valueOf(whole[i]);
            sink.accept(limits[i], shares[i] == null ? amount : amount.add(shares[i]));
        }
    }
}
