package id.timbang.model;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.domain.BadInputException;
import id.timbang.domain.Choice;
import id.timbang.fixture.Datasets;
import id.timbang.fixture.Limits;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** What a choice uses of each measure. */
class UsageTest {
    private static final String TABLE = """
            id,cost,points,divisible,next_year_cost,beneficiaries,measure:km,account:5.1,gate,start_month,end_month
            A,1000000001,50,ya,11,101,-3,7,,2,4
            B,100,50,,11,101,5,40,DED_SAJA,,
            C,100,50,,11,101,5,7,ALIH_DESA,,
            """;
    private final Built built = Built.open(Datasets.of(TABLE).total(9_000_000_000L).nextYear(9_000_000_000L)
            .limit(Limits.max("count", 9).measure("count"))
            .limit(Limits.max("people", 9).measure("beneficiaries"))
            .limit(Limits.max("km", 9).measure("measure:km"))
            .limit(Limits.max("pay", 9).measure("account:5.1"))
            .limit(Limits.max("q1", 9).measure("cash_q1"))
            .limit(Limits.max("q2", 9).measure("cash_q2"))
            .limit(Limits.max("dec", 9).measure("cash_dec"))
            .limit(Limits.min("must", 9).obligation(1, 1))
            .limit(Limits.min("must-count", 9).measure("count").obligation(2, 5)));

    @Test
    void everythingIsRoundedUpToWholeUnits() {
        assertThat(built.usage("A", Choice.VOLUME_75, "total")).isEqualTo(750_000_001);
        assertThat(built.usage("A", Choice.VOLUME_50, "people")).isEqualTo(51);
        assertThat(built.usage("A", Choice.VOLUME_50, "km")).as("⌈−1.5⌉").isEqualTo(-1);
        assertThat(built.usage("A", Choice.PHASED, "pay")).as("⌈0.6 × 7⌉").isEqualTo(5);
    }

    @Test
    void aDesignBringsNobodyAnythingButSpendsMoney() {
        assertThat(built.usage("B", Choice.DESIGN_ONLY, "total")).isEqualTo(5);
        assertThat(built.usage("B", Choice.DESIGN_ONLY, "design-max")).isEqualTo(5);
        assertThat(built.usage("B", Choice.DESIGN_ONLY, "pay")).isEqualTo(2);
        for (String limit : new String[]{"people", "km", "count", "next-year", "must", "must-count"}) {
            assertThat(built.usage("B", Choice.DESIGN_ONLY, limit)).as(limit).isZero();
        }
    }

    @Test
    void whatIsReferredUsesNothing() {
        int option = built.option("C", Choice.REFER_VILLAGE);
        assertThat(built.programme().firstEntry(option)).isEqualTo(built.programme().endEntry(option));
        assertThat(built.programme().paid(option)).isFalse();
    }

    @Test
    void nextYearsCommitmentDependsOnTheChoice() {
        assertThat(built.usage("A", Choice.FULL, "next-year")).isEqualTo(11);
        assertThat(built.usage("A", Choice.VOLUME_25, "next-year")).isEqualTo(3);
        assertThat(built.usage("A", Choice.PHASED, "next-year")).as("11 + 1000000001 − 600000001")
                .isEqualTo(400_000_011);
    }

    @Test
    void aWorkCountsOnceHoweverMuchOfItIsBuilt() {
        assertThat(built.usage("A", Choice.VOLUME_25, "count")).isEqualTo(1);
        assertThat(built.usage("A", Choice.PHASED, "must-count")).isEqualTo(1);
        assertThat(built.usage("A", Choice.FULL, "must")).isEqualTo(1_000_000_001);
    }

    @Test
    void cashFallsIntoTheMonthsOfTheWork() {
        assertThat(built.starts("A")).isEqualTo("2/3 4/3 7/3 10/3");
        assertThat(built.usage("A", Choice.FULL, "q1", 0, new Start(2, 3))).isEqualTo(666_666_667);
        assertThat(built.usage("A", Choice.FULL, "q2", 0, new Start(2, 3))).isEqualTo(333_333_334);
        assertThat(built.usage("A", Choice.FULL, "dec", 0, new Start(2, 3))).isZero();
        assertThat(built.usage("A", Choice.FULL, "dec", 0, new Start(10, 3))).isEqualTo(333_333_334);
    }

    @Test
    void sumsThatCannotBeCountedExactlyAreRefused() {
        Assertions.assertThatThrownBy(() -> Built.open(Datasets.of("id,cost,points,measure:x\nA,1,1,4000000000000000000"
                + "\nB,1,1,-4000000000000000000").total(1).limit(Limits.max("x", 1).measure("measure:x"))))
                .isInstanceOf(BadInputException.class).hasMessageContaining("limit x could reach");
    }
}
