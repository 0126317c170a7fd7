package id.timbang.pipeline;

import id.timbang.data.CertificateFile;
import id.timbang.data.Json;
import id.timbang.data.LimitsFile;
import id.timbang.data.PortfolioFile;
import id.timbang.data.ReasonsReader;
import id.timbang.domain.BadInputException;
import id.timbang.domain.LimitRow;
import id.timbang.domain.PortfolioRow;
import id.timbang.domain.Problem;
import id.timbang.domain.Progress;
import id.timbang.verify.Contradiction;
import id.timbang.verify.Rebuilt;
import id.timbang.verify.Stated;
import id.timbang.verify.Verifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Checks a result against its dataset: reads, judges and states everything again and hands both to the checker. */
public final class VerifyPipeline {
    /** File by file the fields that no input proves, for people: only their form is checked, and that they fit together. */
    public static final List<String> UNPROVEN = EndCheck.UNPROVEN;

    private VerifyPipeline() {
    }

    /**
     * All fields of a result that recomputation contradicts.
     *
     * @param dataset the dataset it was made from
     * @param result its folder
     * @throws BadInputException when the dataset cannot be used, or the folder is no result
     */
    public static List<Contradiction> run(Path dataset, Path result, Progress progress) {
        Map<String, Object> run = json(result, RunFile.NAME);
        Inputs inputs = new Inputs(result);
        Question question = Restored.question(dataset, result, new Recall(), progress);
        progress.report("pemeriksaan", 0, 0, Double.NaN);
        try {
            return check(question, result, new RunCheck(run, question, inputs.scenarios()));
        } catch (BadInputException damaged) {
            return damaged.problems().stream().map(problem -> new Contradiction(problem.file(),
                    problem.line() == 0 ? "" : "line " + problem.line(), problem.column(), problem.message(),
                    "a result that solve wrote")).toList();
        }
    }

    private static List<Contradiction> check(Question question, Path result, RunCheck runCheck) {
        List<PortfolioRow> portfolio = PortfolioFile.read(result.resolve(PortfolioFile.NAME));
        List<LimitRow> limits = LimitsFile.read(result.resolve(LimitsFile.NAME));
        Map<String, Object> certificate = json(result, CertificateFile.NAME);
        Stated stated = new Stated(portfolio, limits, certificate, ReasonsReader.read(result),
                json(result, "summary.json"));
        List<Contradiction> found = new ArrayList<>(Verifier.verify(
                new Rebuilt(question.dataset(), question.assessment(), question.programme()), stated));
        found.addAll(runCheck.contradictions(certificate));
        if (found.isEmpty()) {
            found.addAll(new TextCheck(question, result, stated).contradictions());
        }
        return found;
    }

    /** The day of a run.json. */
    static LocalDate asOf(Map<String, Object> run) {
        try {
            return LocalDate.parse(String.valueOf(run.get("as_of")));
        } catch (java.time.format.DateTimeParseException e) {
            throw unreadable(RunFile.NAME, "as_of: " + run.get("as_of") + " is no date");
        }
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> json(Path result, String name) {
        try {
            return Json.mapper().readValue(Files.readString(result.resolve(name)), Map.class);
        } catch (IOException | tools.jackson.core.JacksonException e) {
            throw unreadable(name, "cannot be read: " + e.getMessage().lines().findFirst().orElse(""));
        }
    }

    private static BadInputException unreadable(String file, String what) {
        return new BadInputException(new Problem(file, 0, "", what, "the folder is no result, or was damaged"));
    }
}
