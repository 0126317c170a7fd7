package id.timbang.study;

import id.timbang.domain.Choice;
import id.timbang.domain.Dataset;
import id.timbang.domain.Outcome;
import id.timbang.domain.PortfolioRow;
import id.timbang.domain.Progress;
import id.timbang.domain.Scenario;
import id.timbang.fixture.Assessments;
import id.timbang.fixture.Datasets;
import id.timbang.model.Programme;
import id.timbang.model.ProgrammeBuilder;
import id.timbang.model.Selection;
import id.timbang.model.Selections;
import id.timbang.optimise.Solution;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Small made-up questions under the plain policy, solved exactly. */
final class Grounds {
    private Grounds() {
    }

    /** Proposals P-01… in three offices and four districts, seeded; ceilings and the rest are the caller's. */
    static Datasets proposals(int n, long seed) {
        var random = new SplittableRandom(seed);
        var text = new StringBuilder(
                "id,title,cost,office,district,village,divisible,volume,channel,sponsors,points\n");
        for (int p = 1; p <= n; p++) {
            long cost = 10_000_000L * (1 + random.nextInt(40));
            text.append(String.format("P-%02d,Usulan %d,%d,DINAS%d,K%d,Desa%d,%s,4,%s,%s,%d%n", p, p, cost,
                    1 + random.nextInt(3), 1 + random.nextInt(4), 1 + random.nextInt(9), random.nextInt(3) == 0,
                    random.nextInt(5) == 0 ? "POKIR" : "MUSRENBANG", random.nextInt(2) == 0 ? "Budi" : "Desa Maju",
                    cost / 10_000_000 * (2 + random.nextInt(9))));
        }
        return Datasets.of(text.toString()).district("K1", 40_000, 4_000).district("K2", 30_000, 6_000)
                .district("K3", 20_000, 1_000).district("K4", 10_000, 2_500);
    }

    static Ground of(Datasets datasets) {
        return of(datasets.build());
    }

    static Ground of(Dataset dataset) {
        LocalDate asOf = LocalDate.of(2026, 1, 1);
        var assessment = Assessments.plain(dataset);
        return new Ground(dataset, assessment, Scenario.NONE, asOf,
                ProgrammeBuilder.build(dataset, assessment, Scenario.NONE, asOf));
    }

    static Resolver resolver() {
        return new Resolver(0, new BigDecimal("0.01"));
    }

    static Solution solve(Ground ground) {
        return resolver().solve(ground.programme(), Progress.NONE);
    }

    /** The rows of a solution's portfolio, as far as studies look at them. */
    static List<PortfolioRow> rows(Ground ground, Solution solution) {
        return rows(ground, solution.selection());
    }

    /** The rows of a portfolio that takes some proposals whole and nothing else. */
    static List<PortfolioRow> taking(Ground ground, IntPredicate taken) {
        Programme programme = ground.programme();
        int n = programme.proposals();
        int[] option = IntStream.range(0, n)
                .map(p -> taken.test(p) ? programme.optionOf(p, Choice.FULL) : programme.firstOption(p)).toArray();
        int[] first = IntStream.range(0, n).map(p -> programme.paid(option[p]) ? 0 : -1).toArray();
        return rows(ground, new Selection(option, first, first));
    }

    private static List<PortfolioRow> rows(Ground ground, Selection selection) {
        Programme programme = ground.programme();
        var rows = new ArrayList<PortfolioRow>();
        for (int p = 0; p < programme.proposals(); p++) {
            int option = selection.option()[p];
            Choice choice = programme.choice(option);
            Outcome outcome = Selections.outcome(programme, selection, p);
            rows.add(new PortfolioRow(programme.id(p), "", "", "", "", "", outcome, choice, "UMUM", 1,
                    programme.cost(option), programme.value(option), 0, null, false, ""));
        }
        return rows;
    }
}
