package id.timbang.model;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.domain.Dataset;
import id.timbang.domain.Outcome;
import id.timbang.domain.Scenario;
import id.timbang.fixture.Assessments;
import id.timbang.fixture.Datasets;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which choices are open to a proposal. */
class ChoicesTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    private static Programme open(Dataset dataset) {
        return ProgrammeBuilder.build(dataset, Assessments.open(dataset), Scenario.NONE, NEW_YEAR);
    }

    private static String choices(Programme programme, int p) {
        return IntStream.range(programme.firstOption(p), programme.endOption(p))
                .mapToObj(o -> programme.choice(o).name()).collect(Collectors.joining(" "));
    }

    private static String choices(String header, String row) {
        Dataset dataset = Datasets.of("id,cost,points" + header + "\nA,100000000,50" + row).total(1_000_000_000L)
                .build();
        return choices(open(dataset), 0);
    }

    @Test
    void anEligibleWorkIsDeferredOrDoneInFull() {
        assertThat(choices("", "")).isEqualTo("DEFER FULL");
    }

    @Test
    void aDivisibleWorkIsOfferedInPartsDownToItsLeastVolume() {
        assertThat(choices(",divisible,volume,min_volume", ",ya,100,50")).isEqualTo("DEFER FULL VOLUME_75 VOLUME_50");
        assertThat(choices(",divisible,volume,min_volume", ",ya,5,2"))
                .as("a quarter of 5 is rounded up to 2").isEqualTo("DEFER FULL VOLUME_75 VOLUME_50 VOLUME_25");
        assertThat(choices(",divisible,volume,min_volume", ",tidak,100,50")).isEqualTo("DEFER FULL");
    }

    @Test
    void aStartedOrLargeWorkMayBePhased() {
        assertThat(choices(",started", ",ya")).isEqualTo("DEFER FULL PHASED");
        Dataset large = Datasets.of("id,cost,points\nA,1000000000,1\nB,999999999,1").total(1).build();
        assertThat(choices(open(large), 0)).isEqualTo("DEFER FULL PHASED");
        assertThat(choices(open(large), 1)).isEqualTo("DEFER FULL");
    }

    @Test
    void gatesLeaveWhatAllOfThemLeave() {
        assertThat(choices(",gate", ",TOLAK")).isEqualTo("DEFER");
        assertThat(choices(",gate", ",DED_SAJA")).isEqualTo("DEFER DESIGN_ONLY");
        assertThat(choices(",gate", ",ALIH_PROVINSI")).isEqualTo("DEFER REFER_PROVINCE");
        assertThat(choices(",gate", ",DED_SAJA|ALIH_DESA")).isEqualTo("DEFER");
        assertThat(choices(",gate", ",TAMBAH_USUL_KL")).isEqualTo("DEFER FULL REFER_MINISTRY");
        assertThat(choices(",gate", ",TAMBAH_USUL_KL|ALIH_PUSAT")).isEqualTo("DEFER REFER_MINISTRY");
        assertThat(choices(",gate", ",TAMBAH_USUL_KL|TOLAK")).isEqualTo("DEFER");
    }

    @Test
    void theWorstGateSaysWhyItIsDeferred() {
        Dataset dataset = Datasets.of("""
                id,cost,points,gate
                A,1,1,LENGKAPI|TOLAK
                B,1,1,DED_SAJA
                C,1,1,GABUNG|TAHAN
                D,1,1,TAMBAH_USUL_KL
                """).total(1).build();
        Programme programme = open(dataset);
        assertThat(IntStream.range(0, 4).mapToObj(programme::whenDeferred)).containsExactly(Outcome.INELIGIBLE,
                Outcome.INCOMPLETE, Outcome.MERGED, Outcome.DEFERRED);
    }
}
