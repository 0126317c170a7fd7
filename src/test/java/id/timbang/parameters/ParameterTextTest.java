package id.timbang.parameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import id.timbang.domain.BadInputException;
import id.timbang.parameters.ParameterText.Stated;
import org.junit.jupiter.api.Test;

class ParameterTextTest {
    private static final String TEXT = """
            # Bobot
            poin.a:
              label: A
              unit: poin
              status: verified
              values:
                2000-01-01: { value: 15, reference: Lama }
                2026-01-01:
                  reference: Tangga
                  value:
                    - { from: 1, value: 2 }
            # Lain
            poin.b:
              label: B
              unit: poin
              status: verified
              last_checked: 2026-01-02
              values:
                2000-01-01: { value: 5, reference: Lama }
            """;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static String with(String id, String from, String value) {
        return ParameterText.with(TEXT, id,
                new Stated(LocalDate.parse(from), value, "Perda \"1\"", Parameter.Status.UNVERIFIED), TODAY);
    }

    private static Parameter read(String text, String id) {
        return ParameterBook.read(List.of(Map.of("poin.yaml", text.getBytes(StandardCharsets.UTF_8)))).get(id);
    }

    @Test
    void aValueOfAnotherDateStandsBetweenTheOthers() {
        Parameter changed = read(with("poin.a", "2024-01-01", "7.5"), "poin.a");
        assertThat(changed.values().keySet()).containsExactly(LocalDate.of(2000, 1, 1), LocalDate.of(2024, 1, 1),
                LocalDate.of(2026, 1, 1));
        assertThat(changed.values().get(LocalDate.of(2024, 1, 1)).value()).hasToString("7.5");
        assertThat(changed.values().get(LocalDate.of(2024, 1, 1)).reference()).isEqualTo("Perda ’1’");
        assertThat(changed.status()).isEqualTo(Parameter.Status.UNVERIFIED);
        assertThat(changed.lastChecked()).isEqualTo(TODAY);
    }

    @Test
    void aValueOfTheSameDateIsReplacedWithAllItsLines() {
        Parameter changed = read(with("poin.a", "2026-01-01", "3"), "poin.a");
        assertThat(changed.values()).hasSize(2);
        assertThat(changed.values().lastEntry().getValue().value()).hasToString("3");
    }

    @Test
    void everythingElseStays() {
        String changed = with("poin.b", "2027-01-01", "6");
        assertThat(changed).startsWith(TEXT.substring(0, TEXT.indexOf("poin.b:"))).contains("# Lain\n")
                .endsWith("    2000-01-01: { value: 5, reference: Lama }\n"
                        + "    2027-01-01: { value: 6, reference: \"Perda ’1’\" }\n");
        assertThat(read(changed, "poin.a").status()).isEqualTo(Parameter.Status.VERIFIED);
    }

    @Test
    void whatIsNoNumberAndWhatIsNotThereIsRefused() {
        assertThatThrownBy(() -> with("poin.b", "2027-01-01", "6 }\nx: 1")).isInstanceOf(BadInputException.class);
        assertThatThrownBy(() -> with("poin.c", "2027-01-01", "6")).isInstanceOf(BadInputException.class)
                .hasMessageContaining("poin.c");
    }
}
