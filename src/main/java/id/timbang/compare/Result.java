package id.timbang.compare;

import id.timbang.domain.LimitRow;
import id.timbang.domain.PortfolioRow;
import java.util.List;
import java.util.Map;

/**
 * A result, as far as comparing needs it.
 *
 * @param name what people call it, e.g. its folder
 * @param dataset hash of the data that it rests on
 * @param basis what its points rest on (data, rules, policy): only results of equal basis compare in points
 * @param rows one for every proposal
 * @param achieved Σ value − Σ penalties, milli-points
 * @param bound no portfolio of this question is worth more, milli-points
 * @param decided by id of the proposals that its scenario decides: what is decided
 */
public record Result(String name, String scenario, String pack, String dataset, String basis, List<PortfolioRow> rows,
        List<LimitRow> limits, long achieved, long bound, Map<String, String> decided) {
    public Result {
        rows = List.copyOf(rows);
        limits = List.copyOf(limits);
        decided = Map.copyOf(decided);
    }
}
