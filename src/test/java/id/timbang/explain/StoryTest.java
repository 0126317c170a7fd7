package id.timbang.explain;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.domain.Choice;
import id.timbang.domain.Finding;
import id.timbang.domain.Level;
import id.timbang.domain.LimitRow;
import id.timbang.domain.Outcome;
import id.timbang.domain.PortfolioRow;
import id.timbang.domain.Reason;
import id.timbang.domain.Reason.Lever;
import id.timbang.domain.Rule;
import id.timbang.domain.Sense;
import id.timbang.domain.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StoryTest {
    private static final Map<String, LimitRow> LIMITS = Map.of("fund-DAU", new LimitRow("fund-DAU", "Pagu DAU",
            Level.HARD, 0, Sense.MAX, 5_000_000_000L, 5_000_000_000L, 0, 0, BigDecimal.ONE, "", false, true));
    private static final Map<String, String> TITLES = Map.of("E04d", "RAB belum ada");

    @Test
    void aDeferredProposalIsToldWhatWouldBeEnough() {
        Lever cost = new Lever("cost", BigDecimal.valueOf(179_561_641), null, null, List.of(), List.of());
        Lever room = new Lever("limit", null, null, null, List.of(),
                List.of(new Reason.Room("fund-DAU", 250_000_000)));
        Reason reason = new Reason("U-1", Outcome.DEFERRED, 61_500, Choice.DEFER, Choice.FULL, 0, 140_288, -1_240L,
                null,
                null, List.of(),
                List.of(new Reason.Usage("fund-DAU", BigDecimal.valueOf(250_000_000), new BigDecimal("0.000566112"))),
                List.of(cost, room), List.of(), List.of(new Reason.Peers("activity", 3, 41)));
        assertThat(story("id", reason)).isEqualTo("Usulan ini ditunda. Skornya 61,5 poin, peringkat 3 dari 41 usulan "
                + "dengan kegiatan yang sama. Manfaatnya 140,3 poin. Uang dan tempat yang sama bernilai 141,5 poin "
                + "bila dipakai usulan lain, jadi usulan ini kurang 1,2 poin. Yang paling menentukan adalah pagu DAU. "
                + "Usulan ini akan didanai bila biayanya turun menjadi Rp179.561.641. Usulan ini dapat masuk tanpa menggeser yang "
                + "lain bila tersedia ruang Rp250 juta pada pagu DAU.");
        assertThat(story("en", reason)).startsWith("This proposal is deferred. Its score is 61.5 points, rank 3 of 41")
                .contains("if its cost fell to Rp179,561,641.");
    }

    @Test
    void anIncompleteProposalIsToldTheGateItsArticleAndTheFix() {
        Rule gate = new Rule("E04d", "", Rule.Kind.GATE, Verdict.LENGKAPI, "Isian usulan SIPD-RI", true, "verified");
        Lever document = new Lever("document", null, "…", "incomplete", List.of("rab"), List.of());
        Reason reason = new Reason("U-2", Outcome.INCOMPLETE, 40_000, Choice.DEFER, null, 0, 0, null, null,
                List.of(new Reason.Note(new Finding(gate, 0), null)), List.of(), List.of(document));
        assertThat(story("id", reason)).isEqualTo("Usulan ini belum lengkap, jadi belum dapat didanai. RAB belum ada "
                + "(Isian usulan SIPD-RI). Pengusul melengkapi berkas itu melalui perangkat daerah. Skornya 40 poin. "
                + "Setelah rencana anggaran biaya (RAB) dilengkapi, usulan ini layak, tetapi nilainya belum cukup.");
    }

    @Test
    void aProposalThatMustBeFundedDoesNotFillACeiling() {
        Lever fixed = new Lever("cost", null, "…", "mandatory", List.of(), List.of());
        Reason forced = new Reason("U-3", Outcome.FUNDED, 40_000, Choice.FULL, Choice.FULL, 90_000, 90_000, -5_000L,
                null, null, List.of(), List.of(), List.of(), List.of(fixed), List.of());
        assertThat(story("id", forced)).contains("tetap masuk karena wajib didanai").doesNotContain("sisa pagu");
        assertThat(story("en", forced)).contains("because it must be funded");
    }

    static String story(String language, Reason reason) {
        Speech speech = new Speech(Speech.class, language);
        var row = new PortfolioRow(reason.id(), "Jalan", "", "", "", "", reason.decision(), reason.taken(), "", 0, 0, 0,
                reason.milliPoints(), reason.netValue(), false, "");
        return new Story(speech, new LeverWords(speech, LIMITS, TITLES), TITLES).of(reason, row);
    }
}
