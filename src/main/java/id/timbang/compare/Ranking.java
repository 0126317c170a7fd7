package id.timbang.compare;

import id.timbang.domain.PortfolioRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which result is best among those that compare with the baseline and keep the ceilings of the newest, and by how much. */
final class Ranking {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final List<Result> results;
    private final Terms terms;
    private final boolean oneDataset;
    private final Optional<Result> best;

    Ranking(List<Result> results, Terms terms) {
        this.results = results;
        this.terms = terms;
        this.oneDataset = results.stream().map(Result::dataset).distinct().count() == 1;
        this.best = results.stream().filter(this::isGood).max(Comparator.comparing(Result::achieved));
    }

    boolean isComparable(Result result) {
        return result.basis().equals(results.get(0).basis());
    }

    boolean isBest(Result result) {
        return isGood(result) && result.achieved() == best.orElseThrow().achieved();
    }

    /** A list that costs more than there is now is no better than one that keeps the ceilings. */
    private boolean isGood(Result result) {
        return isComparable(result) && (!oneDataset || lacking(result) == 0);
    }

    private long lacking(Result result) {
        return MoneyCeilings.lacking(newest().limits(), result.limits(), spent(result));
    }

    static long spent(Result result) {
        return result.rows().stream().mapToLong(PortfolioRow::cost).sum();
    }

    private Result newest() {
        return results.get(terms.newest());
    }

    Against against(Result result) {
        Long lacking = oneDataset ? lacking(result) : null;
        if (!isGood(result)) {
            return new Against(lacking, null, null, null);
        }
        Result first = best.orElseThrow();
        Long cost = MoneyCeilings.same(first.limits(), result.limits()) ? first.achieved() - result.achieved() : null;
        return new Against(lacking, percent(result, first), cost, cost == null ? null : worth(cost, first));
    }

    private static BigDecimal percent(Result result, Result best) {
        return best.achieved() <= 0
                ? null
                : BigDecimal.valueOf(result.achieved()).multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(best.achieved()), 2, RoundingMode.FLOOR);
    }

    private Long worth(long milliPoints, Result best) {
        return terms.freeFunds().isEmpty() ? null : FreeMoney.of(best.limits(), terms.freeFunds()).worth(milliPoints);
    }

    /** Districts below the minimum shares of the newest; of its own where the results rest on different data. */
    Integer districtsBelow(Result result) {
        return DistrictMinima.below((oneDataset ? newest() : result).limits(), result.limits());
    }
}
