package id.timbang.compare;

import java.util.List;

/**
 * What one office, district, channel or fund gets in each result.
 *
 * @param key its code; empty where proposals name none
 */
public record Group(String key, List<Sum> sums) {
    public Group {
        sums = List.copyOf(sums);
    }

    /**
     * Its share of one result.
     *
     * @param rupiah this year
     * @param funded proposals
     */
    public record Sum(long rupiah, long funded) {
    }

    /** Rupiah more (or less) than in the baseline. */
    public long change(int result) {
        return sums.get(result).rupiah() - sums.get(0).rupiah();
    }
}
