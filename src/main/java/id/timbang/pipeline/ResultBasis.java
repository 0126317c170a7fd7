package id.timbang.pipeline;

import id.timbang.data.ScenarioReader;
import id.timbang.domain.Scenario;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Everything that decides what a point is worth: data, rules, policy, and what a change costs. */
public final class ResultBasis {
    private ResultBasis() {
    }

    /**
     * That of a result; only results of equal basis compare in points.
     *
     * @throws id.timbang.domain.BadInputException when the folder is no result
     */
    public static String of(Path result) {
        Inputs inputs = new Inputs(result);
        return of(VerifyPipeline.json(result, RunFile.NAME),
                ScenarioReader.read(inputs.scenarios(), inputs.earlier()));
    }

    static String of(Map<String, Object> run, Scenario scenario) {
        Map<?, ?> hashes = hashes(run);
        return String.join("|", String.valueOf(hashes.get("dataset")), String.valueOf(hashes.get("rules")),
                new TreeMap<>(scenario.policy()).toString(), new TreeMap<>(scenario.parameters()).toString(),
                new TreeMap<>(scenario.proposals()).toString(),
                scenario.keep().map(keep -> keep.penaltyPerChange() + " " + keep.taken().hashCode()).orElse(""));
    }

    static Map<?, ?> hashes(Map<String, Object> run) {
        return run.get("hashes") instanceof Map<?, ?> map ? map : Map.of();
    }
}
