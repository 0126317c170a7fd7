package id.timbang.verify;

import id.timbang.domain.LimitRow;
import id.timbang.domain.PortfolioRow;
import id.timbang.domain.Reason;
import java.util.List;
import java.util.Map;

/**
 * A result as its files state it. The two JSON files come as trees of maps, lists, strings, numbers and booleans, so that also
 * the form of what they state can be checked.
 *
 * @param portfolio rows of portfolio.csv in their order
 * @param limits rows of limits.csv in their order
 * @param certificate the tree of certificate.json
 * @param reasons lines of reasons.jsonl in their order; walked once
 * @param summary the tree of summary.json
 */
public record Stated(List<PortfolioRow> portfolio, List<LimitRow> limits, Map<String, Object> certificate,
        Iterable<Reason> reasons, Map<String, Object> summary) {
}
