package id.timbang.compare;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.domain.Choice;
import id.timbang.domain.Level;
import id.timbang.domain.LimitRow;
import id.timbang.domain.Outcome;
import id.timbang.domain.PortfolioRow;
import id.timbang.domain.Sense;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What results are worth beside the best of them, and what they leave to districts. */
class RankingTest {
    private static final String BASIS = "basis";
    private static final String DATA = "data";

    private static LimitRow limit(String id, Sense sense, long amount, long used, String price) {
        return new LimitRow(id, id, Level.HARD, 0, sense, amount, used, amount - used, 0, new BigDecimal(price), "",
                false, true);
    }

    /** The total ceiling, two free funds that add 0.002 and 0.001, and an earmarked one that adds less. */
    private static List<LimitRow> ceilings(long total, long spent) {
        return List.of(limit("total", Sense.MAX, total, spent, "0.01"),
                limit("fund-PAD", Sense.MAX, total, spent, "0.002"), limit("fund-DAU", Sense.MAX, total, 0, "0.001"),
                limit("fund-DAK", Sense.MAX, total, 0, "0.0001"));
    }

    private static Result result(String basis, String data, long achieved, long ceiling, long spent,
            LimitRow... more) {
        List<LimitRow> limits = new ArrayList<>(ceilings(ceiling, spent));
        limits.addAll(Arrays.asList(more));
        return new Result("r", "", "polos", data, basis,
                List.of(new PortfolioRow("U", "U", "RENJA", "PU", "K1", "D1", Outcome.FUNDED, Choice.FULL, "PAD", 1,
                        spent, 0, 0, null, false, "")),
                limits, achieved, achieved, Map.of());
    }

    private static Result result(long achieved, long ceiling, long spent, LimitRow... more) {
        return result(BASIS, DATA, achieved, ceiling, spent, more);
    }

    private static List<Total> totals(int newest, Result... results) {
        return Totals.of(List.of(results), new Terms(newest, Set.of("PAD", "DAU")));
    }

    @Test
    void theBestKeepsTheCeilingsOfTheNewestAndTheOthersPayForTheirPolicy() {
        List<Total> totals = totals(1, result(1_200_000, 300, 280), result(900_000, 200, 200),
                result(893_333, 200, 190));

        assertThat(totals).extracting(Total::best).containsExactly(false, true, false);
        assertThat(totals).extracting(Total::against).containsExactly(
                // 80 rupiah too much by all money, and as much by its fund
                new Against(80L, null, null, null), new Against(0L, new BigDecimal("100.00"), 0L, 0L),
                // 6,667 milli-points at 0.01 + 0.001 a rupiah: 606,090.9 rupiah
                new Against(0L, new BigDecimal("99.25"), 6_667L, 606_091L));
    }

    @Test
    void whatIsAlmostTheBestIsNotCalledEqualToIt() {
        assertThat(totals(0, result(1_000_000, 9, 1), result(999_999, 9, 1)).get(1).against().percent())
                .isEqualTo(new BigDecimal("99.99"));
    }

    @Test
    void otherCeilingsAreNoPolicy() {
        Against less = totals(0, result(900_000, 200, 200), result(700_000, 150, 150)).get(1).against();

        assertThat(less).isEqualTo(new Against(0L, new BigDecimal("77.77"), null, null));
    }

    @Test
    void pointsOnAnotherBasisAreNotHeldAgainstTheBest() {
        List<Total> totals = totals(0, result(900_000, 200, 200), result("other", DATA, 2_000_000, 200, 200));

        assertThat(totals).extracting(Total::best).containsExactly(true, false);
        assertThat(totals.get(1).against()).isEqualTo(new Against(0L, null, null, null));
    }

    @Test
    void otherDataHaveOtherCeilings() {
        List<Total> totals = totals(1, result(900_000, 300, 300), result("other", "other", 1, 200, 200));

        assertThat(totals).extracting(Total::best).containsExactly(true, false);
        assertThat(totals.get(0).against()).isEqualTo(new Against(null, new BigDecimal("100.00"), 0L, 0L));
    }

    @Test
    void withoutAListThatKeepsTheCeilingsThereIsNoBest() {
        List<Total> totals = totals(1, result(900_000, 300, 300), result("other", DATA, 1, 200, 200));

        assertThat(totals).extracting(Total::best).containsExactly(false, false);
        assertThat(totals.get(0).against().percent()).isNull();
    }

    @Test
    void nothingIsToldInRupiahWhereFreeFundsAreNotKnown() {
        List<Total> totals = Totals.of(List.of(result(10, 9, 1), result(4, 9, 1)), new Terms(0, Set.of()));

        assertThat(totals.get(1).against()).isEqualTo(new Against(0L, new BigDecimal("40.00"), 6L, null));
    }

    private static LimitRow share(String id, long amount, long used) {
        return limit(id, Sense.MIN, amount, used, "0");
    }

    @Test
    void districtsAreHeldAgainstTheSharesOfTheNewest() {
        Result before = result(9, 9, 1, share("kec-1-min", 10, 40), share("kec-2-min", 10, 60),
                share("piwk-1-min", 10, 0));
        Result after = result(9, 9, 1, share("kec-1-min", 50, 50), share("kec-2-min", 50, 49),
                share("piwk-1-min", 10, 0));

        assertThat(totals(1, before, after)).extracting(Total::districtsBelow).containsExactly(1, 1);
        assertThat(totals(0, before, after)).extracting(Total::districtsBelow).containsExactly(0, 0);
    }

    @Test
    void withoutSharesInForceNoneIsBelow() {
        LimitRow silent = new LimitRow("kec-1-min", "", Level.PREFERENCE, 0, Sense.MIN, 0, 0, 0, 0, BigDecimal.ZERO,
                "", true, true);

        assertThat(totals(1, result(9, 9, 1, share("kec-1-min", 5, 4)), result(9, 9, 1, silent)))
                .extracting(Total::districtsBelow).containsExactly(null, null);
        assertThat(totals(0, result(9, 9, 1, share("kec-1-min", 5, 4)), result(9, 9, 1)))
                .extracting(Total::districtsBelow).containsExactly(1, null);
    }
}
