package id.timbang.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExactTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 30, 62, 63, 64, 65, 100, 126, 127, 128, 200})
    void agreesWithBigIntegersAtEverySizeOfFactor(int bits) {
        var random = new Random(bits);
        for (int run = 0; run < 200; run++) {
            var sum = new Exact();
            BigInteger expected = BigInteger.ZERO;
            for (int i = 0; i < 20; i++) {
                BigInteger factor = signed(bits, random);
                long amount = random.nextLong() >> random.nextInt(64);
                sum.addProduct(Factor.of(factor), amount);
                expected = expected.add(factor.multiply(BigInteger.valueOf(amount)));
            }
            assertThat(sum.value()).isEqualTo(expected);
        }
    }

    private static BigInteger signed(int bits, Random random) {
        var magnitude = new BigInteger(bits, random);
        return random.nextBoolean() ? magnitude : magnitude.negate();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 63, 64, 120, 126, 127, 140})
    void addsSubtractsAndComparesAsBigIntegersDo(int bits) {
        var random = new Random(bits);
        for (int run = 0; run < 500; run++) {
            BigInteger a = signed(bits, random);
            BigInteger b = run % 7 == 0 ? a : signed(bits, random);
            assertThat(exact(a).compareTo(exact(b))).isEqualTo(a.compareTo(b));
            assertThat(exact(a).equals(exact(b))).isEqualTo(a.equals(b));
            Exact sum = exact(a);
            sum.add(exact(b));
            assertThat(sum.value()).isEqualTo(a.add(b));
            Exact difference = exact(a);
            difference.subtract(exact(b));
            assertThat(difference.value()).isEqualTo(a.subtract(b));
        }
    }

    private static Exact exact(BigInteger value) {
        var exact = new Exact();
        exact.addProduct(Factor.of(value), 1);
        return exact;
    }
}
