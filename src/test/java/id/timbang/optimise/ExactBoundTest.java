package id.timbang.optimise;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.domain.Dataset;
import id.timbang.domain.Scenario;
import id.timbang.fixture.Assessments;
import id.timbang.fixture.Datasets;
import id.timbang.model.Programme;
import id.timbang.model.ProgrammeBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ExactBoundTest {

    /** Where limits cannot hold, prices rise without end. */
    @Test
    void pricesBeyondDoublesStillHaveABound() {
        Dataset dataset = Datasets.of("id,cost,points,binding\nP1,3000000000,1,true").total(1_000_000_000).build();
        Programme programme = ProgrammeBuilder.build(dataset, Assessments.open(dataset), Scenario.NONE,
                LocalDate.of(2026, 1, 1));
        BigDecimal[] prices = new BigDecimal[programme.limits().size()];
        Arrays.fill(prices, BigDecimal.ZERO);
        prices[total(programme)] = BigDecimal.TEN.pow(305);
        assertThat(new ExactBound(programme, prices, false, o -> true).total())
                .isEqualByComparingTo(BigDecimal.TEN.pow(305).multiply(BigDecimal.valueOf(-2_000_000_000L)));
    }

    private static int total(Programme programme) {
        for (int l = 0; l < programme.limits().size(); l++) {
            if (programme.limits().get(l).id().equals("total")) {
                return l;
            }
        }
        throw new AssertionError("no total ceiling");
    }
}
