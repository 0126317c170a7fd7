package id.timbang.cli;

import id.timbang.domain.BadInputException;
import id.timbang.domain.Choice;
import id.timbang.domain.Decision;
import id.timbang.domain.Problem;
import id.timbang.domain.Progress;
import id.timbang.model.Programme;
import id.timbang.optimise.Solution;
import id.timbang.report.Report;
import id.timbang.study.DecisionPricer;
import id.timbang.study.Ground;
import id.timbang.study.PriceReport;
import id.timbang.study.Resolver;
import java.util.List;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code study decisions}: what decisions of persons cost. */
@Command(name = "decisions", mixinStandardHelpOptions = true, description = {
        "What each decision in decisions.csv and the scenarios costs in points, and what it displaces. With --force-in or",
        "--force-out: what that decision would cost."})
final class DecisionsCommand extends StudyTask {
    @Option(names = "--force-in", paramLabel = "PROPOSAL", description = "a proposal that might be forced in")
    private String in;

    @Option(names = "--force-out", paramLabel = "PROPOSAL", description = "a proposal that might be forced out")
    private String out;

    @Override
    Report study(Ground ground, Resolver resolver, String code, Progress progress) {
        requireKnown("--force-in", in, ground);
        requireKnown("--force-out", out, ground);
        Solution solution = resolver.solve(ground.programme(), progress);
        if (in == null && out == null) {
            return PriceReport.decisions(DecisionPricer.all(ground, solution, resolver, progress), code);
        }
        Choice none = null;
        Decision decision = in != null
                ? new Decision(in, Decision.Kind.FORCE_IN, none, "", "–")
                : new Decision(out, Decision.Kind.FORCE_OUT, none, "", "–");
        return PriceReport.decisions(List.of(DecisionPricer.of(decision, ground, solution, resolver, progress)), code);
    }

    private static void requireKnown(String option, String id, Ground ground) {
        Programme programme = ground.programme();
        if (id != null && IntStream.range(0, programme.proposals()).mapToObj(programme::id).noneMatch(id::equals)) {
            throw new BadInputException(
                    new Problem(option, 0, "", "there is no proposal " + id, "one of the ids in proposals.csv"));
        }
    }
}
