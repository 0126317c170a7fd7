package id.timbang.store;

import java.util.List;

/**
 * One page of a list.
 *
 * @param total rows of the whole list
 * @param page from 1
 * @param size rows of a full page
 */
public record Page<T>(List<T> rows, long total, int page, int size) {
    public Page {
        rows = List.copyOf(rows);
    }

    /** How many pages there are; at least one. */
    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }
}
