package id.timbang.model;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.domain.Choice;
import id.timbang.fixture.Datasets;
import id.timbang.fixture.Limits;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a selector matches. */
class SelectorsTest {
    private static final String TABLE = """
            id,cost,points,divisible,tags,volume,rank_village,submitted_on,activity,village
            A,1000,1,ya,stunting|pangan,1.5,1,2026-01-31,X1,32.16.01
            B,1001,1,tidak,pangan,2,2,,X2,32.17.01
            C,0,1,,,,,2025-12-01,,
            """;

    private static Datasets dataset() {
        return Datasets.of(TABLE).total(9).fund("DAU", 5).fund("DAK", 5).activity("X1", "JALAN", "iklim")
                .activity("X2", "");
    }

    private static String matching(String selector) {
        Built built = Built.open(dataset().limit(Limits.max("x", 9).measure("count").where(selector)));
        List<String> ids = Stream.of("A", "B", "C").filter(id -> built.usage(id, Choice.FULL, "x") == 1).toList();
        return String.join(" ", ids);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "divisible=ya; A", "divisible = true; A", "divisible=0; B", "divisible!=1; B C",
            "tags=pangan; A B", "tags!=pangan; C", "tags in (iklim|stunting); A", "tags not in (stunting); B C",
            "volume=1.50; A", "volume in (2.0|1.5); A B", "volume!=1.5; B C", "volume=1*; A",
            "cost=1.000; A", "cost=Rp1.001; B", "cost=0; C", "cost=abc; ''",
            "submitted_on=2026*; A", "submitted_on!=2026-01-31; B C",
            "village=32.16*; A", "village=*; A B", "village!=*; C",
            "function=JALAN; A", "function!=JALAN; B C", "rank_village in (1|2) and divisible=ya; A",
            "choice=FULL; A B C", "choice!=DEFER; A B C", "choice in (VOLUME_*|PHASED); ''",
            "fund=DAU; A B", "fund!=DAK; A B C", "fund!=DAU; C", "quarter=1; A B", "quarter!=4; A B C",
            "quarter not in (1|2|3|4); C", "fund!=DAK and quarter=1; A B"})
    void aSelectorMatches(String selector, String ids) {
        assertThat(matching(selector)).isEqualTo(ids);
    }

    /** A mark may name what marks it; a mere no is an empty cell. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"phtc=ya; A", "phtc=1; A", "phtc!=true; B C", "phtc=tidak; C", "phtc!=0; A B",
            "phtc=*; A B", "phtc=Tol; B", "phtc in (tidak|Tol); B C", "phtc not in (tidak|ya); B", "channel=pokir; A C",
            "channel!=Pokir; B", "channel=lain; ''"})
    void marksAndWordsAreMatchedHoweverTheyAreWritten(String selector, String ids) {
        Datasets marked = Datasets
                .of("id,cost,points,phtc,channel\nA,1,1,true,POKIR\nB,1,1,Tol,RENJA\nC,1,1,,POKIR\n").total(9)
                .limit(Limits.max("x", 9).measure("count").where(selector));
        Built built = Built.open(marked);
        assertThat(Stream.of("A", "B", "C").filter(id -> built.usage(id, Choice.FULL, "x") == 1)
                .collect(Collectors.joining(" "))).isEqualTo(ids);
    }

    @Test
    void theFundTakenDecidesWhetherMoneyCounts() {
        Built built = Built.open(dataset().limit(Limits.max("x", 9).where("fund!=DAK")));
        Start start = new Start(1, 12);
        assertThat(built.usage("A", Choice.FULL, "x", 0, start)).isEqualTo(1000);
        assertThat(built.usage("A", Choice.FULL, "x", 1, start)).isZero();
    }

    @Test
    void tagsOfTheActivityCountOnlyWhereProposalsHaveNoTagsOfTheirOwn() {
        Built own = Built.open(dataset().limit(Limits.max("x", 9).measure("count").where("tags=iklim")));
        assertThat(own.usage("A", Choice.FULL, "x")).isZero();
        Built activity = Built.open(Datasets.of("id,cost,points,activity\nA,1,1,X1\nB,1,1,X9").total(9)
                .activity("X1", "JALAN", "iklim").limit(Limits.max("x", 9).measure("count").where("tags=iklim")));
        assertThat(activity.usage("A", Choice.FULL, "x")).isEqualTo(1);
        assertThat(activity.usage("B", Choice.FULL, "x")).isZero();
    }

    @Test
    void limitsOfTheSameMeasureAndSelectorShareARow() {
        Built built = Built.open(dataset().limit(Limits.max("a", 9).where("divisible=ya and cost=1000"))
                .limit(Limits.min("b", 1).where("cost = 1.000 and divisible=1"))
                .limit(Limits.min("c", 1).where("cost=1000 and divisible=1").obligation(1, 1)));
        assertThat(built.limit("a").whereRow()).isEqualTo(built.limit("b").whereRow())
                .isNotEqualTo(built.limit("c").whereRow());
    }
}
