package id.timbang.cli;

import id.timbang.domain.BadInputException;
import id.timbang.domain.Decision;
import id.timbang.domain.Problem;
import id.timbang.domain.Progress;
import id.timbang.model.Programme;
import id.timbang.report.Report;
import id.timbang.study.DecisionPrice;
import id.timbang.study.DecisionPricer;
import id.timbang.study.Ground;
import id.timbang.study.PriceReport;
import id.timbang.study.Resolver;
import java.util.List;
import java.util.stream.IntStream;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code study decisions}: what decisions of persons cost. */
@Command(name = "decisions", mixinStandardHelpOptions = true, description = {
        "What each decision in decisions.csv and the scenarios costs in points, and what it displaces. With --force-in or",
        "--force-out: what that decision would cost."})
final class DecisionsCommand extends StudyTask {
    @ArgGroup
    private Trial trial;

    /** A decision that nobody has taken yet; one of both. */
    private static final class Trial {
        @Option(names = "--force-in", paramLabel = "PROPOSAL", description = "a proposal that might be forced in")
        private String in;

        @Option(names = "--force-out", paramLabel = "PROPOSAL", description = "a proposal that might be forced out")
        private String out;

        private String option() {
            return in != null ? "--force-in" : "--force-out";
        }

        private Decision decision() {
            return in != null
                    ? new Decision(in, Decision.Kind.FORCE_IN, null, "", "–")
                    : new Decision(out, Decision.Kind.FORCE_OUT, null, "", "–");
        }
    }

    @Override
    Report study(Ground ground, Resolver resolver, String code, Progress progress) {
        return PriceReport.decisions(
                trial == null ? all(ground, resolver, progress) : List.of(tried(ground, resolver, progress)), code);
    }

    private static List<DecisionPrice> all(Ground ground, Resolver resolver, Progress progress) {
        return DecisionPricer.all(ground, resolver.solve(ground.programme(), progress), resolver, progress);
    }

    private DecisionPrice tried(Ground ground, Resolver resolver, Progress progress) {
        Decision decision = trial.decision();
        Programme with = with(decision, ground);
        return DecisionPricer.of(decision, with, ground, resolver.solve(ground.programme(), progress), resolver,
                progress);
    }

    /** The question with the decision; what is wrong with it is told of the option, as no file states it. */
    private Programme with(Decision decision, Ground ground) {
        requireKnown(trial.option(), decision.proposal(), ground.programme());
        try {
            return DecisionPricer.with(decision, ground);
        } catch (BadInputException bad) {
            throw new BadInputException(bad.problems().stream()
                    .map(problem -> new Problem(trial.option(), 0, "", problem.message(), problem.advice())).toList());
        }
    }

    private static void requireKnown(String option, String id, Programme programme) {
        if (IntStream.range(0, programme.proposals()).mapToObj(programme::id).noneMatch(id::equals)) {
            throw new BadInputException(
                    new Problem(option, 0, "", "there is no proposal " + id, "one of the ids in proposals.csv"));
        }
    }
}
