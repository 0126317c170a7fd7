package id.timbang.web.page;

import java.util.List;

/**
 * What a decision of a person would cost, by the prices of one list: an estimate, for other decisions shift when one is forced.
 *
 * @param run whose prices are used
 * @param state what there is to say: {@code tahan} where a gate holds the proposal back, {@code sudah} where the list has it so
 *        already, {@code mengisi} where it costs nothing at these prices, else {@code harga}
 * @param points worth that is lost; – where a gate holds it back
 * @param rupiah the free money that is worth as much; empty where money is not short
 * @param others who would most likely make room, or come in; those nearest to the threshold with the same fund
 */
record ForcePrice(long run, String state, String points, String rupiah, List<Other> others) {

    /** Another proposal. */
    record Other(String id, String title, String cost) {
    }
}
