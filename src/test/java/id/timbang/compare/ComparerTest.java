package id.timbang.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.timbang.domain.Choice;
import id.timbang.domain.Finding;
import id.timbang.domain.Level;
import id.timbang.domain.LimitRow;
import id.timbang.domain.Outcome;
import id.timbang.domain.PortfolioRow;
import id.timbang.domain.Reason;
import id.timbang.domain.Rule;
import id.timbang.domain.Sense;
import id.timbang.domain.Verdict;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Two small results beside each other. */
class ComparerTest {
    private static final BigDecimal CHEAP = new BigDecimal("0.001");
    private static final BigDecimal DEAR = new BigDecimal("0.003");

    private static final Terms TERMS = new Terms(0, Set.of("DAU"));

    private static PortfolioRow row(String id, Choice choice, long cost) {
        Outcome outcome = choice == Choice.DEFER ? Outcome.DEFERRED : Outcome.FUNDED;
        return new PortfolioRow(id, "Usulan " + id, "RENJA", "PU", "K1", "D1", outcome, choice, "DAU", 1, cost, 0, 0,
                null, false, "");
    }

    private static Reason reason(String id, long points, long net, BigDecimal price, String rival, String gate) {
        List<Reason.Note> notes = gate == null
                ? List.of()
                : List.of(new Reason.Note(new Finding(
                        new Rule(gate, "", Rule.Kind.GATE, Verdict.LENGKAPI, "", true, "verified"), 0), null));
        return new Reason(id, Outcome.FUNDED, points, Choice.FULL, Choice.FULL, 0, 200_000, net, rival, notes,
                List.of(new Reason.Usage("total", new BigDecimal("100000000"), price)), List.of());
    }

    private static Result result(String name, String basis, long achieved, Map<String, String> decided,
            PortfolioRow... rows) {
        LimitRow total = new LimitRow("total", "Pagu total", Level.HARD, 0, Sense.MAX, 300, 200, 100, 0, CHEAP, "",
                false, true);
        return new Result(name, "", "polos", "data", basis, List.of(rows), List.of(total), achieved, 2_000_000,
                decided);
    }

    private static Flip.Why why(PortfolioRow was, Reason wasReason, PortfolioRow is, Reason isReason,
            Map<String, String> decided) {
        return why(was, wasReason, is, isReason, Map.of(), decided);
    }

    private static Flip.Why why(PortfolioRow was, Reason wasReason, PortfolioRow is, Reason isReason,
            Map<String, String> wasDecided, Map<String, String> decided) {
        Reason[] reasons = {wasReason, isReason};
        Comparison comparison = Comparer.compare(
                List.of(result("a", "x", 10, wasDecided, was), result("b", "x", 9, decided, is)), TERMS,
                (result, ids) -> {
                    Map<String, Reason> found = new HashMap<>();
                    found.put(was.id(), reasons[result]);
                    return found;
                }, "id");
        return comparison.flips().get(0).whys().get(1);
    }

    @Test
    void aDearerLimitIsNamedWithItsEffect() {
        Flip.Why why = why(row("U", Choice.FULL, 100), reason("U", 1, 100_000, CHEAP, null, null),
                row("U", Choice.DEFER, 0), reason("U", 1, -100_000, DEAR, null, null), Map.of());

        assertThat(why.way()).isEqualTo(Flip.Way.OUT);
        assertThat(why.cause()).isEqualTo(Flip.Cause.PRICE);
        assertThat(why.sentence())
                .isEqualTo("Pagu total menjadi lebih sempit: bagi usulan ini harganya naik 200,0 poin."
                        + " Nilainya dari 100,0 poin di atas ambang menjadi 100,0 poin di bawah ambang.");
    }

    @Test
    void aPriceThatMovedTheOtherWayIsNoCause() {
        Flip.Why why = why(row("U", Choice.FULL, 100), reason("U", 1, -100, DEAR, null, null),
                row("U", Choice.DEFER, 0), reason("U", 1, 200, CHEAP, null, null), Map.of());

        assertThat(why.cause()).isEqualTo(Flip.Cause.EDGE);
    }

    @Test
    void decisionsGatesPointsAndRivalsComeFirst() {
        PortfolioRow in = row("U", Choice.FULL, 100);
        PortfolioRow out = row("U", Choice.DEFER, 0);
        Reason plain = reason("U", 61_500, 100, CHEAP, null, null);

        assertThat(why(in, plain, out, plain, Map.of("U", "FORCE_OUT")).cause()).isEqualTo(Flip.Cause.DECISION);
        assertThat(why(in, plain, out, reason("U", 61_500, 100, CHEAP, null, "E05"), Map.of()).sentence())
                .isEqualTo("Sekarang terhenti oleh syarat E05.");
        assertThat(why(in, plain, out, reason("U", 58_000, -5, CHEAP, null, null), Map.of()).sentence())
                .isEqualTo("Skornya berubah dari 61,5 menjadi 58,0 poin.");
        assertThat(why(in, plain, out, reason("U", 61_500, 100, CHEAP, "V", null), Map.of()).cause())
                .isEqualTo(Flip.Cause.RIVAL);
    }

    @Test
    void aDecisionThatBecameAnotherIsTheCause() {
        Reason plain = reason("U", 61_500, 100, CHEAP, null, null);
        Flip.Why why = why(row("U", Choice.FULL, 100), plain, row("U", Choice.DEFER, 0), plain, Map.of("U", "FORCE_IN"),
                Map.of("U", "FORCE_OUT"));
        assertThat(why.cause()).isEqualTo(Flip.Cause.DECISION);
        assertThat(why.sentence()).isEqualTo("Diputuskan oleh pejabat dalam skenario ini.");
    }

    @Test
    void aGateThatOnlyOpensStopsNothing() {
        Reason held = reason("U", 61_500, 100, CHEAP, null, "E04d");
        Rule opening = new Rule("E14b", "", Rule.Kind.GATE, Verdict.TAMBAH_USUL_KL, "", true, "verified");
        Reason free = new Reason("U", Outcome.FUNDED, 61_500, Choice.FULL, Choice.FULL, 0, 200_000, 100L, null, null,
                List.of(new Reason.Note(new Finding(opening, 0), null)), List.of(), List.of(), List.of(), List.of());
        assertThat(why(row("U", Choice.DEFER, 0), held, row("U", Choice.FULL, 100), free, Map.of()).sentence())
                .isEqualTo("Syarat E04d tidak lagi menghentikannya.");
    }

    @Test
    void partOfTheVolumeIsLessMoney() {
        Flip.Why why = why(row("U", Choice.FULL, 100), reason("U", 1, 1, CHEAP, null, null),
                row("U", Choice.VOLUME_50, 50), reason("U", 1, 1, CHEAP, null, null), Map.of());

        assertThat(why.way()).isEqualTo(Flip.Way.LESS);
    }

    @Test
    void groupsAddUpAndOnlyChangesAreListed() {
        Comparison comparison = Comparer.compare(
                List.of(result("a", "x", 10, Map.of(), row("U", Choice.FULL, 100), row("V", Choice.FULL, 7)),
                        result("b", "y", 99, Map.of(), row("U", Choice.DEFER, 0), row("V", Choice.FULL, 7),
                                row("W", Choice.FULL, 50))),
                TERMS, (result, ids) -> Map.of(), "en");

        assertThat(comparison.groups().get("district")).singleElement()
                .satisfies(group -> assertThat(group.change(1)).isEqualTo(-50));
        assertThat(comparison.flips()).extracting(Flip::id).containsExactly("U", "W");
        assertThat(comparison.flips().get(1).whys().get(1).cause()).isEqualTo(Flip.Cause.ABSENT);
        assertThat(comparison.limits()).isEmpty();
        assertThat(comparison.totals()).extracting(Total::comparable).containsExactly(true, false);
        assertThat(comparison.totals()).extracting(Total::best).containsExactly(true, false);
    }

    @Test
    void oneResultAloneIsNoComparison() {
        assertThatThrownBy(
                () -> Comparer.compare(List.of(result("a", "x", 1, Map.of())), TERMS, (result, ids) -> Map.of(), "id"))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("Maybe");
    }
}
