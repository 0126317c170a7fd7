package id.timbang.store;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Fits a list into smaller ceilings: states the cut as a scenario, then the point of the curve that was chosen as a run. */
@Service
@Transactional
public class AdjustService {
    private static final String OVERRIDES = "overrides";
    private static final String FUNDS = "funds";

    private final RunService runs;
    private final ScenarioService scenarios;

    AdjustService(RunService runs, ScenarioService scenarios) {
        this.runs = runs;
        this.scenarios = scenarios;
    }

    /**
     * Keeps a scenario that says what the scenario of a run says, under other ceilings.
     *
     * @param total the total ceiling, rupiah; {@code null} to leave it
     * @param funds ceilings by code of fund, rupiah
     */
    public ScenarioInfo cut(long run, String name, Long total, Map<String, Long> funds, String actor) {
        RunInfo info = runs.get(run);
        String before = runs.scenarioBody(run);
        Map<String, Object> body = before.isEmpty() ? new LinkedHashMap<>() : ScenarioBody.read(before).tree();
        body.remove("keep");
        body.put("name", name);
        Map<String, Object> overrides = part(body, OVERRIDES);
        if (total != null) {
            overrides.put("total_ceiling", total);
        }
        part(overrides, FUNDS).putAll(funds);
        return scenarios.create(info.dataset(), new ScenarioBody(body).json(), actor);
    }

    /** The part of a mapping that is a mapping itself; made where there is none. */
    private static Map<String, Object> part(Map<String, Object> tree, String key) {
        var part = new LinkedHashMap<String, Object>();
        if (tree.get(key) instanceof Map<?, ?> old) {
            old.forEach((name, value) -> part.put(String.valueOf(name), value));
        }
        tree.put(key, part);
        return part;
    }

    /**
     * Queues the whole calculation of a scenario that stays close to the list of a run.
     *
     * @param penalty milli-points for each proposal that gets another choice
     */
    public RunInfo solve(long run, long scenario, long penalty, String actor) {
        RunInfo info = runs.get(run);
        ScenarioInfo cut = scenarios.get(scenario);
        Map<String, Object> body = ScenarioBody.read(cut.body()).tree();
        var keep = new LinkedHashMap<String, Object>();
        keep.put("run", run);
        keep.put("penalty_per_change", BigDecimal.valueOf(penalty, 3));
        body.put("keep", keep);
        ScenarioInfo close = scenarios.create(info.dataset(), new ScenarioBody(body).json(), actor);
        return runs.queue(new RunRequest(info.dataset(), close.id(), info.pack(),
                info.packVersion() == null ? Long.valueOf(RunRequest.AS_SHIPPED) : info.packVersion(), info.asOf(),
                info.seed(), RunRequest.USUAL_GAP, null), actor);
    }
}
