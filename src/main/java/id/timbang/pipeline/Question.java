package id.timbang.pipeline;

import id.timbang.data.DatasetReader;
import id.timbang.data.ScenarioApplier;
import id.timbang.domain.Assessment;
import id.timbang.domain.Certificate;
import id.timbang.domain.Dataset;
import id.timbang.domain.Progress;
import id.timbang.domain.Scenario;
import id.timbang.explain.Result;
import id.timbang.model.Programme;
import id.timbang.model.ProgrammeBuilder;
import id.timbang.model.Selection;
import id.timbang.model.Variants;
import id.timbang.rules.Retrial;
import id.timbang.rules.RuleEngine;
import id.timbang.rules.RulePack;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * A dataset under a scenario and a rule pack, judged and stated as a programme: everything that is known before anything is chosen.
 *
 * @param dataset with the scenario laid over it
 * @param variants what the options of the programme would be under other circumstances
 */
public record Question(Dataset dataset, RulePack pack, Scenario scenario, LocalDate asOf, Assessment assessment,
        Programme programme, Variants variants) {

    /**
     * Reads a dataset, judges it and states its programme, on 1 January of its fiscal year and without a scenario.
     *
     * @param rules name or path of a rule pack
     * @throws id.timbang.domain.BadInputException when an input cannot be used
     */
    public static Question read(Path dataset, String rules, Progress progress) {
        progress.report("data", 0, 0, Double.NaN);
        return of(DatasetReader.read(dataset), RulePack.load(rules), Scenario.NONE, null, progress, new Stopwatch());
    }

    /**
     * Judges a dataset and states its programme.
     *
     * @param read as read, without the scenario
     * @param asOf the day on which is decided; {@code null} for 1 January of the fiscal year
     */
    static Question of(Dataset read, RulePack pack, Scenario scenario, LocalDate asOf, Progress progress,
            Stopwatch watch) {
        Dataset dataset = ScenarioApplier.apply(read, scenario);
        LocalDate day = asOf == null ? LocalDate.of(dataset.region().fiscalYear(), 1, 1) : asOf;
        watch.end("read");
        progress.report("aturan", 0, 0, Double.NaN);
        Assessment assessment = RuleEngine.assess(dataset, pack, scenario, day, progress);
        watch.end("rules");
        progress.report("model", 0, 0, Double.NaN);
        ProgrammeBuilder.Built built = ProgrammeBuilder.built(dataset, assessment, scenario, day);
        watch.end("model");
        return new Question(dataset, pack, scenario, day, assessment, built.programme(), built.variants());
    }

    /** What is to be explained once it is solved. */
    public Result result(Selection selection, Certificate certificate) {
        return new Result(dataset, assessment, programme, variants,
                new Retrial(dataset, pack, scenario, asOf, assessment), selection, certificate);
    }
}
