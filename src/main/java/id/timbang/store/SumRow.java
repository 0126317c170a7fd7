package id.timbang.store;

/**
 * What a result holds of one value of a dimension.
 *
 * @param code of the office, district, fund, …; empty where proposals have none
 * @param proposals how many there are
 * @param funded how many of them are funded
 * @param asked Σ full cost, rupiah
 * @param spent Σ cost this year, rupiah
 */
public record SumRow(String code, long proposals, long funded, long asked, long spent) {
}
