package id.timbang.model;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.domain.BadInputException;
import id.timbang.domain.Choice;
import id.timbang.fixture.Assessments;
import id.timbang.fixture.Datasets;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** What a choice is worth. */
class ValueTest {
    private final Valuation weighted = new Valuation(Assessments.OPEN, new Fractions(Assessments.OPEN));

    @Test
    void pointsCountTimesEffectTimesScale() {
        Built built = Built
                .open(Datasets.of("id,cost,points,divisible\nA,100000000,61.5,ya\nB,1000000000,61.5,ya\nC,5,-3,")
                        .total(1));
        assertThat(built.value("A", Choice.FULL)).isEqualTo(61_500);
        assertThat(built.value("A", Choice.VOLUME_75)).isEqualTo(44_280);
        assertThat(built.value("B", Choice.FULL)).as("61500 × 10^0.9 = 488511.9").isEqualTo(488_512);
        assertThat(built.value("B", Choice.PHASED)).as("268681.5…").isEqualTo(268_682);
        assertThat(built.value("C", Choice.FULL)).as("negative points are worth nothing").isZero();
    }

    @Test
    void halvesAreRoundedUpExactly() {
        assertThat(weighted.value(50, 1.0, Choice.REFER_VILLAGE)).as("0.5").isEqualTo(1);
        assertThat(weighted.value(49, 1.0, Choice.REFER_VILLAGE)).as("0.49").isZero();
        assertThat(weighted.value(50, Math.nextDown(1.0), Choice.REFER_VILLAGE)).as("just under 0.5").isZero();
    }

    @Test
    void theFastWayAgreesWithExactArithmetic() {
        var random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            Choice choice = Choice.of(1 + random.nextInt(9));
            double scale = StrictMath.pow(random.nextInt(2_000_000_000) / 1e8, 0.9);
            long milliPoints = random.nextInt(105_000);
            BigDecimal exact = new BigDecimal(scale).multiply(BigDecimal.valueOf(milliPoints))
                    .multiply(Assessments.OPEN.effects().get(choice));
            assertThat(weighted.value(milliPoints, scale, choice))
                    .isEqualTo(exact.setScale(0, RoundingMode.HALF_UP).longValueExact());
        }
    }

    @Test
    void thePlainPackTakesPointsAtTheirWord() {
        Built built = Built.plain(Datasets.of("id,cost,points,divisible\nA,0,-2.001,ya\nB,777,12.345,ya").total(1));
        assertThat(built.value("A", Choice.FULL)).isEqualTo(-2001);
        assertThat(built.value("A", Choice.VOLUME_50)).as("⌊−1000.5⌋").isEqualTo(-1001);
        assertThat(built.value("B", Choice.FULL)).isEqualTo(12_345);
        assertThat(built.value("B", Choice.VOLUME_75)).as("⌊9258.75⌋").isEqualTo(9258);
    }

    @Test
    void valuesThatCannotBeAddedExactlyAreRefused() {
        Assertions.assertThatThrownBy(() -> Built.plain(Datasets.of("""
                id,cost,points
                A,1,4000000000000000
                B,1,4000000000000000
                """).total(1))).isInstanceOf(BadInputException.class).hasMessageContaining("the sum of values");
    }
}
