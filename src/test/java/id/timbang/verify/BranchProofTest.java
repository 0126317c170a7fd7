package id.timbang.verify;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.domain.Choice;
import id.timbang.verify.Cells.Cell;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Bounds that are proven case by case. */
class BranchProofTest {
    private static final Kaya KAYA = Kaya.valid();
    private static final Cell VALUE = Cell.of("certificate.json", "branches", "value");
    private static final Cell BOUND = Cell.of("certificate.json", "stages", "1", "bound");

    private static Map<String, Object> branch(String... fixed) {
        var cases = new LinkedHashMap<String, Object>();
        for (int i = 0; i < fixed.length; i += 2) {
            cases.put(fixed[i], fixed[i + 1]);
        }
        return new LinkedHashMap<>(Map.of("fixed", cases));
    }

    private static Map<String, Object> branch(Kaya prices, String... fixed) {
        Map<String, Object> branch = branch(fixed);
        var texts = new LinkedHashMap<String, Object>();
        prices.prices().forEach((id, price) -> texts.put(id, price.toPlainString()));
        branch.put("prices", texts);
        return branch;
    }

    private static List<String> verify(Cell cell, Object... branches) {
        return KAYA.verify(Cells.with(KAYA.stated(), cell, List.of(branches))).stream()
                .map(one -> one.id() + " " + one.field()).toList();
    }

    @Test
    void casesAtTheSamePricesProveTheSameBound() {
        assertThat(verify(VALUE, branch("U-04", "FULL"), branch("U-04", "!FULL"))).isEmpty();
        assertThat(verify(VALUE, branch("U-04", "FULL|DEFER"), branch("U-04", "!FULL|DEFER", "U-02", "DEFER"),
                branch("U-04", "!FULL|DEFER", "U-02", "!DEFER"))).isEmpty();
    }

    @Test
    void aRankMayBeProvenByCasesToo() {
        var rank = Cell.of("certificate.json", "branches", "obligation", "1");
        assertThat(verify(rank, branch("U-03", "FULL"), branch("U-03", "!FULL"))).isEmpty();
        assertThat(verify(rank, branch("U-03", "!FULL"))).contains("obligation 1 branches", "obligation 1 bound");
    }

    @Test
    void aMissingCaseIsNamed() {
        assertThat(verify(VALUE, branch("U-04", "FULL"))).contains("value branches");
        assertThat(verify(VALUE, branch("U-04", "FULL"), branch("U-04", "!FULL", "U-02", "DEFER")))
                .contains("value branches");
    }

    @Test
    void aCaseThatNamesNothingIsNamed() {
        assertThat(verify(VALUE, branch("U-99", "FULL"), branch())).containsExactly("value branch 1 fixed U-99");
        assertThat(verify(VALUE, branch("U-04", "HALF"), branch())).containsExactly("value branch 1 fixed U-04");
        assertThat(verify(VALUE, branch(), "FULL")).containsExactly("value branch 2 branches");
    }

    @Test
    void aPriceOfACaseHasTheSameRange() {
        assertThat(verify(VALUE, branch("U-04", "FULL"),
                branch(KAYA.pricing("kas-tw4", "0.1").pricing("total", "-1"), "U-04", "!FULL")))
                .contains("value branch 2 price of kas-tw4", "value branch 2 price of total");
    }

    @Test
    void twoOfABlockTogetherAreNoCaseAndStateNoBound() {
        assertThat(verify(VALUE, branch("U-10", "FULL", "U-11", "FULL"), branch("U-10", "FULL", "U-11", "!FULL"),
                branch("U-10", "!FULL"))).isEmpty();
    }

    @Test
    void eachCaseCountsAtItsOwnPricesAndTheLargestIsTheBound() {
        Kaya other = KAYA.pricing("total", "0.00055");
        BigInteger bound = bound(KAYA, Set.of(Choice.FULL)).max(bound(other,
                Set.of(Choice.DEFER, Choice.VOLUME_75, Choice.VOLUME_50, Choice.VOLUME_25)));
        Stated stated = Cells.with(KAYA.stated(), VALUE,
                List.of(branch("U-04", "FULL"), branch(other, "U-04", "!FULL")));

        Stated corrected = Cells.with(stated, BOUND, bound.toString());
        assertThat(KAYA.verify(corrected)).extracting(Contradiction::field).isSubsetOf("gap_percent");
        assertThat(KAYA.verify(Cells.with(stated, BOUND, bound.subtract(BigInteger.ONE).toString())))
                .extracting(Contradiction::field).contains("bound");
    }

    private static BigInteger bound(Kaya kaya, Set<Choice> ofU04) {
        var programme = kaya.rebuilt().programme();
        int p = IntStream.range(0, programme.proposals()).filter(i -> programme.id(i).equals("U-04")).findFirst()
                .orElseThrow();
        var kept = new TreeMap<Integer, BigDecimal>();
        Map<Cell, Object> cells = Cells.of(kaya.stated());
        for (int rank = 1; rank <= 2; rank++) {
            kept.put(rank, new BigDecimal((String) cells.get(
                    Cell.of("certificate.json", "stages", "0", "ranks", Integer.toString(rank - 1), "achieved"))));
        }
        return new Naive(programme, kaya.prices()).sum(true, kept, new Case(Map.of(p, ofU04)))
                .setScale(0, RoundingMode.FLOOR).toBigIntegerExact();
    }
}
