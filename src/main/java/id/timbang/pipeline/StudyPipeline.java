package id.timbang.pipeline;

import id.timbang.data.CertificateFile;
import id.timbang.data.PortfolioFile;
import id.timbang.data.ScenarioReader;
import id.timbang.domain.BadInputException;
import id.timbang.domain.PortfolioRow;
import id.timbang.domain.Problem;
import id.timbang.domain.Progress;
import id.timbang.domain.Scenario;
import id.timbang.rules.RulePack;
import id.timbang.study.Ground;
import id.timbang.study.Ways;
import id.timbang.study.WaysStudy;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Reads what studies need: the question from a dataset, an earlier portfolio from a result. */
public final class StudyPipeline {
    private StudyPipeline() {
    }

    /**
     * A dataset under scenarios, judged and stated.
     *
     * @param asOf {@code null} for 1 January of the fiscal year
     * @throws BadInputException when an input cannot be used
     */
    public static Ground ground(Path dataset, String rules, List<Path> scenarios, LocalDate asOf, Recall recall,
            Progress progress) {
        progress.report("data", 0, 0, Double.NaN);
        RulePack pack = recall.pack(RulePack.load(rules));
        Scenario scenario = ScenarioReader.read(scenarios);
        return ground(Question.of(recall.dataset(dataset), pack, scenario, asOf, progress, new Stopwatch()));
    }

    /**
     * The question that a result answers.
     *
     * @throws BadInputException when an input cannot be used, or the folder is no result
     */
    public static Ground ground(Path dataset, Path result, Recall recall, Progress progress) {
        return ground(Restored.question(dataset, result, recall, progress));
    }

    /**
     * The question that a result answers, under other scenarios.
     *
     * @param scenarios in the place of those of the result
     * @throws BadInputException when an input cannot be used, or the folder is no result
     */
    public static Ground ground(Path dataset, Path result, List<Path> scenarios, Recall recall,
            Progress progress) {
        return ground(
                Restored.question(dataset, ResultRules.of(result), ScenarioReader.read(scenarios), recall, progress));
    }

    /** A question as studies need it. */
    public static Ground ground(Question question) {
        return new Ground(question.dataset(), question.assessment(), question.scenario(), question.asOf(),
                question.programme());
    }

    /**
     * What other ways of choosing make of the question of a result.
     *
     * @throws BadInputException when an input cannot be used, or the folder is no result
     */
    public static Ways ways(Path dataset, Path result, Recall recall, Progress progress) {
        Restored restored = Restored.of(dataset, result, recall, progress);
        return WaysStudy.study(ground(restored.question()), restored.selection(), progress);
    }

    /** The value prices of a result; none where there is only its portfolio.csv. */
    public static Map<String, BigDecimal> prices(Path result) {
        return Files.isRegularFile(result.resolve(CertificateFile.NAME))
                ? Restored.prices(result)
                : Map.of();
    }

    /**
     * The portfolio of a result.
     *
     * @param result a result's folder, or its portfolio.csv
     */
    public static List<PortfolioRow> portfolio(Path result) {
        Path file = Files.isDirectory(result) ? result.resolve(PortfolioFile.NAME) : result;
        if (!Files.isRegularFile(file)) {
            throw new BadInputException(new Problem(result.toString(), 0, "", "holds no portfolio.csv",
                    "the folder that solve wrote is meant"));
        }
        return PortfolioFile.read(file);
    }
}
