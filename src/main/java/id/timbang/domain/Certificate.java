package id.timbang.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;

/**
 * How close a portfolio is to the best possible one, with what proves it (<i>sertifikat selisih</i>); certificate.json.
 *
 * @param ranks of the obligation stage, in their order
 * @param achieved Σ value − Σ penalties, milli-points
 * @param bound no portfolio that falls short no more in any rank is worth more than this, milli-points
 * @param valuePrices by limit or relation id and {@code obligation-<rank>}; milli-points per unit
 * @param rankPrices for each rank the prices that prove its bound
 * @param valueBranches cases whose prices prove the value bound; empty when {@code valuePrices} alone do
 * @param rankBranches for a rank the cases whose prices prove its bound; no entry when {@code rankPrices} alone do
 * @param contestedMargin milli-points: a proposal whose best and next best choice are closer than this was contested
 * @param ended {@code gap}, {@code steps}, {@code optimal}, {@code limit} or {@code stopped}
 */
public record Certificate(List<RankProof> ranks, long achieved, long bound, SortedMap<String, BigDecimal> valuePrices,
        SortedMap<Integer, SortedMap<String, BigDecimal>> rankPrices, List<Branch> valueBranches,
        SortedMap<Integer, List<Branch>> rankBranches, long contestedMargin, long seed, String ended,
        boolean reproducible) {

    /**
     * One rank of the obligation stage, in rupiah.
     *
     * @param achieved the shortfall of the portfolio
     * @param bound no portfolio that falls short no more in the earlier ranks falls short by less
     * @param amounts Σ amounts of the rank, rupiah
     */
    public record RankProof(int rank, long achieved, long bound, long amounts) {
    }
}
