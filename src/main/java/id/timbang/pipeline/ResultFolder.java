package id.timbang.pipeline;

import id.timbang.compare.Result;
import id.timbang.data.LimitsFile;
import id.timbang.data.PortfolioFile;
import id.timbang.data.ScenarioReader;
import id.timbang.domain.BadInputException;
import id.timbang.domain.Decision;
import id.timbang.domain.Problem;
import id.timbang.domain.Scenario;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads back the folder that solve wrote, for those who compare. */
final class ResultFolder {
    private static final String STAGES = "stages";

    private ResultFolder() {
    }

    /**
     * A result as comparing needs it.
     *
     * @throws BadInputException when the folder is no result
     */
    static Result read(Path folder) {
        if (!Files.exists(folder.resolve(RunFile.NAME))) {
            throw new BadInputException(new Problem(folder.toString(), 0, "", "is no result: it has no run.json",
                    "the folder that solve wrote is meant"));
        }
        Map<String, Object> run = VerifyPipeline.json(folder, RunFile.NAME);
        Inputs inputs = new Inputs(folder);
        Scenario scenario = ScenarioReader.read(inputs.scenarios(), inputs.earlier());
        Map<?, ?> value = valueStage(VerifyPipeline.json(folder, "certificate.json"));
        return new Result(name(folder), scenario.name() == null ? "" : scenario.name(), String.valueOf(run.get("pack")),
                String.valueOf(ResultBasis.hashes(run).get("dataset")), ResultBasis.of(run, scenario),
                PortfolioFile.read(folder.resolve(PortfolioFile.NAME)),
                LimitsFile.read(folder.resolve(LimitsFile.NAME)), whole(value.get("achieved")),
                whole(value.get("bound")),
                scenario.decisions().stream().collect(
                        Collectors.toMap(Decision::proposal, ResultFolder::decided, (first, last) -> last)));
    }

    private static String decided(Decision decision) {
        return decision.choice() == null ? decision.kind().name() : decision.choice().name();
    }

    private static String name(Path folder) {
        Path last = folder.toAbsolutePath().normalize().getFileName();
        return last == null ? folder.toString() : last.toString();
    }

    private static Map<?, ?> valueStage(Map<String, Object> certificate) {
        if (certificate.get(STAGES) instanceof List<?> stages) {
            for (Object stage : stages) {
                if (stage instanceof Map<?, ?> map && "value".equals(map.get("name"))) {
                    return map;
                }
            }
        }
        throw new BadInputException(new Problem("certificate.json", 0, STAGES, "names no value stage",
                "the file was changed by hand or damaged"));
    }

    private static long whole(Object text) {
        try {
            return Long.parseLong(String.valueOf(text));
        } catch (NumberFormatException e) {
            throw new BadInputException(new Problem("certificate.json", 0, STAGES, "(" + text + ") is no whole number",
                    "the file was changed by hand or damaged"));
        }
    }
}
