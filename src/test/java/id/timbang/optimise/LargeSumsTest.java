package id.timbang.optimise;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.domain.Certificate;
import id.timbang.domain.Progress;
import id.timbang.domain.Scenario;
import id.timbang.fixture.Assessments;
import id.timbang.fixture.Datasets;
import id.timbang.fixture.Limits;
import id.timbang.model.Programme;
import id.timbang.model.ProgrammeBuilder;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Sums near the end of what can be counted. */
class LargeSumsTest {
    private static Programme programme(Datasets datasets) {
        var dataset = datasets.build();
        return ProgrammeBuilder.built(dataset, Assessments.plain(dataset), Scenario.NONE, LocalDate.of(2026, 1, 1))
                .programme();
    }

    private static Certificate certificate(Datasets datasets) {
        return Optimiser.optimise(programme(datasets), Settings.DEFAULT, Progress.NONE).certificate();
    }

    private static Datasets rows(String head, int count, String row) {
        return Datasets.of(head + "\n"
                + IntStream.range(0, count).mapToObj(row::formatted).collect(Collectors.joining("\n")));
    }

    @Test
    void aSmallLimitMayBeBrokenByFar() {
        Certificate certificate = certificate(rows("id,cost,points,measure:x", 300, "U%03d,10,1,50000000000")
                .total(1_000).limit(Limits.max("x", 0).measure("measure:x")));
        assertThat(certificate.achieved()).isZero();
    }

    @Test
    void noBoundIsBelowAPortfolio() {
        Certificate certificate = certificate(rows("id,cost,points", 30, "U%02d,1,100000000000000").total(1_000));
        assertThat(certificate.achieved()).isEqualTo(3_000_000_000_000_000_000L);
        assertThat(certificate.bound()).isGreaterThanOrEqualTo(certificate.achieved());
    }

    @Test
    void aSmallSumBesideALargeProposalIsFound() {
        Certificate certificate = certificate(
                Datasets.of("id,cost,points\nA,1000000000000000,100\nB1,800000,0\nB2,800000,0"
                        + "\nB3,800000,0").total(2_400_000).limit(Limits.min("all", 2_400_000)));
        assertThat(certificate.achieved()).isZero();
    }
}
