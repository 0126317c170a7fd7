package id.timbang.store;

import id.timbang.domain.BadInputException;
import id.timbang.domain.Problem;
import id.timbang.domain.Progress;
import id.timbang.pipeline.Recall;
import id.timbang.pipeline.Restored;
import id.timbang.pipeline.StudyPipeline;
import id.timbang.study.Diagnosis;
import id.timbang.study.Doctor;
import id.timbang.study.Elasticities;
import id.timbang.study.ElasticitySweep;
import id.timbang.study.Frontier;
import id.timbang.study.FrontierSweep;
import id.timbang.study.Ground;
import id.timbang.study.JointPrice;
import id.timbang.study.JointPricer;
import id.timbang.study.Replan;
import id.timbang.study.Replanner;
import id.timbang.study.Resolver;
import id.timbang.study.Robustness;
import id.timbang.study.RobustnessStudy;
import id.timbang.study.Ways;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/** Studies results: what happens to them after a cut, at other ceilings, under other weights. Slow, and always with the same answer. */
@Service
public class StudyService {
    private static final int POINTS = 40;
    private static final int SAMPLES = 1000;

    private final RunService runs;
    private final DatasetService datasets;
    private final ScenarioService scenarios;
    private final ScenarioFiles files;
    private final ResultService results;
    private final PackService packs;
    private final DataFolder folder;
    private final Recall recall;

    StudyService(RunService runs, DatasetService datasets, ScenarioService scenarios, ScenarioFiles files,
            ResultService results, PackService packs, DataFolder folder, Recall recall) {
        this.runs = runs;
        this.datasets = datasets;
        this.scenarios = scenarios;
        this.files = files;
        this.results = results;
        this.packs = packs;
        this.folder = folder;
        this.recall = recall;
    }

    /**
     * The list of a run fitted into a scenario on the same data.
     *
     * @throws id.timbang.optimise.NoPortfolioException when nothing keeps all hard limits of the scenario
     */
    public Replan replan(long run, long scenario, Progress progress) {
        RunInfo info = runs.get(run);
        Path result = results.folder(run);
        return under(info, scenario, progress,
                ground -> Replanner.replan(ground, StudyPipeline.portfolio(result), resolver(info), progress));
    }

    /** What the decisions of a scenario cost together, by the rules and from the prices of a run on the same data. */
    public JointPrice decisions(long run, long scenario, Progress progress) {
        RunInfo info = runs.get(run);
        return under(info, scenario, progress, ground -> JointPricer.of(ground, warm(info), progress));
    }

    /** What an answer is to the question of a run under another scenario. */
    private <T> T under(RunInfo info, long scenario, Progress progress, Function<Ground, T> answer) {
        ScenarioInfo changed = scenarios.get(scenario);
        if (changed.dataset() != info.dataset()) {
            throw new ConflictException(
                    "scenario " + scenario + " and run " + info.id() + " rest on different datasets. "
                            + "Maybe copy the scenario to dataset " + info.dataset() + ".");
        }
        Path place = folder.temporary("study");
        try {
            Path file = files.write(ScenarioBody.read(changed.body()), place);
            return answer.apply(StudyPipeline.ground(datasets.files(info.dataset()), results.folder(info.id()),
                    List.of(file), recall, progress));
        } finally {
            Housekeeping.delete(place);
        }
    }

    /** What the question of a run is worth at one ceiling after another. */
    public Frontier frontier(long run, FrontierSweep.Range range, Progress progress) {
        requireAtMost("points", range.points(), POINTS);
        RunInfo info = runs.get(run);
        Restored restored = restored(info, progress);
        return FrontierSweep.sweep(StudyPipeline.ground(restored.question()), range, resolver(info, restored),
                progress);
    }

    /** What other ways of choosing make of the question of a run. */
    public Ways ways(long run, Progress progress) {
        return StudyPipeline.ways(datasets.files(runs.get(run).dataset()), results.folder(run), recall,
                progress);
    }

    /** What the question of a run becomes at other elasticities of cost. */
    public Elasticities elasticities(long run, Progress progress) {
        RunInfo info = runs.get(run);
        return ElasticitySweep.sweep(ground(info, progress), warm(info), progress);
    }

    /** Who stays in the list of a run under other weights and ceilings. */
    public Robustness robustness(long run, RobustnessStudy.Ranges ranges, Progress progress) {
        requireAtMost("samples", ranges.samples(), SAMPLES);
        RunInfo info = runs.get(run);
        Restored restored = restored(info, progress);
        return RobustnessStudy.study(StudyPipeline.ground(restored.question()), ranges, resolver(info, restored),
                progress);
    }

    /**
     * Ids of proposals and relations of a scenario that exclude each other beyond doubt, whatever is chosen.
     *
     * @throws BadInputException when a decision contradicts the data
     */
    public List<String> contradictions(long scenario, String pack) {
        ScenarioInfo info = scenarios.get(scenario);
        Path place = folder.temporary("study");
        try {
            Path file = files.write(ScenarioBody.read(info.body()), place);
            String rules = packs.place(pack, packs.findApproved(pack).map(PackVersion::id).orElse(null), place);
            return StudyPipeline.ground(datasets.files(info.dataset()), rules, List.of(file), null, recall,
                    Progress.NONE)
                    .programme().exclusions();
        } finally {
            Housekeeping.delete(place);
        }
    }

    /** Reads and judges what a run was about, so that the next run on the same data need not. */
    public void prepare(long run) {
        ground(runs.get(run), Progress.NONE);
    }

    /** Why a run ended without a list, and what would give it one. */
    public Diagnosis doctor(long run, Progress progress) {
        RunInfo info = runs.get(run);
        Path place = folder.temporary("study");
        try {
            String body = runs.scenarioBody(run);
            List<Path> scenario = body.isEmpty() ? List.of() : List.of(files.write(ScenarioBody.read(body), place));
            Ground ground = StudyPipeline.ground(datasets.files(info.dataset()),
                    packs.place(info.pack(), info.packVersion(), place), scenario, info.asOf(), recall, progress);
            return Doctor.examine(ground, resolver(info), RunInfo.IMPOSSIBLE.equals(info.ended()), progress);
        } finally {
            Housekeeping.delete(place);
        }
    }

    private Ground ground(RunInfo run, Progress progress) {
        return StudyPipeline.ground(datasets.files(run.dataset()), results.folder(run.id()), recall, progress);
    }

    private Restored restored(RunInfo run, Progress progress) {
        return Restored.of(datasets.files(run.dataset()), results.folder(run.id()), recall, progress);
    }

    /** Starts from the list of a run and its prices. */
    private static Resolver resolver(RunInfo run, Restored restored) {
        return resolver(run).from(restored.selection(), restored.certificate().valuePrices());
    }

    private static Resolver resolver(RunInfo run) {
        return new Resolver(run.seed(), RunRequest.USUAL_GAP);
    }

    /** Starts from the prices of a run. */
    private Resolver warm(RunInfo run) {
        return resolver(run).from(StudyPipeline.prices(results.folder(run.id())));
    }

    private static void requireAtMost(String name, int number, int most) {
        if (number > most) {
            throw new BadInputException(new Problem("study", 0, name, "(" + number + ") is too many",
                    "at most " + most + " are possible"));
        }
    }
}
