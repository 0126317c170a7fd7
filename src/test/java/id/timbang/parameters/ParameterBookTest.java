package id.timbang.parameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.timbang.domain.BadInputException;
import id.timbang.domain.Problem;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ParameterBookTest {
    private static final Parameters.Place SCENARIO = (id, message, advice) -> new Problem("skenario.yaml", 7, id,
            message,
            advice);
    private static final String FLOOR = """
            porsi.kesehatan:
              label: Porsi minimal belanja kesehatan
              unit: persen
              status: verified
              last_checked: 2026-11-01
              values:
                2009-10-13: { value: 10, reference: { title: UU 36/2009 Ps 171, href: "https://example.org/uu" } }
                2023-08-08: { value: null, reference: UU 17/2023 }
            """;
    private static final String OTHERS = """
            pagu.contoh:
              label: Rupiah
              unit: rupiah
              status: unverified
              values:
                2025-01-01: { value: 919900000000000, reference: UU APBN }
            poin.contoh:
              label: Poin
              unit: poin
              status: verified
              values: { 2025-01-01: { value: 12.345, reference: Perbup } }
            tanggal.contoh:
              label: Tanggal
              unit: tanggal
              status: verified
              values: { 2025-01-01: { value: 2025-02-14, reference: SE } }
            tangga.contoh:
              label: Tangga
              unit: poin
              status: verified
              values: { 2025-01-01: { value: [ { from: 1, value: 2 }, { from: 3.5, value: 4 } ], reference: SE } }
            """;

    private static ParameterBook book(String... layers) {
        return ParameterBook.read(Stream.of(layers)
                .map(text -> Map.of("parameter/a.yaml", text.getBytes(StandardCharsets.UTF_8))).toList());
    }

    private static Parameters at(String date) {
        return book(FLOOR + OTHERS).at(LocalDate.parse(date));
    }

    @Test
    void aValueHoldsFromItsDateUntilTheNext() {
        assertThat(at("2009-10-13").percent("porsi.kesehatan")).isEqualByComparingTo("10");
        assertThat(at("2023-08-07").percent("porsi.kesehatan")).isEqualByComparingTo("10");
        assertThat(at("2023-08-07").ended("porsi.kesehatan")).isFalse();
        assertThat(at("2023-08-08").ended("porsi.kesehatan")).isTrue();
        assertThat(at("2023-08-08").reference("porsi.kesehatan")).isEqualTo("UU 17/2023");
    }

    @Test
    void askingForWhatDoesNotHoldFailsWithFileIdAndDate() {
        assertThatThrownBy(() -> at("2023-08-08").percent("porsi.kesehatan")).hasMessage("parameter/a.yaml:1: "
                + "porsi.kesehatan: was ended by UU 17/2023 before 2023-08-08. Maybe an earlier date was meant, or the "
                + "rule that needs it can go.");
        assertThatThrownBy(() -> at("2009-10-12").percent("porsi.kesehatan")).hasMessage("parameter/a.yaml:1: "
                + "porsi.kesehatan: has no value yet on 2009-10-12; its first holds from 2009-10-13. Maybe a later date "
                + "was meant, or an earlier value is missing.");
        assertThatThrownBy(() -> at("2026-01-01").percent("porsi.kesehatn"))
                .hasMessage(
                        "parameter: porsi.kesehatn: no file states this parameter. Maybe porsi.kesehatan was meant.");
    }

    @Test
    void aNumberInPlaceOfALadderStretchesItToThatHeight() {
        Ladder usual = at("2026-01-01").ladder("tangga.contoh");
        Ladder tenth = at("2026-01-01").with(Map.of("tangga.contoh", usual.top().movePointLeft(1)), SCENARIO)
                .ladder("tangga.contoh");
        assertThat(tenth.steps()).hasSameSizeAs(usual.steps());
        for (int i = 0; i < usual.steps().size(); i++) {
            assertThat(tenth.steps().get(i).from()).isEqualByComparingTo(usual.steps().get(i).from());
            assertThat(tenth.steps().get(i).value())
                    .isEqualByComparingTo(usual.steps().get(i).value().movePointLeft(1));
        }
    }

    @Test
    void everyKindHasItsGetterAndNoOther() {
        var parameters = at("2026-01-01");
        assertThat(parameters.rupiah("pagu.contoh")).isEqualTo(919_900_000_000_000L);
        assertThat(parameters.milliPoints("poin.contoh")).isEqualTo(12_345);
        assertThat(parameters.day("tanggal.contoh")).isEqualTo("2025-02-14");
        assertThat(parameters.ladder("tangga.contoh").valueAt(new BigDecimal("3.4"))).isEqualByComparingTo("2");
        assertThat(parameters.verified("poin.contoh")).isTrue();
        assertThat(parameters.verified("pagu.contoh")).isFalse();
        for (String id : List.of("poin.contoh", "tanggal.contoh", "tangga.contoh")) {
            assertThatThrownBy(() -> parameters.rupiah(id)).isInstanceOf(BadInputException.class);
        }
        assertThatThrownBy(() -> parameters.day("poin.contoh")).hasMessageContaining("is no date");
        assertThatThrownBy(() -> parameters.ladder("poin.contoh")).hasMessageContaining("is no ladder");
        assertThatThrownBy(() -> parameters.percent("poin.contoh")).hasMessageContaining("is in poin where persen");
    }

    @Test
    void anOverrideReplacesTheValueEvenOfAnEndedOne() {
        var parameters = at("2026-01-01")
                .with(Map.of("porsi.kesehatan", new BigDecimal("7.5"), "tidak.ada", BigDecimal.ONE), SCENARIO);
        assertThat(parameters.percent("porsi.kesehatan")).isEqualByComparingTo("7.5");
        assertThat(parameters.ended("porsi.kesehatan")).isFalse();
        assertThat(parameters.has("tidak.ada")).isFalse();
    }

    @Test
    void whatIsWrongWithAnOverrideIsToldAtItsPlace() {
        var parameters = at("2026-01-01").with(Map.of("pagu.contoh", new BigDecimal("-1")), SCENARIO);
        assertThatThrownBy(() -> parameters.rupiah("pagu.contoh"))
                .hasMessage("skenario.yaml:7: pagu.contoh: (-1) is no "
                        + "amount of whole rupiah. Maybe write it in full.");
    }

    @Test
    void aChildReplacesAWholeParameter() {
        var book = book(FLOOR + OTHERS, FLOOR.replace("value: 10", "value: 12"));
        assertThat(book.at(LocalDate.of(2020, 1, 1)).percent("porsi.kesehatan")).isEqualByComparingTo("12");
        assertThat(book.ids()).containsExactly("pagu.contoh", "poin.contoh", "porsi.kesehatan", "tangga.contoh",
                "tanggal.contoh");
    }

    static Stream<Arguments> broken() {
        return Stream.of(Arguments.of("  unit: persen\n", "", "the key unit is missing", 1),
                Arguments.of("unit: persen", "satuan: persen", "the key (satuan) is unknown", 3),
                Arguments.of("porsi.kesehatan:", "Porsi kesehatan:", "is no parameter id", 1),
                Arguments.of("2009-10-13", "2009-13-13", "(2009-13-13) is not a date", 7),
                Arguments.of("value: 10,", "value: sepuluh,", "(sepuluh) is not a number", 7),
                Arguments.of("value: 10,", "nilai: 10,", "the key (nilai) is unknown", 7),
                Arguments.of("value: 10, ", "", "the key value is missing", 7),
                Arguments.of(", reference: UU 17/2023", "", "the key reference is missing", 8),
                Arguments.of("title: UU", "judul: UU", "the key (judul) is unknown", 7),
                Arguments.of("status: verified", "status: pasti", "the status (pasti) is unknown", 4),
                Arguments.of("last_checked: 2026-11-01", "last_checked: kemarin", "(kemarin) is not a date", 5),
                Arguments.of("unit: persen", "unit: &a persen\n  notes: *a", "anchors (&)", 4),
                Arguments.of("value: 10,", "value: !!float 10,", "the tag", 7),
                Arguments.of("value: 10,", "value: 1e9,", "is not written out", 7),
                Arguments.of("value: 10,", "value: [],", "the ladder has no steps", 7),
                Arguments.of("value: 10,", "value: [ { from: 2, value: 1 }, { from: 2, value: 1 } ],", "does not rise",
                        7),
                Arguments.of("value: 10,", "value: [ { dari: 2, value: 1 } ],", "the key (dari) is unknown", 7),
                Arguments.of("unit: persen", "unit: [a]", "(a list) is not a text", 3),
                Arguments.of("2023-08-08:", "2009-10-13:", "Duplicate", 8),
                Arguments.of("value: 10,", "value: 10.5,", "is not whole rupiah", 7),
                Arguments.of("  values:", " values:", "cannot be read as YAML", 6));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void eachWrongShapeHasItsOwnMessageWithItsLine(String text, String instead, String message, int line) {
        String floor = message.contains("rupiah") ? FLOOR.replace("unit: persen", "unit: rupiah") : FLOOR;
        String broken = floor.replace(text, instead);
        assertThat(broken).isNotEqualTo(floor);
        assertThatThrownBy(() -> book(broken)).isInstanceOfSatisfying(BadInputException.class,
                e -> assertThat(e.problems()).singleElement().satisfies(problem -> {
                    assertThat(problem.message()).contains(message);
                    assertThat(problem.line()).isEqualTo(line);
                    assertThat(problem.advice()).isNotEmpty();
                }));
    }

    @Test
    void theSameIdTwiceInOnePackIsRefused() {
        byte[] content = FLOOR.getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> ParameterBook.read(List.of(Map.of("a.yaml", content, "b.yaml", content))))
                .hasMessageContaining("is stated already in");
    }
}
