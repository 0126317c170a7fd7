package id.timbang.study;

import id.timbang.greedy.Order;
import java.util.List;

/**
 * What other ways of choosing make of the same money.
 *
 * @param achieved Σ value − Σ penalties of the list that they are held against, milli-points
 */
public record Ways(long achieved, List<Way> ways) {
    public Ways {
        ways = List.copyOf(ways);
    }

    /**
     * One way.
     *
     * @param achieved Σ value − Σ penalties, milli-points
     * @param spent rupiah this year
     * @param beyond rupiah by which obligations fall shorter than in the list; then its value does not compare
     * @param hard whether all hard limits hold; without that it is no list at all
     */
    public record Way(Order order, long achieved, long spent, long funded, long beyond, boolean hard) {

        /** Whether it keeps what the list keeps, so that both values mean the same. */
        public boolean comparable() {
            return hard && beyond == 0;
        }
    }
}
