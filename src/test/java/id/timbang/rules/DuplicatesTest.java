package id.timbang.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.domain.Assessment;
import id.timbang.domain.Dataset;
import id.timbang.domain.Progress;
import id.timbang.domain.Relation;
import id.timbang.domain.Scenario;
import id.timbang.domain.Verdict;
import id.timbang.fixture.Datasets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DuplicatesTest {
    private static final String RULE = """
            rule "E12 usulan ganda"
                @kebijakan("Satu pekerjaan satu usulan")
            when
                Usulan dengan
                  - merupakan usulan ganda
            then
                putuskan GABUNG
            end
            """;

    @TempDir
    Path rules;

    private Assessment assess(Dataset dataset) {
        return RuleEngine.assess(dataset, PackBuilder.in(rules, "coba").with("a.dslr", RULE).load(), Scenario.NONE,
                LocalDate.of(2026, 1, 1), Progress.NONE);
    }

    private static List<String> merged(Dataset dataset, Assessment assessment) {
        var merged = new ArrayList<String>();
        for (int row = 0; row < dataset.proposals().rows(); row++) {
            if (assessment.verdicts(row).contains(Verdict.GABUNG)) {
                merged.add(dataset.proposals().text("id", row));
            }
        }
        return merged;
    }

    @CsvSource({"Perbaikan Jl. Mawar RT 02,perbaikan jalan Mawar RT 2,true",
            "Perbaikan jalan Mawar RT 02,Perbaikan jalan Mawar RT 03,false",
            "Perbaikan jalan RT 08 RW 09,Perbaikan jalan RT 09 RW 08,false",
            "Patroli triwulan IV tahap I,Patroli triwulan I tahap IV,false",
            "Patroli Kec. Babelan tahap II,USULAN PATROLI KECAMATAN BABELAN TAHAP II.,true",
            "Perbaikan jalan Mawar RT 02,Jalan Mawar RT 02 perbaikan,true",
            "Bantuan motor sampah Kp. Margaluyu,Bantuan motor sampah Kampung Kosambi,false",
            "Perbaikan jembatan Kampung Rawalintah,Perbaikan jembatan Kampung Rawalintan,true",
            "Perbaikan jembatan Gang Mawar,Perbaikan jembatan Gang Mawas,false",
            "Pembangunan drainase Gang Melati Indah,Pembangunan drainase Gang Melati,false"})
    @ParameterizedTest
    void titlesAreTheSameWhenOnlyTheirSpellingDiffers(String first, String second, boolean same) {
        var dataset = Datasets.of("id,title,cost,village\nB," + first + ",1,X\nA," + second + ",1,X").build();
        assertThat(merged(dataset, assess(dataset))).isEqualTo(same ? List.of("B") : List.of());
    }

    @Test
    void onlyTheSamePlaceAndTheSameActivityCount() {
        var dataset = Datasets.of("""
                id,title,cost,village,activity
                A,Jalan Mawar,1,X,1
                B,Jalan Mawar,1,Y,1
                C,Jalan Mawar,1,X,2
                D,Jalan Mawar,1,,
                E,Jalan Mawar,1,,
                """).build();
        assertThat(merged(dataset, assess(dataset))).isEmpty();
    }

    @Test
    void theSmallestIdStaysAndTheGroupBecomesARelation() {
        var dataset = Datasets.of("id,title,cost,village\nU-3,Jalan Mawar,1,X\nU-1,Jalan Mawar,1,X\n"
                + "U-2,jalan mawar,1,X\nU-4,Jalan Melati,1,X").build();
        var assessment = assess(dataset);
        assertThat(merged(dataset, assessment)).containsExactly("U-3", "U-2");
        assertThat(assessment.duplicates()).extracting(Relation::proposal).containsExactly("U-3", "U-1", "U-2");
        assertThat(assessment.duplicates()).extracting(Relation::group).containsOnly("ganda-U-1");
    }

    @Test
    void bindingAndForcedRowsStay() {
        var dataset = Datasets.of("id,title,cost,village,binding\nA,Jalan Mawar,1,X,\nB,Jalan Mawar,1,X,true\n"
                + "C,Jalan Mawar,1,X,\nD,Jalan Mawar,1,X,").decide("C", "FORCE_IN").build();
        assertThat(merged(dataset, assess(dataset))).containsExactly("A", "D");
    }

    @Test
    void rowsThatPeopleRelatedAreLeftAlone() {
        var dataset = Datasets.of("id,title,cost,village\nA,Jalan Mawar,1,X\nB,Jalan Mawar,1,X")
                .group(Relation.Type.PACKAGE, "p", "A", "B").build();
        assertThat(merged(dataset, assess(dataset))).isEmpty();
    }

    @Test
    void withoutPlaceAndActivityTheRuleIsSilent() {
        assertThat(assess(Datasets.of("id,title,cost\nA,Jalan,1\nB,Jalan,1").build()).silent())
                .containsExactly("E12: activity");
    }
}
