package id.timbang.verify;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.model.Programme;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PriceReaderTest {
    private static final Programme PROGRAMME = RandomProgramme.of(6, 1, 1000);
    private static final int VALUE = PriceReader.VALUE_STAGE;

    private static List<String> read(int stage, Object... stated) {
        var report = new Report("certificate.json");
        var map = new java.util.LinkedHashMap<Object, Object>();
        for (int i = 0; i < stated.length; i += 2) {
            map.put(stated[i], stated[i + 1]);
        }
        new PriceReader(PROGRAMME, report).read(map, "value", stage);
        return report.contradictions().stream().map(Contradiction::field).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1E-5", "1e3", "+1", ".5", "5.", "01", "", " 1", "1,5", "NaN", "0.1234567890123",
            "1234567890123", "-0"})
    void refusesWhatIsNoPlainDecimalOfTwelveDigits(String text) {
        assertThat(read(VALUE, "a-total", text)).containsExactly("price of a-total");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.000", "12", "0.000000123456789012", "123456789012", "120000000000000", "1.50"})
    void takesPlainDecimals(String text) {
        assertThat(read(VALUE, "a-total", text)).isEmpty();
    }

    @Test
    void refusesANumberThatIsNoString() {
        assertThat(read(VALUE, "a-total", 1)).containsExactly("price of a-total");
    }

    @Test
    void refusesAnUnknownName() {
        assertThat(read(VALUE, "tidak-ada", "0")).containsExactly("price of tidak-ada");
        assertThat(read(VALUE, "obligation-7", "0")).containsExactly("price of obligation-7");
    }

    @Test
    void anObligationCostsAtMostItsRankTimesItsWeight() {
        assertThat(read(VALUE, "c-floor", "0.5", "obligation-1", "0.5")).isEmpty();
        assertThat(read(VALUE, "c-floor", "0.500000000001", "obligation-1", "0.5"))
                .containsExactly("price of c-floor");
        assertThat(read(VALUE, "d-floor", "500", "obligation-2", "0.5")).isEmpty();
        assertThat(read(VALUE, "d-floor", "500.1", "obligation-2", "0.5")).containsExactly("price of d-floor");
        assertThat(read(VALUE, "c-floor", "0.1")).containsExactly("price of c-floor");
    }

    @Test
    void aPreferenceCostsAtMostItsPenalty() {
        assertThat(read(VALUE, "e-share", "0.000125")).isEmpty();
        assertThat(read(VALUE, "e-share", "0.0001251")).containsExactly("price of e-share");
    }

    @Test
    void inARankOnlyItsOwnAndEarlierFloorsHavePrices() {
        assertThat(read(1, "c-floor", "1")).isEmpty();
        assertThat(read(1, "c-floor", "1.01", "d-floor", "1", "e-share", "0.0001"))
                .containsExactly("price of c-floor", "price of d-floor", "price of e-share");
        assertThat(read(2, "c-floor", "3", "obligation-1", "3", "d-floor", "1000")).isEmpty();
        assertThat(read(2, "c-floor", "3", "obligation-1", "2.9", "d-floor", "1000.1"))
                .containsExactly("price of c-floor", "price of d-floor");
        assertThat(read(1, "obligation-1", "0.1")).containsExactly("price of obligation-1");
    }

    @Test
    void aHardLimitMayCostAnything() {
        assertThat(read(1, "a-total", "999999999999", "package-x-1", "5")).isEmpty();
    }
}
