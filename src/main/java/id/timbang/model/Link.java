package id.timbang.model;

import java.util.Arrays;

/**
 * A relation as a limit: Σ over {@code plus} − Σ over {@code minus} ≤ {@code amount}.
 *
 * @param plus proposals that count
 * @param minus proposals that count against it
 */
record Link(String id, String label, ModelLimit.Kind kind, Counts counts, int[] plus, int[] minus, long amount) {

    /** Whether it says the same as another of the same id. */
    boolean same(Link other) {
        return kind == other.kind && Arrays.equals(plus, other.plus)
                && Arrays.equals(minus, other.minus);
    }
}
