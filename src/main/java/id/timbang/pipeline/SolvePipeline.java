package id.timbang.pipeline;

import id.timbang.data.AtomicFolder;
import id.timbang.data.ScenarioReader;
import id.timbang.domain.Dataset;
import id.timbang.domain.LimitRow;
import id.timbang.domain.Progress;
import id.timbang.domain.Scenario;
import id.timbang.explain.Explainer;
import id.timbang.optimise.Optimiser;
import id.timbang.optimise.Settings;
import id.timbang.optimise.Solution;
import id.timbang.rules.RulePack;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The main job, files to files: read, judge, state, select, explain, write. */
public final class SolvePipeline {
    private SolvePipeline() {
    }

    /**
     * Solves a dataset and writes its result folder whole, or not at all.
     *
     * @throws id.timbang.domain.BadInputException when an input cannot be used
     * @throws id.timbang.optimise.NoPortfolioException when no portfolio keeps all hard limits, or none was found
     */
    public static Solved run(SolveRequest request, Progress progress) {
        return run(request, new Recall(), progress);
    }

    /** As {@link #run(SolveRequest, Progress)}, with what the question before was made of. */
    public static Solved run(SolveRequest request, Recall recall, Progress progress) {
        Stopwatch watch = new Stopwatch();
        progress.report("data", 0, 0, Double.NaN);
        Map<String, BigDecimal> prices = request.start() == null ? Map.of() : Restored.prices(request.start());
        RulePack pack = recall.pack(RulePack.load(request.rules()));
        Scenario scenario = ScenarioReader.read(request.scenarios());
        pack.compileAhead();
        Dataset read = recall.dataset(request.dataset());
        try (AtomicFolder folder = AtomicFolder.create(request.out(), RunFile.NAME)) {
            Question question = Question.of(read, pack, scenario, request.asOf(), progress, watch);
            Settings settings = new Settings(request.seed(), request.gap(), request.limit(), prices);
            Solution solution = Optimiser.optimise(question.programme(), settings, progress);
            watch.put("prices", solution.pricesMillis());
            watch.put("search", solution.searchMillis());
            watch.skip();
            Solved solved = write(question, request, solution, new ResultWriter(folder.path()), progress, watch);
            new Inputs(folder.path()).write(pack, request.scenarios(), scenario);
            folder.commit();
            return solved;
        }
    }

    private static Solved write(Question question, SolveRequest request, Solution solution, ResultWriter writer,
            Progress progress, Stopwatch watch) {
        progress.report("alasan", 0, 0, Double.NaN);
        Explainer explainer = new Explainer(question.result(solution.selection(), solution.certificate()));
        Totals totals = writer.writeProposals(question.dataset(), question.programme(), explainer, progress);
        watch.end("explain");
        List<LimitRow> limits = explainer.limits();
        writer.writeLimits(limits);
        writer.writeCertificate(solution.certificate());
        writer.writeJson(RunFile.NAME, RunFile.tree(question, request));
        CashPlan cash = CashPlan.of(question.programme(), solution.selection());
        watch.end("write");
        Map<String, Long> phases = watch.phases();
        writer.writeJson("summary.json", summary(totals, cash, phases));
        return new Solved(question, solution.certificate(), limits, totals.sums(), totals.decisions(), phases,
                warnings(question));
    }

    private static Map<String, Object> summary(Totals totals, CashPlan cash, Map<String, Long> phases) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("totals", totals.sums());
        tree.put("decisions", totals.decisions());
        tree.put("cash", cash.spent());
        tree.put("cash_limits", cash.limits());
        tree.put("milliseconds", phases);
        return tree;
    }

    private static List<String> warnings(Question question) {
        var warnings = new ArrayList<>(question.dataset().warnings());
        warnings.addAll(question.pack().warnings(question.scenario()));
        warnings.addAll(question.programme().warnings());
        return warnings;
    }
}
