package id.timbang.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ThresholdTest {

    @Test
    void findsTheLeastNumberWhateverTheGuess() {
        var random = new SplittableRandom(7);
        for (int trial = 0; trial < 5000; trial++) {
            long begins = random.nextLong(-3, 300);
            long high = random.nextLong(0, 300);
            long guess = random.nextLong(-500, 500);

            assertThat(Threshold.least(-1, high, guess, n -> n >= begins))
                    .isEqualTo(Math.min(high, Math.max(0, begins)));
        }
    }

    @Test
    void aCloseGuessTakesFewTests() {
        int[] tests = {0};

        long found = Threshold.least(-1, 1_000_000_000_000L, 123_456_788, n -> {
            tests[0]++;
            return n >= 123_456_789;
        });

        assertThat(found).isEqualTo(123_456_789);
        assertThat(tests[0]).isLessThan(12);
    }
}
