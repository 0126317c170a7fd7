package id.timbang.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.timbang.data.Json;
import id.timbang.domain.Choice;
import id.timbang.domain.PortfolioRow;
import id.timbang.domain.Progress;
import id.timbang.fixture.Datasets;
import id.timbang.fixture.Limits;
import id.timbang.model.Programme;
import id.timbang.optimise.NoPortfolioException;
import id.timbang.report.Report;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A list of 30 proposals out of 60, far from the best, for whose ceiling there is now less. */
class ReplannerTest {
    private static final long CEILING = 4_000_000_000L;
    /** All costs are whole numbers of it. */
    private static final long UNIT = 2_500_000;
    private static Ground after;
    private static List<PortfolioRow> earlier;
    private static Replan replan;

    @BeforeAll
    static void cut() {
        after = Grounds.of(Grounds.proposals(60, 7).total(CEILING));
        earlier = Grounds.taking(after, p -> p % 2 == 0);
        replan = Replanner.replan(after, earlier, Grounds.resolver(), Progress.NONE);
    }

    @Test
    void moreChangesKeepMoreValue() {
        List<Replan.Point> points = replan.points();

        long span = points.get(points.size() - 1).changes() - points.get(0).changes();
        assertThat(span).isGreaterThan(5);
        assertThat(points).hasSizeGreaterThanOrEqualTo((int) Math.min(15, span + 1));
        for (int i = 1; i < points.size(); i++) {
            assertThat(points.get(i).changes()).isGreaterThan(points.get(i - 1).changes());
            Picture is = points.get(i).picture();
            assertThat(points.subList(0, i)).allMatch(before -> is.achieved() > before.picture().achieved()
                    || is.shortfall() < before.picture().shortfall());
        }
    }

    @Test
    void worthBelowNothingIsToldToo() {
        var worse = new Replan.Point(0, 1, new Picture(-102_000, -100_000, 0, 0, 0), List.of(), 0, List.of());
        var best = new Replan.Point(0, 2, new Picture(-100_000, -100_000, 0, 0, 0), List.of(), 0, List.of());
        assertThat(ReplanReport.of(new Replan(1, 1, List.of(worse, best)), "id").lines())
                .anyMatch(line -> line.contains("cukup 2 perubahan"));
    }

    @Test
    void everyPointIsTheBestWithAsFewChanges() {
        long[] best = bestByChanges();
        for (Replan.Point point : replan.points()) {
            long most = best[(int) point.changes()];
            assertThat(point.picture().bound()).isGreaterThanOrEqualTo(most);
            assertThat(point.picture().achieved()).isBetween(most - most / 1000, most);
        }
    }

    /** The most value with at most so many changes, by dynamic programming over changes and money. */
    private static long[] bestByChanges() {
        Programme programme = after.programme();
        Map<String, Choice> taken = earlier.stream().filter(row -> row.choice().taken())
                .collect(Collectors.toMap(PortfolioRow::id, PortfolioRow::choice));
        int money = (int) (CEILING / UNIT);
        long[][] best = new long[taken.size() + 1][money + 1];
        for (int p = 0; p < programme.proposals(); p++) {
            Choice was = taken.get(programme.id(p));
            long[][] next = new long[best.length][money + 1];
            Arrays.stream(next).forEach(row -> Arrays.fill(row, Long.MIN_VALUE / 2));
            for (int o = programme.firstOption(p); o < programme.endOption(p); o++) {
                int change = was != null && programme.choice(o) != was ? 1 : 0;
                int cost = (int) (programme.cost(o) / UNIT);
                for (int k = change; k < best.length; k++) {
                    for (int m = cost; m <= money; m++) {
                        next[k][m] = Math.max(next[k][m], best[k - change][m - cost] + programme.value(o));
                    }
                }
            }
            best = next;
        }
        return Arrays.stream(best).mapToLong(row -> row[money]).toArray();
    }

    @Test
    void everyPointKeepsTheCeilingAndAddsUp() {
        long spent = earlier.stream().mapToLong(PortfolioRow::cost).sum();
        for (Replan.Point point : replan.points()) {
            long moved = point.moves().stream().mapToLong(move -> move.now() - move.before()).sum();
            assertThat(point.picture().spent()).isEqualTo(spent + moved).isLessThanOrEqualTo(CEILING);
        }
    }

    @Test
    void movesTellWhatWasAndWhatIs() {
        Map<String, PortfolioRow> was = earlier.stream()
                .collect(Collectors.toMap(PortfolioRow::id, Function.identity()));
        Replan.Point freest = replan.points().get(replan.points().size() - 1);

        assertThat(freest.moves()).allSatisfy(move -> {
            assertThat(move.earlier()).isEqualTo(was.get(move.id()).choice()).isNotEqualTo(move.choice());
            assertThat(move.kind() == Replan.Kind.ADDED).isEqualTo(!move.earlier().taken());
            assertThat(move.kind() == Replan.Kind.DROPPED).isEqualTo(!move.choice().taken());
        });
        assertThat(freest.changes())
                .isEqualTo(freest.moves().stream().filter(move -> move.earlier().taken()).count());
    }

    @Test
    void noPersonIsNamedAmongThoseToTell() {
        List<String> told = replan.points().stream().flatMap(point -> point.moves().stream())
                .flatMap(move -> move.audience().stream()).toList();

        assertThat(told).isNotEmpty().noneMatch(who -> who.contains("Budi")).contains("Sekretariat DPRD", "Desa Maju",
                "Kecamatan K1", "DINAS1");
    }

    @Test
    void theReportSpeaksBothLanguages() {
        Report report = ReplanReport.of(replan, "id");

        assertThat(report.lines()).allSatisfy(line -> assertThat(line).doesNotContain("{"));
        assertThat(report.tables().get("curve").rows()).hasSameSizeAs(replan.points());
        assertThat(report.charts().get("curve")).startsWith("<svg");
        assertThat(ReplanReport.of(replan, "en").lines().get(0)).startsWith("The earlier list");
    }

    /** Two proposals of 18 points and Rp1,100, both taken earlier, where less than a sum is to be paid for. */
    private static Replan preferring(long atLeast, String penalty, long ceiling) {
        String rows = "id,title,cost,points\nA,A,600,10\nB,B,500,8\n";
        Limits spend = Limits.min("spend", atLeast).preference(penalty);
        Ground before = Grounds.of(Datasets.of(rows).total(1_100).limit(spend));
        Ground after = Grounds.of(Datasets.of(rows).total(ceiling).limit(spend));
        return Replanner.replan(after, Grounds.rows(before, Grounds.solve(before)), Grounds.resolver(), Progress.NONE);
    }

    @Test
    void whereTheBestIsLessThanNothingTheReportTellsSo() {
        Replan replan = preferring(1_000, "10000000", 400);

        assertThat(replan.earlierValue()).isEqualTo(18_000);
        assertThat(replan.points()).extracting(point -> point.picture().achieved()).containsExactly(-100_000L);
        assertThat(ReplanReport.of(replan, "id").lines()).anyMatch(line -> line.contains("−100,0 poin"));
    }

    @Test
    void whatDoesNotChangeKeepsAllItsValueWhateverPreferencesTake() {
        Replan replan = preferring(2_000, "1000000", 1_100);

        assertThat(replan.earlierValue()).isEqualTo(18_000 - 9_000);
        assertThat(ReplanReport.of(replan, "id").lines().get(1)).contains("9,0 poin, 100,0 % dari daftar lama");
        assertThat(ReplanReport.of(replan, "en").lines().get(1)).contains("9.0 points, 100.0% of the earlier list");
    }

    @Test
    void ofAnEarlierListWorthNothingNoPartIsKept() {
        Report report = ReplanReport.of(preferring(2_000, "10000000", 1_100), "id");

        assertThat(report.lines().get(1)).contains("Nilainya −72,0 poin.").doesNotContain("dari daftar lama");
        assertThat(report.charts()).isEmpty();
    }

    @Test
    void valueThatTheChangedQuestionCountsAnewIsHeldAgainstWhatItCountsNow() {
        Ground before = Grounds.of(Datasets.of("id,title,cost,points\nA,A,600,10\nGONE,Gone,1,3\n").total(700));
        Ground now = Grounds.of(Datasets.of("id,title,cost,points\nA,A,600,40\n").total(700));
        Replan counted = Replanner.replan(now, Grounds.rows(before, Grounds.solve(before)), Grounds.resolver(),
                Progress.NONE);

        assertThat(counted.earlierValue()).isEqualTo(40_000 + 3_000);
        assertThat(counted.points().get(0).picture().achieved()).isEqualTo(40_000);
    }

    @Test
    void whatLeavesObligationsShorterIsNotEnough() {
        var short1 = new Replan.Point(0, 1, new Picture(100_000, 100_000, 0, 0, 7), List.of(7L), 0, List.of());
        var served = new Replan.Point(0, 2, new Picture(99_500, 99_500, 0, 0, 0), List.of(0L), 0, List.of());
        var best = new Replan.Point(0, 3, new Picture(100_000, 100_000, 0, 0, 0), List.of(0L), 0, List.of());
        Replan three = new Replan(1, 1, List.of(short1, served, best));

        assertThat(three.enough(100)).isEqualTo(1);
        assertThat(ReplanReport.of(three, "id").lines())
                .anyMatch(line -> line.contains("belanja wajib terpenuhi sebaik mungkin, cukup 2 perubahan"));
        assertThat(ReplanReport.of(three, "en").lines())
                .anyMatch(line -> line.contains("obligations met as well as possible, 2 changes are enough"));
    }

    @Test
    void anAnswerThatWasKeptBeforeRanksWereToldApartCanBeRead() {
        String kept = Json.mapper().writeValueAsString(replan);
        assertThat(Json.mapper().readValue(kept, Replan.class)).isEqualTo(replan);

        String older = kept.replaceAll("\"shortfalls\":\\[[^]]*],?", "");
        assertThat(older).isNotEqualTo(kept);
        assertThat(Json.mapper().readValue(older, Replan.class).points())
                .allMatch(point -> point.shortfalls().equals(List.of(point.picture().shortfall())));
    }

    @Test
    void whatIsContractedStays() {
        String rows = "id,title,cost,contracted,points\nA,A,600,600,1\nB,B,500,,9\nC,C,500,,8\n";
        Ground before = Grounds.of(Datasets.of(rows).total(1_600));
        List<PortfolioRow> all = Grounds.rows(before, Grounds.solve(before));
        Ground after = Grounds.of(Datasets.of(rows).total(1_100));

        Replan cut = Replanner.replan(after, all, Grounds.resolver(), Progress.NONE);

        assertThat(cut.points()).allSatisfy(point -> assertThat(point.moves()).extracting(Replan.Move::id)
                .containsExactly("C"));
    }

    @Test
    void aCeilingBelowWhatIsContractedIsSaidToBeInTheWay() {
        String rows = "id,title,cost,contracted,points\nA,A,600,600,1\nB,B,500,,9\n";
        Ground before = Grounds.of(Datasets.of(rows).total(1_100));
        List<PortfolioRow> all = Grounds.rows(before, Grounds.solve(before));
        Ground after = Grounds.of(Datasets.of(rows).total(500));

        assertThatThrownBy(() -> Replanner.replan(after, all, Grounds.resolver(), Progress.NONE))
                .isInstanceOfSatisfying(NoPortfolioException.class, none -> {
                    assertThat(none.proven()).isTrue();
                    assertThat(none.limits()).contains("total");
                });
    }
}
