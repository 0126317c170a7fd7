package id.timbang.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.domain.Dataset;
import id.timbang.domain.Progress;
import id.timbang.domain.Scenario;
import id.timbang.fixture.Assessments;
import id.timbang.fixture.Datasets;
import id.timbang.fixture.Limits;
import id.timbang.model.Programme;
import id.timbang.model.ProgrammeBuilder;
import id.timbang.optimise.Optimiser;
import id.timbang.optimise.Settings;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two works: one over March and April, one over the whole year. */
class CashPlanTest {
    private static final String TWO = "id,title,cost,points,office,start_month,end_month\nA,Jalan,1001,10,PU,3,4\n"
            + "B,Pasar,1200,10,PU,1,12\n";

    private static CashPlan plan(Datasets datasets) {
        Dataset dataset = datasets.build();
        Programme programme = ProgrammeBuilder.build(dataset, Assessments.plain(dataset), Scenario.NONE,
                LocalDate.of(2026, 1, 1));
        return CashPlan.of(programme,
                Optimiser.optimise(programme, Settings.DEFAULT, Progress.NONE).selection());
    }

    @Test
    void eachQuarterNeedsItsShareOfTheMonthsToTheRupiah() {
        assertThat(plan(Datasets.of(TWO)).spent())
                .isEqualTo(Map.of("1", 500L + 300, "2", 501L + 300, "3", 300L, "4", 300L));
    }

    @Test
    void theWidestCeilingOnTheCashOfAQuarterIsNamed() {
        assertThat(plan(Datasets.of(TWO).limit(Limits.max("kas-2", 5_000).measure("cash_q2"))
                .limit(Limits.max("kas-2-besar", 9_000).measure("cash_q2"))
                .limit(Limits.min("kas-3-min", 9).measure("cash_q3"))).limits())
                .isEqualTo(Map.of("2", "kas-2-besar"));
    }

    @Test
    void aCeilingForSomeProposalsIsNotThatOfTheQuarter() {
        assertThat(plan(Datasets.of(TWO).limit(Limits.max("kas-pu", 9_000).measure("cash_q2").where("office=PU"))
                .limit(Limits.max("kas-penuh", 9_000).measure("cash_q2").where("choice=FULL"))).limits()).isEmpty();
    }

    @Test
    void aCeilingForOneFundIsNotThatOfTheQuarter() {
        assertThat(plan(Datasets.of(TWO).fund("DAU", 5_000).fund("DAK", 5_000)
                .limit(Limits.max("kas-dak", 5_000).measure("cash_q4").where("fund=DAK"))).limits()).isEmpty();
    }
}
