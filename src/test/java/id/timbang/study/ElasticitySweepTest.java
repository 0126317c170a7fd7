package id.timbang.study;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.domain.Assessment;
import id.timbang.domain.Dataset;
import id.timbang.domain.Progress;
import id.timbang.domain.Scenario;
import id.timbang.fixture.Assessments;
import id.timbang.fixture.Datasets;
import id.timbang.model.ProgrammeBuilder;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** One large work against many small ones. */
class ElasticitySweepTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final Ground GROUND = ground();

    private static Ground ground() {
        var text = new StringBuilder("id,title,cost,points\nBESAR,Jembatan,1000000000,50\n");
        for (int p = 0; p < 10; p++) {
            text.append("K-").append(p).append(",Sumur,100000000,45\n");
        }
        Dataset dataset = Datasets.of(text.toString()).total(1_000_000_000L).build();
        Assessment assessment = Assessments.open(dataset);
        return new Ground(dataset, assessment, Scenario.NONE, DAY,
                ProgrammeBuilder.build(dataset, assessment, Scenario.NONE, DAY));
    }

    private static Elasticities sweep() {
        return ElasticitySweep.sweep(GROUND, Grounds.resolver(), Progress.NONE);
    }

    @Test
    void theSmallerTheElasticityTheMoreSmallWorksAreFunded() {
        assertThat(sweep().points()).extracting(point -> point.picture().orElseThrow().funded())
                .containsExactly(10L, 10L, 1L);
        assertThat(sweep().points()).extracting(Elasticities.Point::big).containsExactly(0L, 0L, 1L);
    }

    @Test
    void itsOwnElasticityIsNotTriedAgain() {
        assertThat(sweep().own()).isEqualByComparingTo("0.9");
        assertThat(sweep().points()).extracting(point -> point.elasticity().toPlainString()).containsExactly("0.5",
                "0.7", "1");
    }
}
