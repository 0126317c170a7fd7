package id.timbang.cli;

import id.timbang.domain.BadInputException;
import id.timbang.domain.Problem;
import id.timbang.domain.Progress;
import id.timbang.optimise.Solution;
import id.timbang.report.Report;
import id.timbang.study.Ground;
import id.timbang.study.LimitPrice;
import id.timbang.study.LimitPricer;
import id.timbang.study.PriceReport;
import id.timbang.study.Resolver;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code study limits}: what limits cost. */
@Command(name = "limits", mixinStandardHelpOptions = true, description = {
        "What each limit costs: its price, what Rp1 billion more adds when everything is solved again, and who enters first.",
        "With --limit-id one limit alone, and the range of amounts in which its price holds."})
final class LimitsCommand extends StudyTask {
    @Option(names = "--limit-id", paramLabel = "ID", description = "one limit, e.g. total or fund-DAU")
    private String id;

    @Option(names = "--most", paramLabel = "N", defaultValue = "10", description = "how many limits, dearest first (default: ${DEFAULT-VALUE})")
    private int most;

    @Override
    void checkOptions() {
        require("--most", most, 1, Integer.MAX_VALUE);
    }

    @Override
    Report study(Ground ground, Resolver resolver, String code, Progress progress) {
        Solution solution = resolver.solve(ground.programme(), progress);
        return PriceReport.limits(id == null
                ? LimitPricer.all(ground, solution, most, resolver, progress)
                : new LimitPrice.Study(solution, List.of(one(ground, solution, resolver, progress))), code);
    }

    private LimitPrice one(Ground ground, Solution solution, Resolver resolver, Progress progress) {
        return LimitPricer.one(ground, solution, id, resolver, progress)
                .orElseThrow(() -> new BadInputException(new Problem("--limit-id", 0, "", "there is no limit " + id,
                        "one of the ids in limits.csv of a result")));
    }
}
