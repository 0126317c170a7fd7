package id.timbang.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Arrays;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Which rows of a list a filter leaves, in its order. Results and datasets never change, so each question is asked of the database once,
 * and a page of it, however far back, is then fetched by the numbers of its rows.
 */
@Component
class RowOrders {
    /** Row numbers, of 4 bytes each. */
    private static final long REMEMBERED = 12_000_000;
    private static final int QUESTION = 60;

    private final Cache<Object, int[]> known = Caffeine.newBuilder().maximumWeight(REMEMBERED)
            .weigher((Object question, int[] rows) -> QUESTION + rows.length).build();

    /**
     * The numbers of all rows, in order.
     *
     * @param question what is asked; equal questions have the same answer for ever
     */
    int[] of(Object question, Supplier<int[]> query) {
        return known.get(question, any -> query.get());
    }

    /** The numbers on one page. */
    static int[] page(int[] rows, int page, int size) {
        int from = (int) Math.min(rows.length, (long) (page - 1) * size);
        return Arrays.copyOfRange(rows, from, Math.min(rows.length, from + size));
    }
}
