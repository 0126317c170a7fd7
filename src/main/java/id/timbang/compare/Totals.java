package id.timbang.compare;

import id.timbang.domain.Outcome;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Each result in a line, and which of the comparable ones is worth most. */
final class Totals {
    private Totals() {
    }

    static List<Total> of(List<Result> results, Terms terms) {
        var ranking = new Ranking(results, terms);
        return results.stream().map(result -> total(result, ranking)).toList();
    }

    private static Total total(Result result, Ranking ranking) {
        Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
        result.rows().forEach(row -> counts.merge(row.decision(), 1L, Long::sum));
        return new Total(result.name(), result.scenario(), result.pack(), MoneyCeilings.total(result.limits()),
                Ranking.spent(result), count(counts, Outcome.FUNDED), count(counts, Outcome.DEFERRED),
                count(counts, Outcome.REFERRED),
                count(counts, Outcome.INELIGIBLE) + count(counts, Outcome.INCOMPLETE) + count(counts, Outcome.MERGED),
                result.achieved(), result.bound(), ranking.isComparable(result), ranking.isBest(result),
                ranking.against(result), ranking.districtsBelow(result));
    }

    private static long count(Map<Outcome, Long> counts, Outcome outcome) {
        return counts.getOrDefault(outcome, 0L);
    }
}
