package id.timbang.pipeline;

import id.timbang.data.DatasetReader;
import id.timbang.data.LimitsFile;
import id.timbang.data.PortfolioFile;
import id.timbang.domain.BadInputException;
import id.timbang.domain.Choice;
import id.timbang.domain.Dataset;
import id.timbang.domain.LimitRow;
import id.timbang.domain.Outcome;
import id.timbang.domain.PortfolioRow;
import id.timbang.domain.Problem;
import id.timbang.domain.Progress;
import id.timbang.domain.Reason;
import id.timbang.domain.Reason.Lever;
import id.timbang.domain.Scenario;
import id.timbang.model.Programme;
import id.timbang.model.Selection;
import id.timbang.optimise.NoPortfolioException;
import id.timbang.optimise.Optimiser;
import id.timbang.optimise.Settings;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tries levers of a result by solving again, each alone. */
public final class Confirmation {
    private final Dataset dataset;
    private final ResultRules rules;
    private final Settings settings;
    private final LeverScenario scenarios;
    private final Map<String, Integer> rowOf = new HashMap<>();
    private final List<PortfolioRow> portfolio;
    private final Set<String> funded;
    private final Progress progress;

    /**
     * What came of a lever.
     *
     * @param taken the choice of the proposal now
     * @param lost ids that were funded before and are not now, without the proposal, in the dataset's order
     * @param failure why there is no portfolio with that lever; {@code null} where there is
     */
    public record Tried(boolean funded, Choice taken, List<String> lost, String failure) {
        public Tried {
            lost = List.copyOf(lost);
        }
    }

    /**
     * Reads a result and its dataset.
     *
     * @throws BadInputException when one of them cannot be used, or the dataset is not the one of the result
     */
    public Confirmation(Path dataset, Path result, Progress progress) {
        Map<String, Object> run = VerifyPipeline.json(result, RunFile.NAME);
        this.dataset = DatasetReader.read(dataset);
        Object hash = run.get("hashes") instanceof Map<?, ?> hashes ? hashes.get("dataset") : null;
        if (!this.dataset.hash().equals(hash)) {
            throw new BadInputException(new Problem(dataset.toString(), 0, "", "is not the dataset of " + result,
                    "it was changed since; solve it again"));
        }
        this.rules = ResultRules.of(result);
        this.progress = progress;
        this.portfolio = PortfolioFile.read(result.resolve(PortfolioFile.NAME));
        Map<String, LimitRow> limits = LimitsFile.read(result.resolve(LimitsFile.NAME)).stream()
                .collect(Collectors.toMap(LimitRow::id, limit -> limit));
        this.scenarios = new LeverScenario(rules.scenario(), this.dataset.proposals(), limits, portfolio);
        this.funded = portfolio.stream().filter(row -> row.decision() == Outcome.FUNDED).map(PortfolioRow::id)
                .collect(Collectors.toSet());
        for (int row = 0; row < this.dataset.proposals().rows(); row++) {
            rowOf.put(this.dataset.proposals().text("id", row), row);
        }
        this.settings = new Settings(((Number) run.get("seed")).longValue(),
                new BigDecimal(String.valueOf(run.get("gap"))), null,
                Restored.prices(result));
    }

    /** The full cost of a proposal as the dataset states it, before any scenario. */
    long cost(String id) {
        return dataset.proposals().number("cost", rowOf.get(id), 0);
    }

    /**
     * Moves a lever and solves again. Given room, what was taken and the proposal may fit as they stand: then nothing is left to be
     * solved.
     */
    public Tried apply(Reason reason, Lever lever) {
        Scenario scenario = scenarios.of(reason, rowOf.get(reason.id()), lever);
        try {
            Question question = Question.of(dataset, rules.pack(), scenario, rules.day(), progress,
                    new Stopwatch());
            Programme programme = question.programme();
            boolean room = lever.lever().equals("limit");
            Optional<Selection> kept = room
                    ? new KeptPortfolio(programme, portfolio).with(reason.id(), reason.best())
                    : Optional.empty();
            return tried(programme, kept.orElseGet(() -> solved(programme)), reason.id());
        } catch (NoPortfolioException | BadInputException e) {
            return new Tried(false, Choice.DEFER, List.of(), e.getMessage());
        }
    }

    private Selection solved(Programme programme) {
        return Optimiser.optimise(programme, settings, progress).selection();
    }

    private Tried tried(Programme programme, Selection selection, String id) {
        Choice taken = Choice.DEFER;
        List<String> lost = new ArrayList<>();
        for (int p = 0; p < programme.proposals(); p++) {
            Choice choice = programme.choice(selection.option()[p]);
            boolean works = choice.built() || choice == Choice.DESIGN_ONLY;
            if (programme.id(p).equals(id)) {
                taken = choice;
            } else if (!works && funded.contains(programme.id(p))) {
                lost.add(programme.id(p));
            }
        }
        lost.sort((a, b) -> Integer.compare(rowOf.get(a), rowOf.get(b)));
        return new Tried(taken.built() || taken == Choice.DESIGN_ONLY, taken, lost, null);
    }
}
