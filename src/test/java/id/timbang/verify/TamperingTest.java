package id.timbang.verify;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.domain.Choice;
import id.timbang.verify.Cells.Cell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A result that is changed somewhere is contradicted there. What a person would change is changed in every file that repeats it,
 * by writing the whole result anew; then one number that follows is left as it was, or what was changed breaks a limit.
 */
class TamperingTest {
    private static final Kaya KAYA = Kaya.valid();
    private static final Kaya DEFERRED = KAYA.deferring("U-04");
    private static final Kaya WITHOUT_VACCINE = KAYA.deferring("U-24");
    private static final Kaya OTHER_FUND = KAYA.taking("U-15", Choice.FULL, "PAD", 3);
    private static final Kaya DEARER = KAYA.pricing("total", "0.00061");
    private static final Kaya DEARER_RANK = KAYA.pricing(1, "office-DINKES", "0.8");
    /** What a portfolio and its proof are stated by; all other cells follow from them. */
    private static final Set<String> FREE = Set.of("choice", "fund", "startQuarter", "prices", "id");

    static Stream<Arguments> otherValidResults() {
        return Stream.of(Arguments.of("the result itself", KAYA), Arguments.of("a work deferred", DEFERRED),
                Arguments.of("an obligation further from its amount", WITHOUT_VACCINE),
                Arguments.of("another fund and start", OTHER_FUND), Arguments.of("another price", DEARER),
                Arguments.of("another price of a rank", DEARER_RANK));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("otherValidResults")
    void whatIsFeasibleAndCorrectlyStatedEverywhereIsAnotherValidResult(String name, Kaya other) {
        assertThat(other.verify(other.stated())).isEmpty();
    }

    /** Each cell in which another valid result differs, left as it was. */
    static Stream<Arguments> cellsLeftAsTheyWere() {
        return otherValidResults().skip(1).flatMap(one -> {
            Kaya other = (Kaya) one.get()[1];
            Map<Cell, Object> before = Cells.of(KAYA.stated());
            var cases = new ArrayList<Arguments>();
            Cells.of(other.stated()).forEach((cell, value) -> {
                if (before.containsKey(cell) && !Objects.equals(before.get(cell), value)) {
                    cases.add(Arguments.of(one.get()[0] + ": " + cell, other, cell, before.get(cell)));
                }
            });
            return cases.stream();
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cellsLeftAsTheyWere")
    void aCellLeftAsItWasIsNamed(String name, Kaya other, Cell cell, Object before) {
        List<Contradiction> found = other.verify(Cells.with(other.stated(), cell, before));

        assertThat(found).isNotEmpty();
        if (cell.path().stream().noneMatch(FREE::contains)) {
            assertThat(found).allMatch(one -> names(one, cell));
        }
    }

    private static boolean names(Contradiction found, Cell cell) {
        String last = cell.path().get(cell.path().size() - 1);
        String field = last.equals("milliPoints") ? "points" : last.replaceAll("([A-Z])", "_$1").toLowerCase();
        boolean sameField = found.field().equalsIgnoreCase(field) || found.field().startsWith(field)
                || found.field().equals(last);
        return found.file().equals(cell.file()) && sameField;
    }

    @Test
    void moreThanAHundredCellsAreTried() {
        assertThat(cellsLeftAsTheyWere()).hasSizeGreaterThan(100);
    }

    /** Portfolios that break something, correctly stated everywhere. */
    static Stream<Arguments> broken() {
        return Stream.of(broken("total", KAYA.taking("U-21", Choice.VOLUME_25, "DAK", 2), "total used"),
                broken("fund", KAYA.taking("U-15", Choice.FULL, "DAU", 2), "fund-DAU used"),
                broken("office", KAYA.deferring("U-22", "U-16").taking("U-03", Choice.FULL, "DAU", 1),
                        "office-DINKES used", "fund-DAU used", "total used"),
                broken("package", KAYA.deferring("U-13"), "package-AIR-2 relation"),
                broken("prerequisite", KAYA.deferring("U-01"), "prerequisite-U-15-U-01 relation"),
                broken("block", KAYA.deferring("U-23").taking("U-10", Choice.FULL, "DAU", 1), "U-10, U-11 choice"),
                broken("exclusive", KAYA.deferring("U-23").taking("U-12", Choice.FULL, "DAU", 1),
                        "exclusive-TAMAN-2 relation", "pokir used"),
                broken("share", KAYA.deferring("U-02").taking("U-05", Choice.FULL, "PAD", 1),
                        "pokir used"),
                broken("design", KAYA.taking("U-08", Choice.DESIGN_ONLY, "PAD", 1), "total used"),
                broken("floor", KAYA.deferring("U-04", "U-13", "U-14"), "k3-min used"),
                broken("cash", KAYA.taking("U-02", Choice.FULL, "DAK", 2), "kas-dak used",
                        "fund-DAK used"),
                broken("purpose", KAYA.taking("U-16", Choice.FULL, "DAK", 2), "U-16 fund"),
                broken("listed funds", KAYA.taking("U-22", Choice.FULL, "DAK", 3), "U-22 fund"));
    }

    private static Arguments broken(String name, Kaya kaya, String... named) {
        return Arguments.of(name, kaya, List.of(named));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void whatBreaksALimitIsNamedThoughStatedCorrectlyEverywhere(String name, Kaya kaya, List<String> named) {
        assertThat(kaya.verify(kaya.stated())).extracting(one -> one.id() + " " + one.field())
                .containsExactlyInAnyOrderElementsOf(named);
    }

    /** Prices that prove nothing, with net values and bounds that follow from them. */
    static Stream<Arguments> prices() {
        return Stream.of(price("preference", KAYA.pricing("kas-tw4", "0.00002000001"), "value price of kas-tw4"),
                price("obligation", KAYA.pricing("jumlah-k2", "900000"), "value price of jumlah-k2"),
                price("rank", KAYA.pricing("spm", "0.5").pricing("obligation-1", "0.499999"), "value price of spm"),
                price("own rank", KAYA.pricing(1, "spm", "1.00000000001"), "obligation 1 price of spm"),
                price("later rank", KAYA.pricing(1, "pendidikan", "0.1"), "obligation 1 price of pendidikan"),
                price("preference in a rank", KAYA.pricing(2, "penerima", "0.001"), "obligation 2 price of penerima"),
                price("negative", KAYA.pricing("fund-DAU", "-0.00001"), "value price of fund-DAU"),
                price("negative in a rank", KAYA.pricing(2, "total", "-0.1"), "obligation 2 price of total"),
                price("too many digits", KAYA.pricing("total", "0.0005335633333331"), "value price of total"),
                price("unknown", KAYA.pricing("fund-XYZ", "0"), "value price of fund-XYZ"),
                price("silent", KAYA.pricing("pohon", "1"), "value price of pohon"),
                price("unknown rank", KAYA.pricing("obligation-3", "1"), "value price of obligation-3"));
    }

    private static Arguments price(String name, Kaya kaya, String named) {
        return Arguments.of(name, kaya, named);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("prices")
    void aPriceOutsideItsRangeIsNamed(String name, Kaya kaya, String named) {
        assertThat(kaya.verify(kaya.stated())).anyMatch(one -> (one.id() + " " + one.field()).equals(named));
    }

    /** One cell changed to something that cannot be, and the cells that are named. */
    static Stream<Arguments> cellsChanged() {
        return Stream.of(cell("portfolio.csv U-02 title", "Jembatan"), cell("portfolio.csv U-02 channel", "POKIR"),
                cell("portfolio.csv U-02 office", "DISDIK"), cell("portfolio.csv U-02 district", "K1"),
                cell("portfolio.csv U-02 village", ""), cell("portfolio.csv U-02 milliPoints", 70_501L),
                cell("portfolio.csv U-02 reason", " "), cell("portfolio.csv U-02 choice", Choice.VOLUME_50),
                cell("portfolio.csv U-02 fund", "XYZ"), cell("portfolio.csv U-02 startQuarter", 4),
                cell("portfolio.csv U-06 choice", Choice.FULL), cell("portfolio.csv U-09 choice", Choice.DEFER),
                cell("portfolio.csv U-17 choice", Choice.FULL), cell("portfolio.csv U-19 choice", Choice.DEFER),
                cell("portfolio.csv U-20 choice", Choice.FULL), cell("portfolio.csv U-18 fund", "DAU"),
                cell("portfolio.csv U-18 startQuarter", 1), cell("portfolio.csv U-06 netValue", 0L),
                cell("reasons.jsonl U-02 milliPoints", 0L), cell("reasons.jsonl U-02 best", null),
                cell("reasons.jsonl U-10 best", Choice.VOLUME_25), cell("reasons.jsonl U-06 best", Choice.FULL),
                cell("reasons.jsonl U-02 value", 1L), cell("reasons.jsonl U-02 findings", List.of()),
                cell("reasons.jsonl U-10 beatenBy", null), cell("reasons.jsonl U-10 beatenBy", "U-12"),
                cell("reasons.jsonl U-02 beatenBy", "U-01"), cell("reasons.jsonl U-02 mergedInto", "U-01"),
                cell("reasons.jsonl U-02 usage", List.of()),
                cell("limits.csv total label", "Pagu"), cell("limits.csv spm rank", 2),
                cell("limits.csv total level", id.timbang.domain.Level.PREFERENCE),
                cell("limits.csv total sense", id.timbang.domain.Sense.MIN), cell("limits.csv spm reference", ""),
                cell("limits.csv pohon silent", false), cell("limits.csv pohon used", 100L),
                cell("limits.csv total amount", 5_000_000_000L), cell("limits.csv total price", BigDecimal.ONE),
                cell("certificate.json stages 0 name", "kewajiban"), cell("certificate.json stages 0 ranks", List.of()),
                cell("certificate.json stages", List.of()), cell("certificate.json stages 1 bound", "1.5"),
                cell("certificate.json stages 1 bound", 2_000_000), cell("certificate.json stages 1 achieved", null),
                cell("certificate.json stages 1 gap_percent", "0"), cell("certificate.json stages 0 ranks 0 rank", 2),
                cell("certificate.json prices value total", "100000000000"),
                cell("certificate.json prices value total", 0.0005),
                cell("certificate.json prices value total", "5E-4"),
                cell("certificate.json prices", null), cell("certificate.json ended", "sometime"),
                cell("certificate.json seed", "0"), cell("certificate.json reproducible", "yes"),
                cell("certificate.json contested_margin", -1), cell("certificate.json contested_margin", 1_000_000),
                cell("summary.json totals fund DAU", 1L), cell("summary.json totals fund", null),
                cell("summary.json totals office XYZ", 5L), cell("summary.json cash 2", 1L),
                cell("summary.json cash_limits 1", "kas-tw4"), cell("summary.json cash_limits 4", "total"),
                cell("certificate.json prices value pokir", null),
                cell("summary.json decisions MERGED", 2L),
                cell("summary.json totals quarter 1", null), cell("summary.json decisions", List.of()));
    }

    private static Arguments cell(String cell, Object value) {
        List<String> path = List.of(cell.split(" "));
        return Arguments.of(cell + " = " + value, new Cell(path.get(0), path.subList(1, path.size())), value);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cellsChanged")
    void aChangedCellIsNamed(String name, Cell cell, Object value) {
        String last = cell.path().get(cell.path().size() - 1);

        assertThat(KAYA.verify(Cells.with(KAYA.stated(), cell, value)))
                .anyMatch(one -> names(one, cell) || one.id().equals(last) || one.field().contains(last)
                        || one.id().equals(cell.path().get(0)) && FREE.contains(last)
                        || last.equals("prices") && one.file().equals(cell.file())
                        || last.equals("contested_margin") && one.field().equals("contested"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"prices,1", "prices,3", "branches,3"})
    void pricesThatARankLacksAndThoseOfNoRankAreNamed(String field, String rank) {
        Cell cell = Cell.of("certificate.json", field, "obligation", rank);

        assertThat(KAYA.verify(Cells.with(KAYA.stated(), cell, rank.equals("1") ? null : Map.of())))
                .anyMatch(one -> one.id().equals("obligation " + rank) && one.field().equals(field));
    }
}
