package id.timbang.compare;

import id.timbang.domain.LimitRow;
import id.timbang.domain.Outcome;
import id.timbang.domain.PortfolioRow;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Each result in a line, and which of the comparable ones is worth most. */
final class Totals {
    private static final String TOTAL = "total";

    private Totals() {
    }

    static List<Total> of(List<Result> results) {
        String basis = results.get(0).basis();
        long best = results.stream().filter(result -> result.basis().equals(basis)).mapToLong(Result::achieved).max()
                .orElseThrow();
        return results.stream().map(result -> total(result, basis, best)).toList();
    }

    private static Total total(Result result, String basis, long best) {
        Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
        result.rows().forEach(row -> counts.merge(row.decision(), 1L, Long::sum));
        boolean comparable = result.basis().equals(basis);
        return new Total(result.name(), result.scenario(), result.pack(), ceiling(result),
                result.rows().stream().mapToLong(PortfolioRow::cost).sum(), count(counts, Outcome.FUNDED),
                count(counts, Outcome.DEFERRED), count(counts, Outcome.REFERRED),
                count(counts, Outcome.INELIGIBLE) + count(counts, Outcome.INCOMPLETE) + count(counts, Outcome.MERGED),
                result.achieved(), result.bound(), comparable, comparable && result.achieved() == best);
    }

    private static Long ceiling(Result result) {
        return result.limits().stream().filter(limit -> limit.id().equals(TOTAL)).map(LimitRow::amount).findFirst()
                .orElse(null);
    }

    private static long count(Map<Outcome, Long> counts, Outcome outcome) {
        return counts.getOrDefault(outcome, 0L);
    }
}
