package id.timbang.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountTextTest {
    private static final AmountText BILLIONS = new AmountText(Unit.BILLION, false);
    private static final AmountText ENGLISH = new AmountText(Unit.BILLION, true);

    @Test
    void whatIsShownIsReadBackToTheLastRupiahInEveryUnitAndLanguage() {
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            long rupiah = random.nextLong(1L << 1 + random.nextInt(53));
            for (Unit unit : Unit.values()) {
                for (boolean english : new boolean[]{false, true}) {
                    var text = new AmountText(unit, english);
                    assertThat(text.read(text.of(rupiah))).as(text.of(rupiah)).contains(rupiah);
                }
            }
        }
    }

    @Test
    void anAmountIsShownWithAllItsDigitsAndOneDecimalAtLeast() {
        assertThat(BILLIONS.of(177_708_123_456L)).isEqualTo("177,708123456");
        assertThat(BILLIONS.of(1_234_000_000_000L)).isEqualTo("1.234,0");
        assertThat(ENGLISH.of(1_234_500_000_000L)).isEqualTo("1,234.5");
        assertThat(BILLIONS.of(1)).isEqualTo("0,000000001");
        assertThat(new AmountText(Unit.RUPIAH, false).of(900_000)).isEqualTo("900.000");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"177,7 | 177700000000", "177.7 | 177700000000", "1.234,5 | 1234500000000",
            "1,234.5 | 1234500000000", "1.234 | 1234000000000", "1,234 | 1234000000", "0 | 0", "Rp 12.500 | 12500",
            "rp.12.500 | 12500", "4.000.000.000 | 4000000000", "4000000000 | 4000000000", "999.999 | 999999000000000",
            "1.000.000 | 1000000"})
    void aPageInIndonesianReads(String text, long rupiah) {
        assertThat(BILLIONS.read(text)).contains(rupiah);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"177.7 | 177700000000", "177,7 | 177700000000", "1,234 | 1234000000000",
            "1.234 | 1234000000", "4,000,000,000 | 4000000000", "4.000.000.000 | 4000000000"})
    void aPageInEnglishReads(String text, long rupiah) {
        assertThat(ENGLISH.read(text)).contains(rupiah);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"banyak", "-5", "12 %", "1,5,6", "0,0000000001", "Rp12,5", "1000000,5", "''",
            "12.34.567", "99999999999999999999"})
    void whatStatesNoWholeRupiahIsNoAmount(String text) {
        assertThat(BILLIONS.read(text)).isEmpty();
    }
}
