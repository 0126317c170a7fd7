package id.timbang.explain;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.domain.Assessment;
import id.timbang.domain.Dataset;
import id.timbang.domain.Outcome;
import id.timbang.domain.Relation;
import id.timbang.domain.Relation.Type;
import id.timbang.fixture.Assessments;
import id.timbang.fixture.Datasets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MergersTest {
    private static Explainer.Explained tell(Dataset dataset, Assessment assessment, Set<String> funded, String id) {
        return Telling.of(dataset, assessment, null, funded, id, Map.of("total", "1"));
    }

    private static Explainer.Explained tell(Datasets datasets, Set<String> funded, String id) {
        Dataset dataset = datasets.build();
        return tell(dataset, Assessments.plain(dataset), funded, id);
    }

    @Test
    void aMergedProposalNamesTheOneThatIsWeighedInItsStead() {
        var told = tell(Datasets.of("id,cost,points\nA,100,1\nB,100,2\nC,100,3").total(1000)
                .group(Type.DUPLICATE, "G", "A", "B"), Set.of("A"), "B");

        assertThat(told.reason().decision()).isEqualTo(Outcome.MERGED);
        assertThat(told.reason().mergedInto()).isEqualTo("A");
        assertThat(told.row().reason()).isEqualTo("Digabung ke usulan A untuk pekerjaan yang sama.");
        assertThat(paragraph("id", told)).isEqualTo("Usulan ini digabung ke usulan A, karena keduanya untuk pekerjaan "
                + "yang sama. Yang dinilai adalah usulan A.");
        assertThat(paragraph("en", told)).contains("merged into proposal A");
        assertThat(table("en", told)).contains("Merged into proposal A, for the same work.");
    }

    @Test
    void aProposalThatMustBeTakenStandsForItsGroup() {
        var told = tell(Datasets.of("id,cost,points,binding\nA,100,1,\nB,100,2,true").total(1000)
                .group(Type.DUPLICATE, "G", "A", "B"), Set.of("B"), "A");

        assertThat(told.reason().mergedInto()).isEqualTo("B");
    }

    @Test
    void groupsThatShareAProposalLeadToTheOneThatStays() {
        // B is merged into A, and C into B: so C ends up with A, who is in no group with it.
        var told = tell(Datasets.of("id,cost,points\nA,100,1\nB,100,2\nC,100,3").total(1000)
                .group(Type.DUPLICATE, "G", "A", "B").group(Type.DUPLICATE, "H", "B", "C"), Set.of("A"), "C");

        assertThat(told.reason().mergedInto()).isEqualTo("A");
    }

    @Test
    void groupsOfRulesAreLookedAtToo() {
        Dataset dataset = Datasets.of("id,cost,points\nA,100,1\nB,100,2").total(1000).build();
        List<Relation> byRule = List.of(new Relation(Type.DUPLICATE, "A", "ganda-1", null),
                new Relation(Type.DUPLICATE, "B", "ganda-1", null));
        var told = tell(dataset, Assessments.of(dataset, Assessments.PLAIN, List.of(), byRule), Set.of("A"), "B");

        assertThat(told.reason().mergedInto()).isEqualTo("A");
        assertThat(tell(dataset, Assessments.plain(dataset), Set.of("A"), "B").reason().mergedInto()).isNull();
    }

    @Test
    void whoLosesToARivalOfItsGroupNamesTheRival() {
        var told = tell(Datasets.of("id,cost,points\nA,100,1\nB,100,2").total(1000)
                .group(Type.EXCLUSIVE, "G", "A", "B"), Set.of("B"), "A");

        assertThat(told.row().reason())
                .isEqualTo("Ditunda karena pilihan lain dari kelompok yang sama, B, terpilih.");
        assertThat(paragraph("id", told)).contains("Hanya satu dari kelompoknya yang dapat dipilih, dan B terpilih.");
        assertThat(table("id", told)).contains("Dari kelompok yang sama terpilih usulan B.");
    }

    private static String paragraph(String language, Explainer.Explained told) {
        var speech = new Speech(Speech.class, language);
        return new Story(speech, new LeverWords(speech, Map.of(), Map.of()), Map.of()).why(told.reason(), told.row());
    }

    private static List<String> table(String language, Explainer.Explained told) {
        var speech = new Speech(Speech.class, language);
        return new StoryTable(speech, new LeverWords(speech, Map.of(), Map.of()), Map.of()).of(told.reason());
    }
}
