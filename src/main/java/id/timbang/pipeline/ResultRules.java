package id.timbang.pipeline;

import id.timbang.data.ScenarioReader;
import id.timbang.domain.Scenario;
import id.timbang.rules.RulePack;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

/**
 * The rules that a result was made with.
 *
 * @param day on which was decided
 * @param scenario whose parameters stand instead of those of the pack
 */
public record ResultRules(RulePack pack, LocalDate day, Scenario scenario) {

    /**
     * Reads them from a result.
     *
     * @throws id.timbang.domain.BadInputException when the folder is no result
     */
    public static ResultRules of(Path result) {
        Map<String, Object> run = VerifyPipeline.json(result, RunFile.NAME);
        Inputs inputs = new Inputs(result);
        return new ResultRules(inputs.pack(String.valueOf(run.get("pack"))), VerifyPipeline.asOf(run),
                ScenarioReader.read(inputs.scenarios(), inputs.earlier()));
    }
}
