package id.timbang.domain;

/**
 * One row of portfolio.csv: what became of one proposal.
 *
 * @param fund empty without money
 * @param startQuarter 1 to 4; 0 without money
 * @param cost rupiah this year; 0 for DEFER
 * @param value milli-points of the choice taken
 * @param milliPoints thousandths of a point
 * @param netValue milli-points of its best choice at the prices of the certificate; {@code null} where none is offered
 * @param contested whether its best and next best choice were closer than the contested margin
 * @param reason one sentence in Bahasa Indonesia
 */
public record PortfolioRow(String id, String title, String channel, String office, String district, String village,
        Outcome decision, Choice choice, String fund, int startQuarter, long cost, long value, long milliPoints,
        Long netValue, boolean contested, String reason) {
}
