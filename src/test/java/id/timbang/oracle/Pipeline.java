package id.timbang.oracle;

import id.timbang.data.DatasetReader;
import id.timbang.domain.Assessment;
import id.timbang.domain.Dataset;
import id.timbang.domain.Progress;
import id.timbang.domain.Scenario;
import id.timbang.model.Programme;
import id.timbang.model.ProgrammeBuilder;
import id.timbang.pipeline.SolvePipeline;
import id.timbang.pipeline.SolveRequest;
import id.timbang.pipeline.Solved;
import id.timbang.rules.RuleEngine;
import id.timbang.rules.RulePack;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** The way from a folder to its programme, as the product walks it. */
final class Pipeline {
    static final String UJI_PATH = "src/test/rules/uji";
    private static final RulePack UJI = RulePack.load(Path.of(UJI_PATH));
    private static final RulePack POLOS = RulePack.load("polos");

    private Pipeline() {
    }

    static Programme uji(Path folder, LocalDate asOf) {
        return programme(folder, UJI, asOf);
    }

    /** Under the pack {@code polos}, on the first day of 2026. */
    static Programme polos(Path folder) {
        return programme(folder, POLOS, LocalDate.of(2026, 1, 1));
    }

    /** Solves a folder into a result folder, with the pack {@code uji} or another. */
    static Solved solve(Path folder, Path out, String pack, LocalDate asOf) {
        return SolvePipeline.run(
                new SolveRequest(folder, out, pack, List.of(), asOf, 0, new BigDecimal("0.01"), null), Progress.NONE);
    }

    private static Programme programme(Path folder, RulePack pack, LocalDate asOf) {
        Dataset dataset = DatasetReader.read(folder);
        Assessment assessment = RuleEngine.assess(dataset, pack, Scenario.NONE, asOf, Progress.NONE);
        return ProgrammeBuilder.build(dataset, assessment, Scenario.NONE, asOf);
    }
}
