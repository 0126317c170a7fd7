package id.timbang.store;

import java.math.BigDecimal;

/**
 * A proposal in a result: one row of portfolio.csv, with what was asked and the function of its activity.
 *
 * @param row its place in the dataset, from 0
 * @param quarter 1 to 4; {@code null} without money
 * @param asked full cost, rupiah
 * @param cost rupiah this year; 0 for DEFER
 * @param value milli-points of the choice taken
 * @param netValue milli-points of its best choice; {@code null} where none is offered
 * @param reason one sentence in Bahasa Indonesia
 */
public record PortfolioItem(int row, String id, String title, String channel, String office, String district,
        String village, String function, String decision, String choice, String fund, Integer quarter, long asked,
        long cost, long value, BigDecimal points, Long netValue, boolean contested, String reason) {
}
