package id.timbang.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DiceTest {

    @Test
    void sameStreamGivesTheSameNumbersOnAnyMachine() {
        Dice dice = Dice.of(7, "need", 3);

        assertThat(List.of(dice.below(1000), dice.below(1000), dice.between(1, 6))).containsExactly(457, 343, 6);
    }

    @Test
    void streamsOfDifferentNamesOrNumbersDiffer() {
        double first = Dice.of(7, "need", 3).unit();

        assertThat(Dice.of(7, "need", 4).unit()).isNotEqualTo(first);
        assertThat(Dice.of(7, "money", 3).unit()).isNotEqualTo(first);
        assertThat(Dice.of(8, "need", 3).unit()).isNotEqualTo(first);
    }

    @Test
    void normalHasMeanZeroAndDeviationOne() {
        Dice dice = Dice.of(1, "normal", 0);
        double sum = 0;
        double squares = 0;
        int count = 100_000;
        for (int i = 0; i < count; i++) {
            double drawn = dice.normal();
            sum += drawn;
            squares += drawn * drawn;
        }

        assertThat(sum / count).isBetween(-0.02, 0.02);
        assertThat(squares / count).isBetween(0.98, 1.02);
    }

    @Test
    void lognormalHasItsMedian() {
        Dice dice = Dice.of(1, "lognormal", 0);
        double[] drawn = new double[20_001];
        for (int i = 0; i < drawn.length; i++) {
            drawn[i] = dice.lognormal(250, 0.8);
        }
        java.util.Arrays.sort(drawn);

        assertThat(drawn[drawn.length / 2]).isBetween(240.0, 260.0);
    }

    @Test
    void weightedDrawsInProportion() {
        var weighted = new Weighted<>(List.of("never", "once", "thrice"), word -> switch (word) {
            case "never" -> 0;
            case "once" -> 1;
            default -> 3;
        });
        Dice dice = Dice.of(1, "weighted", 0);
        int thrice = 0;
        for (int i = 0; i < 40_000; i++) {
            String word = weighted.draw(dice);
            assertThat(word).isNotEqualTo("never");
            thrice += word.equals("thrice") ? 1 : 0;
        }

        assertThat(thrice).isBetween(29_500, 30_500);
    }
}
