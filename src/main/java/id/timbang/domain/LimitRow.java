package id.timbang.domain;

import java.math.BigDecimal;

/**
 * One row of limits.csv: a stated limit and what the portfolio makes of it. Amounts are in units of the limit's measure.
 *
 * @param silent whether the limit is not in the programme because the dataset lacks a column; its amounts are then 0
 * @param rank of an obligation; 0 otherwise
 * @param price milli-points per unit at the value stage
 * @param money whether the measure is in rupiah
 */
public record LimitRow(String id, String label, Level level, int rank, Sense sense, long amount, long used, long slack,
        long shortfall, BigDecimal price, String reference, boolean silent, boolean money) {
}
