package id.timbang.optimise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallestTest {

    @ParameterizedTest
    @CsvSource({"0, 5", "1, 1", "60, 1", "60, 2", "60, 17", "60, 59", "60, 60", "60, 70", "3000, 400"})
    void keepsWhatSortingPutsFirst(int size, int most) {
        long[] keys = new Random(size + most).longs(size, -40, 40).toArray();
        Smallest smallest = new Smallest(most);
        for (long key : keys) {
            boolean below = key < smallest.bar();
            long[] before = smallest.sorted();
            smallest.add(key);
            assertThat(!Arrays.equals(before, smallest.sorted())).isEqualTo(below);
        }

        long[] first = Arrays.stream(keys).sorted().limit(most).toArray();
        assertThat(smallest.sorted()).isEqualTo(first);
        assertThat(smallest.isEmpty()).isEqualTo(size == 0);
        if (size > 0) {
            assertThat(smallest.greatest()).isEqualTo(first[first.length - 1]);
        }
    }

    @Test
    void keysStandToEachOtherAsTheirDoublesDo() {
        double[] values = {Double.NEGATIVE_INFINITY, -1e18, -2, -1, -Double.MIN_VALUE, -0.0, 0, 1e-9, 3, 1e300,
                Double.POSITIVE_INFINITY};
        for (double a : values) {
            assertThat(Smallest.value(Smallest.key(a))).isEqualTo(a);
            for (double b : values) {
                assertThat(Long.compare(Smallest.key(a), Smallest.key(b))).isEqualTo(Double.compare(a, b));
            }
        }
    }
}
