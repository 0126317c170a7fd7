package id.timbang.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.CsvSource;

class SpeechTest {
    private final Speech indonesian = new Speech(Templates.class, "id");

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"0; Rp0", "999999; Rp999.999", "1250000; Rp1,3 juta", "84000000; Rp84 juta",
            "1234567890; Rp1,2 miliar", "2000000000; Rp2 miliar", "-1234567890; −Rp1,2 miliar",
            "1280000000000; Rp1,28 triliun", "999499999; Rp999 juta"})
    void rupiahAreWrittenAsPeopleWriteThem(long rupiah, String words) {
        assertThat(indonesian.rupiah(rupiah)).isEqualTo(words);
    }

    @Test
    void thousandsAreApartAsTheLibraryWritesThem() {
        var english = new Speech(Templates.class, "en");
        var random = new Random(1);
        for (int i = 0; i < 2_000; i++) {
            var number = new BigDecimal(new BigInteger(random.nextInt(60), random), random.nextInt(8) - 2);
            String format = "%,." + Math.max(0, number.scale()) + "f";
            assertThat(english.number(number)).isEqualTo(String.format(Locale.ENGLISH, format, number));
            assertThat(indonesian.number(number))
                    .isEqualTo(String.format(Locale.forLanguageTag("id-ID"), format, number));
            long amount = random.nextLong() >>> random.nextInt(64);
            assertThat(indonesian.allDigits(amount)).isEqualTo((amount < 0 ? "\u2212" : "") + "Rp"
                    + String.format(Locale.forLanguageTag("id-ID"), "%,d", amount).replace("-", ""));
        }
    }

    @Test
    void figuresFollowTheLanguage() {
        assertThat(indonesian.points(1_234_567)).isEqualTo("1.234,6");
        assertThat(indonesian.percent(-0.5, 2)).isEqualTo("−0,50 %");
        assertThat(indonesian.number(new BigDecimal("-12.5"))).isEqualTo("−12,5");
        assertThat(indonesian.change(5_000_000)).isEqualTo("+Rp5 juta");
    }
}
