package id.timbang.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.timbang.domain.BadInputException;
import id.timbang.domain.Dataset;
import id.timbang.domain.Scenario;
import id.timbang.fixture.Assessments;
import id.timbang.fixture.Datasets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** When a work may start. */
class StartsTest {

    private static Built asOf(String date, String months) {
        Dataset dataset = Datasets.of("id,cost,points,start_month,end_month,started\nA,9,1," + months).total(9).build();
        return Built.of(dataset, Assessments.open(dataset), Scenario.NONE, LocalDate.parse(date));
    }

    private static String starts(String date, String months) {
        return asOf(date, months).starts("A");
    }

    @Test
    void aWorkStartsAtItsMonthOrWithALaterQuarterIfItStillEndsInDecember() {
        assertThat(starts("2026-01-01", "2,4,")).isEqualTo("2/3 4/3 7/3 10/3");
        assertThat(starts("2026-01-01", "3,6,")).isEqualTo("3/4 4/4 7/4");
        assertThat(starts("2026-01-01", "11,12,")).isEqualTo("11/2");
    }

    @Test
    void monthsThatAreNotStatedAreJanuaryAndDecember() {
        assertThat(starts("2026-01-01", ",,")).isEqualTo("1/12");
        assertThat(starts("2026-01-01", "5,,")).isEqualTo("5/8");
        assertThat(starts("2026-01-01", ",2,")).isEqualTo("1/2 4/2 7/2 10/2");
    }

    @Test
    void quartersBeforeTheDayAreClosedForWhatHasNotStarted() {
        assertThat(starts("2025-11-30", "2,4,")).isEqualTo("2/3 4/3 7/3 10/3");
        assertThat(starts("2026-03-31", "2,4,")).isEqualTo("2/3 4/3 7/3 10/3");
        assertThat(starts("2026-04-01", "2,4,")).isEqualTo("4/3 7/3 10/3");
        assertThat(starts("2026-06-30", "4,6,")).as("its own quarter is still open").isEqualTo("4/3 7/3 10/3");
        assertThat(starts("2026-07-01", "2,4,ya")).isEqualTo("2/3 4/3 7/3 10/3");
    }

    @Test
    void whatCannotStartInAnOpenQuarterRunsFromTheFirstOneToDecember() {
        assertThat(starts("2026-07-01", "1,12,")).isEqualTo("7/6");
        assertThat(starts("2026-12-31", "1,8,")).isEqualTo("10/3");
    }

    @Test
    void aDayAfterTheFiscalYearIsRefused() {
        assertThatThrownBy(() -> starts("2027-01-01", "1,8,")).isInstanceOf(BadInputException.class)
                .hasMessageContaining("2027-01-01 lies after the fiscal year 2026");
    }

    @Test
    void aPackWithOneStartTakesTheOneThatIsStated() {
        Dataset dataset = Datasets.of("id,cost,points,start_month,end_month\nA,9,1,2,4").total(9).build();
        assertThat(Built.of(dataset, Assessments.plain(dataset), Scenario.NONE, LocalDate.of(2026, 8, 1)).starts("A"))
                .isEqualTo("2/3");
    }

    @Test
    void equalSetsOfStartsAndFundsAreShared() {
        Programme programme = Built
                .open(Datasets.of("id,cost,points,start_month,end_month\nA,9,1,,\nB,9,1,1,12\nC,9,1,7,12")
                        .total(9))
                .programme();
        assertThat(programme.startSets()).hasDimensions(2, 1);
        assertThat(programme.fundSets()).hasDimensions(1, 1);
    }
}
