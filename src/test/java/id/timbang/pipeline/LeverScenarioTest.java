package id.timbang.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.domain.Choice;
import id.timbang.domain.Finding;
import id.timbang.domain.Outcome;
import id.timbang.domain.Reason;
import id.timbang.domain.Reason.Lever;
import id.timbang.domain.Rule;
import id.timbang.domain.Scenario;
import id.timbang.fixture.Tables;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A lever moves one thing; what the run's own scenario changed stays changed. */
class LeverScenarioTest {

    private static Map<String, String> moved(Map<String, String> cells, List<Reason.Note> findings, Lever lever) {
        Scenario run = new Scenario("", Optional.empty(), Map.of(), Map.of(), Map.of(), Map.of(),
                Map.of("U-1", cells), List.of(), Optional.empty());
        long points = findings.stream().mapToLong(note -> note.finding().milliPoints()).sum();
        Reason reason = new Reason("U-1", Outcome.DEFERRED, points, Choice.DEFER, Choice.FULL, 0, 5, -7L, null,
                findings, List.of(), List.of(lever));
        return new LeverScenario(run, Tables.read("id,cost,funds\nU-1,10,DAK"), Map.of(), List.of())
                .of(reason, 0, lever).proposals().get("U-1");
    }

    private static Reason.Note note(String rule, Rule.Kind kind, long milliPoints) {
        return new Reason.Note(new Finding(new Rule(rule, "", kind, null, "", true, "verified"), milliPoints), null);
    }

    private static Lever lever(String name, String to, String... items) {
        return new Lever(name, to == null ? null : new BigDecimal(to), null, null, List.of(items), List.of());
    }

    @Test
    void fundsAreAddedToThoseOfTheRun() {
        assertThat(moved(Map.of(), List.of(), lever("fund", null, "PAD"))).isEqualTo(Map.of("funds", "DAK|PAD"));
        assertThat(moved(Map.of("funds", "DAU", "cost", "9"), List.of(), lever("fund", null, "PAD")))
                .isEqualTo(Map.of("funds", "DAU|PAD", "cost", "9"));
    }

    @Test
    void pointsAreAddedToTheSumBeforeItsBounds() {
        List<Reason.Note> capped = List.of(note("S01", Rule.Kind.POINTS, -4000), note("CAP", Rule.Kind.CAP, 4000));
        assertThat(moved(Map.of(), capped, lever("points", "30"))).isEqualTo(Map.of("points", "+34.000"));
        assertThat(moved(Map.of("points", "+2"), List.of(note("S01", Rule.Kind.POINTS, 7500)), lever("points", "30")))
                .isEqualTo(Map.of("points", "+24.500"));
    }
}
