package id.timbang.benchmark;

import id.timbang.greedy.Books;
import id.timbang.model.Programme;
import id.timbang.pipeline.Question;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.api.solver.Solver;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.api.solver.event.BestSolutionChangedEvent;
import org.optaplanner.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import org.optaplanner.core.config.constructionheuristic.ConstructionHeuristicType;
import org.optaplanner.core.config.localsearch.LocalSearchPhaseConfig;
import org.optaplanner.core.config.localsearch.LocalSearchType;
import org.optaplanner.core.config.score.director.ScoreDirectorFactoryConfig;
import org.optaplanner.core.config.solver.SolverConfig;
import org.optaplanner.core.config.solver.termination.TerminationConfig;

/** OptaPlanner as its manual sets it up: each proposal an entity, a construction heuristic, then late acceptance. */
final class StockPlanner implements Contender {
    private final Duration limit;

    StockPlanner(Duration limit) {
        this.limit = limit;
    }

    @Override
    public String title() {
        return "stock OptaPlanner";
    }

    @Override
    public String settings() {
        return "one entity per proposal that has a choice, one variable (choice with fund and start), first fit decreasing by"
                + " points, then late acceptance with OptaPlanner's own sizes, change and swap moves, incremental score, own"
                + " cloner, one thread, " + limit.toSeconds() + " s";
    }

    @Override
    public Run run(Race race) {
        Recorder recorder = new Recorder();
        SolverConfig config = new SolverConfig().withSolutionClass(StockPlan.class)
                .withEntityClasses(StockProposal.class)
                .withScoreDirectorFactory(
                        new ScoreDirectorFactoryConfig().withIncrementalScoreCalculatorClass(StockScore.class))
                .withTerminationConfig(new TerminationConfig().withSpentLimit(limit))
                .withPhases(
                        new ConstructionHeuristicPhaseConfig()
                                .withConstructionHeuristicType(ConstructionHeuristicType.FIRST_FIT_DECREASING),
                        new LocalSearchPhaseConfig().withLocalSearchType(LocalSearchType.LATE_ACCEPTANCE));
        Solver<StockPlan> solver = SolverFactory.<StockPlan>create(config).buildSolver();
        solver.addEventListener(event -> record(event, recorder));
        HardMediumSoftLongScore score = solver.solve(plan(race)).getScore();
        return recorder.run(title(), settings(), ended(score));
    }

    private static void record(BestSolutionChangedEvent<StockPlan> event, Recorder recorder) {
        HardMediumSoftLongScore score = (HardMediumSoftLongScore) event.getNewBestScore();
        if (keeps(score)) {
            recorder.found(score.softScore());
        }
    }

    private static boolean keeps(HardMediumSoftLongScore score) {
        return score.isSolutionInitialized() && score.hardScore() == 0 && score.mediumScore() == 0;
    }

    private static String ended(HardMediumSoftLongScore score) {
        if (!score.isSolutionInitialized()) {
            return "limit, construction heuristic not done";
        }
        return keeps(score) ? "limit" : "limit, limits or obligations broken: " + score;
    }

    private static StockPlan plan(Race race) {
        Question question = race.question();
        Programme programme = question.programme();
        Map<List<Treatment>, List<Treatment>> shared = new HashMap<>();
        var proposals = new ArrayList<StockProposal>();
        for (int p = 0; p < programme.proposals(); p++) {
            List<Treatment> treatments = treatments(programme, p);
            if (treatments.size() > 1) {
                proposals.add(new StockProposal(p, question.assessment().milliPoints(programme.datasetRow(p)),
                        shared.computeIfAbsent(treatments, same -> same), null));
            }
        }
        return new StockPlan(race, proposals);
    }

    /** All that may be done with a proposal. */
    private static List<Treatment> treatments(Programme programme, int p) {
        var treatments = new ArrayList<Treatment>();
        for (int o = programme.firstOption(p); o < programme.endOption(p); o++) {
            if (!programme.paid(o)) {
                treatments.add(new Treatment(programme.choice(o), -1, -1));
                continue;
            }
            for (int fund : programme.fundsOf(o)) {
                for (int start = 0; start < programme.startsOf(o).length; start++) {
                    treatments.add(new Treatment(programme.choice(o), fund, start));
                }
            }
        }
        return treatments;
    }

    /** Decides the proposals that have no choice at all. */
    static void decideTheRest(Books books, Programme programme) {
        IntStream.range(0, programme.proposals())
                .filter(p -> !programme.deferrable(p) && treatments(programme, p).size() == 1)
                .forEach(p -> {
                    Treatment only = treatments(programme, p).get(0);
                    books.decide(p, programme.firstOption(p), only.fund(), only.start());
                });
    }
}
