package id.timbang.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.domain.Choice;
import id.timbang.explain.Speech;
import id.timbang.study.Picture;
import id.timbang.study.Replan;
import id.timbang.web.Audience;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Points of a replan as <i>Penyesuaian</i> tells them, with the figures of its drawing. */
class AdjustCurveTest {
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");
    private static final Replan DRAWN = new Replan(1_004_405_100L, 1, List.of(point(96, 834_600_000L),
            point(698, 894_447_900L), point(2135, 901_297_800L)));

    private static Replan.Point point(long changes, long achieved) {
        return new Replan.Point(0, changes, new Picture(achieved, achieved + 50_000, 0, 20_000, 0), List.of(0L),
                164_500_000_000L, List.of());
    }

    private static Replan.Point point(long changes, long achieved, long shortfall) {
        return new Replan.Point(0, changes, new Picture(achieved, achieved, 0, 1, shortfall), List.of(shortfall), 0,
                List.of());
    }

    private static AdjustCurve curve(Integer wanted) {
        return AdjustCurve.of(DRAWN, wanted, 21_076, Words.in(INDONESIAN));
    }

    @Test
    void valueIsHeldAgainstTheHighestOfTheCurve() {
        AdjustCurve.Point point = curve(1).point();
        assertThat(List.of(point.changes(), point.share(), point.kept(), point.lacks(), point.freed()))
                .containsExactly("698", "3,3 %", "99,24 %", "6.849,9", "Rp164,5 miliar");
        assertThat(curve(2).point().kept()).isEqualTo("100,00 %");
        assertThat(curve(2).point().lacks()).isEqualTo("0,0");
    }

    @Test
    void theGradeIsNeverRoundedUp() {
        assertThat(curve(1).point().grade()).isEqualTo("99,994 %");
    }

    @Test
    void theNextPointTellsWhatMoreChangesBring() {
        assertThat(curve(1).next()).isEqualTo(new AdjustCurve.Next("1.437", "0,76 %"));
        assertThat(curve(2).next()).isNull();
    }

    @Test
    void unlessOneIsWantedItIsTheFirstThatKeepsNearlyAll() {
        assertThat(curve(null).chosen()).isEqualTo(2);
        assertThat(curve(99).chosen()).isEqualTo(2);
        assertThat(curve(0).chosen()).isZero();
    }

    @Test
    void whatLeavesObligationsShorterIsNotTheUsualChoiceHoweverMuchItIsWorth() {
        Replan replan = new Replan(1, 1, List.of(point(10, 905_000_000L, 700), point(20, 880_000_000L, 0),
                point(30, 899_000_000L, 0), point(40, 900_000_000L, 0)));

        assertThat(AdjustCurve.of(replan, null, 100, Words.in(INDONESIAN)).chosen()).isEqualTo(2);
    }

    private static Replan.Move move(String id, Replan.Kind kind, long before, long now, String... audience) {
        return new Replan.Move(id, id, kind, Choice.FULL, Choice.DEFER, before, now, List.of(audience));
    }

    private static final List<Replan.Move> MOVES = List.of(
            move("A", Replan.Kind.DROPPED, 300_000_000, 0, "Dinas Kesehatan", "Kecamatan Setu", "Desa Ciawi"),
            move("B", Replan.Kind.DROPPED, 100_000_000, 0, "Dinas Kesehatan", "Kecamatan Setu",
                    "Desa/Kelurahan 7", "Sekretariat DPRD"),
            move("C", Replan.Kind.SHRUNK, 90_000_000, 60_000_000, "Badan Keuangan"));

    @Test
    void kindsAddUpAndTellWhatOneOfThemSaves() {
        AdjustKinds kinds = AdjustKinds.of(MOVES, new Speech(Replan.class, "id"));
        assertThat(kinds.rows()).containsExactly(new AdjustKinds.Kind("keluar", "2", "400,0", "200,0"),
                new AdjustKinds.Kind("dikurangi", "1", "30,0", "30,0"));
        assertThat(kinds.saved()).isEqualTo("430,0");
        assertThat(kinds.unit() + kinds.each()).isEqualTo("MILLIONMILLION");
    }

    @Test
    void thoseWhoMustBeToldAreCountedByWhatTheyAreAndTheVillageComesFirst() {
        var told = new AdjustTold(new Audience(code -> code.equals("7") ? "Sukasari" : ""), Map.of(), Map.of(),
                Map.of(),
                INDONESIAN);
        Speech speech = new Speech(Replan.class, "id");
        assertThat(AdjustTell.of(MOVES, told, speech)).isEqualTo(new AdjustTell(6, 0, "2", "1", "2", "1"));
        AdjustMoves.Line line = AdjustMoves.line(MOVES.get(1), speech, told);
        assertThat(line.first()).isEqualTo("Desa/Kelurahan Sukasari");
        assertThat(line.others()).isEqualTo("Dinas Kesehatan, Kecamatan Setu, Sekretariat DPRD");
        assertThat(AdjustMoves.line(MOVES.get(2), speech, told).first()).isEqualTo("Badan Keuangan");
    }
}
