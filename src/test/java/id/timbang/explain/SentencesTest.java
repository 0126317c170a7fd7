package id.timbang.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"0;0,0", "49;0,0", "50;0,1", "-50;-0,1", "1240;1,2", "1250;1,3",
            "1234567890;1.234.567,9", "-1240;-1,2"})
    void pointsHaveOneDecimalRoundedHalfUp(long milliPoints, String words) {
        assertThat(Sentences.points(milliPoints)).isEqualTo(words);
    }
}
