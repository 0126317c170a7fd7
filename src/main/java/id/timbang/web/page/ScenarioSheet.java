package id.timbang.web.page;

import id.timbang.domain.LimitRow;
import id.timbang.store.DatasetInfo;
import id.timbang.store.FundInfo;
import id.timbang.store.PackVersion;
import id.timbang.store.ScenarioInfo;
import java.util.List;
import java.util.Map;

/**
 * A scenario with all that its form needs.
 *
 * @param approved the rule packs with a version that was approved, and that version
 * @param limits as they are without it
 * @param rules what {@code weights} follow from; equal ones have equal weights for ever
 * @param fields as the scenario has them, by name
 */
record ScenarioSheet(ScenarioInfo info, DatasetInfo dataset, List<FundInfo> funds, NewestRuns newest,
        List<PackVersion> approved, List<LimitRow> limits, ScenarioSheets.PackDay rules, ScenarioWeights weights,
        Map<String, String> fields) {

    /** The rule pack that the weights are of. */
    String pack() {
        return newest.pack();
    }
}
