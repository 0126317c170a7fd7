package id.timbang.study;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.domain.Choice;
import id.timbang.domain.Level;
import id.timbang.domain.PortfolioRow;
import id.timbang.domain.Progress;
import id.timbang.model.Programme;
import id.timbang.model.Selection;
import id.timbang.model.Tally;
import id.timbang.optimise.Solution;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A list of half of 400 proposals, far from the best and too many for an exact answer, for whose ceiling there is now less. */
class ReplanCurveTest {
    private static final long CEILING = 30_000_000_000L;
    private static Ground after;
    private static List<PortfolioRow> earlier;
    private static Replan replan;

    @BeforeAll
    static void cut() {
        after = Grounds.of(Grounds.proposals(400, 3).total(CEILING));
        earlier = Grounds.taking(after, p -> p % 2 == 0);
        replan = curve();
    }

    private static Replan curve() {
        return Replanner.replan(after, earlier, Grounds.resolver(), Progress.NONE);
    }

    private static Map<String, Choice> taken() {
        return earlier.stream().filter(row -> row.choice().taken())
                .collect(Collectors.toMap(PortfolioRow::id, PortfolioRow::choice));
    }

    @Test
    void theCurveRisesFromFewestChangesToMost() {
        List<Replan.Point> points = replan.points();

        assertThat(points.size()).isGreaterThanOrEqualTo(15);
        for (int i = 1; i < points.size(); i++) {
            assertThat(points.get(i).changes()).isGreaterThan(points.get(i - 1).changes());
            assertThat(points.get(i).picture().achieved()).isGreaterThan(points.get(i - 1).picture().achieved());
        }
    }

    @Test
    void noPointIsWorthMoreThanAnyProves() {
        for (Replan.Point point : replan.points()) {
            for (Replan.Point freer : replan.points()) {
                assertThat(freer.changes() < point.changes()
                        || point.picture().achieved() <= freer.picture().bound()).isTrue();
            }
            assertThat(point.picture().gapPercent()).isBetween(0.0, 4.0);
        }
    }

    @Test
    void everyPointKeepsTheCeiling() {
        long spent = earlier.stream().mapToLong(PortfolioRow::cost).sum();
        for (Replan.Point point : replan.points()) {
            long moved = point.moves().stream().mapToLong(move -> move.now() - move.before()).sum();
            assertThat(point.picture().spent()).isEqualTo(spent + moved).isLessThanOrEqualTo(CEILING);
        }
    }

    @Test
    void aLimitOnChangesIsKeptLikeEveryHardLimit() {
        var limit = new ChangeLimit(after.programme(), taken());
        Replan.Point fewest = replan.points().get(0);
        Resolver resolver = Grounds.resolver();
        Solution free = resolver.anew(limit.priced(0), Progress.NONE).orElseThrow();
        long allowed = (fewest.changes() + limit.changes(free.selection())) / 2;
        Programme programme = limit.atMost(allowed);

        Selection found = resolver.near(programme, free.selection(), Progress.NONE).orElseThrow().selection();

        var tally = new Tally(programme, found);
        assertThat(programme.limits()).filteredOn(one -> one.level() == Level.HARD)
                .allMatch(one -> tally.slack(one) >= 0);
        assertThat(limit.changes(found)).isLessThanOrEqualTo(allowed).isLessThan(limit.changes(free.selection()));
    }

    @Test
    void anotherThreadDrawsTheSameCurve() throws Exception {
        var pool = new ForkJoinPool(1);
        try {
            assertThat(pool.submit(ReplanCurveTest::curve).get()).isEqualTo(replan);
        } finally {
            pool.shutdown();
        }
    }
}
