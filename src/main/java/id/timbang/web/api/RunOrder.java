package id.timbang.web.api;

import id.timbang.domain.BadInputException;
import id.timbang.domain.Problem;
import id.timbang.store.RunRequest;
import id.timbang.store.ScenarioService;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What {@code POST /api/runs} takes; of {@code scenario} and {@code dataset} one is enough.
 *
 * @param rules name of a rule pack; {@code nasional} if left out
 * @param rulesVersion id of a version made in the workshop
 * @param gap per cent at which it may end; 0.01 if left out
 * @param limitSeconds after which it ends with the best so far
 */
record RunOrder(Long scenario, Long dataset, String rules, Long rulesVersion, LocalDate asOf, Long seed,
        BigDecimal gap, Long limitSeconds) {

    RunRequest request(ScenarioService scenarios) {
        if (scenario == null && dataset == null) {
            throw new BadInputException(new Problem("run", 0, "scenario", "is missing",
                    "name a scenario, or a dataset to solve it as it is"));
        }
        if (gap != null && gap.signum() < 0 || limitSeconds != null && limitSeconds < 1) {
            throw new BadInputException(new Problem("run", 0, gap != null && gap.signum() < 0 ? "gap" : "limit_seconds",
                    "is too small", "gap is at least 0, limit_seconds at least 1"));
        }
        return new RunRequest(dataset == null ? scenarios.get(scenario).dataset() : dataset, scenario,
                rules == null ? "nasional" : rules, rulesVersion, asOf, seed == null ? 0 : seed,
                gap == null ? RunRequest.USUAL_GAP : gap, limitSeconds);
    }
}
