package id.timbang.optimise;

import id.timbang.domain.OwnLoader;
import java.util.List;
import java.util.function.UnaryOperator;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import org.optaplanner.core.config.localsearch.LocalSearchPhaseConfig;
import org.optaplanner.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import org.optaplanner.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import org.optaplanner.core.config.phase.custom.CustomPhaseConfig;
import org.optaplanner.core.config.score.director.ScoreDirectorFactoryConfig;
import org.optaplanner.core.config.solver.EnvironmentMode;
import org.optaplanner.core.config.solver.SolverConfig;
import org.optaplanner.core.config.solver.monitoring.MonitoringConfig;
import org.optaplanner.core.config.solver.termination.TerminationConfig;
import org.optaplanner.core.impl.phase.custom.CustomPhaseCommand;

/** OptaPlanner over the contested set: custom phases that jump to other ways, and late acceptance in between. */
final class Search {
    /** OptaPlanner's metrics go to one registry of the whole process, which several searches would disturb. */
    private static final MonitoringConfig NO_METRICS = new MonitoringConfig().withSolverMetricList(List.of());

    private final Contest contest;

    Search(Contest contest) {
        this.contest = contest;
    }

    /**
     * What a search came to.
     *
     * @param hard how far hard limits are broken, weighed
     * @param medium how far obligations fall short beyond their targets, rupiah
     */
    record Result(int[] ways, long hard, long medium, long soft) {

        /** What ways come to. */
        static Result of(Core core, int[] ways, long[] target) {
            Ledger ledger = new Ledger(core, ways, target);
            return new Result(ways, ledger.hard(), ledger.medium(), ledger.soft());
        }

        /** Whether it breaks less, or serves obligations better, or is worth more, in that order. */
        boolean betterThan(Result other) {
            if (hard != other.hard) {
                return hard < other.hard;
            }
            return medium != other.medium ? medium < other.medium : soft > other.soft;
        }

        /** Whether it breaks no hard limit. */
        boolean feasible() {
            return hard == 0;
        }

        /** Whether no rank of obligations falls short beyond its target. */
        boolean kept() {
            return medium == 0;
        }
    }

    /**
     * Searches from some ways.
     *
     * @param jump a custom phase: from the ways so far to others that are as good or better
     * @param moves that late acceptance tries after it; 0 for none
     */
    Result run(int[] ways, UnaryOperator<int[]> jump, int moves) {
        SolverConfig config = new SolverConfig().withSolutionClass(Plan.class).withEntityClasses(Contested.class)
                .withMonitoringConfig(NO_METRICS).withEnvironmentMode(EnvironmentMode.REPRODUCIBLE)
                .withRandomSeed(contest.seed())
                .withScoreDirectorFactory(
                        new ScoreDirectorFactoryConfig().withIncrementalScoreCalculatorClass(PlanScore.class));
        CustomPhaseConfig custom = new CustomPhaseConfig();
        custom.setCustomPhaseCommandList(List.of(new Jump(jump)));
        SolverConfig phases = moves == 0 ? config.withPhases(custom) : config.withPhases(custom, lateAcceptance(moves));
        Plan best = OwnLoader.with(
                () -> SolverFactory.<Plan>create(phases).buildSolver().solve(new Plan(contest, ways)));
        HardMediumSoftLongScore score = best.getScore();
        return new Result(best.ways(), -score.hardScore(), -score.mediumScore(), score.softScore());
    }

    private LocalSearchPhaseConfig lateAcceptance(int moves) {
        return new LocalSearchPhaseConfig()
                .withMoveSelectorConfig(
                        new MoveIteratorFactoryConfig().withMoveIteratorFactoryClass(Exchanges.class))
                .withAcceptorConfig(new LocalSearchAcceptorConfig().withLateAcceptanceSize(400))
                .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1))
                .withTerminationConfig(new TerminationConfig().withScoreCalculationCountLimit((long) moves)
                        .withBestScoreLimit(HardMediumSoftLongScore.of(0, 0, contest.enough()).toString()));
    }

    /** A custom phase that lets every entity go the way an algorithm says. */
    private record Jump(UnaryOperator<int[]> algorithm) implements CustomPhaseCommand<Plan> {

        @Override
        public void changeWorkingSolution(ScoreDirector<Plan> director) {
            Plan plan = director.getWorkingSolution();
            int[] ways = algorithm.apply(plan.ways());
            for (Contested entity : plan.getEntities()) {
                if (entity.getWay() != ways[entity.getIndex()]) {
                    director.beforeVariableChanged(entity, "way");
                    entity.setWay(ways[entity.getIndex()]);
                    director.afterVariableChanged(entity, "way");
                }
            }
            director.triggerVariableListeners();
        }
    }
}
