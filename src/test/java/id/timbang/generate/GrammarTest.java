package id.timbang.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class GrammarTest {
    private final Grammar grammar = new Grammar("kalimat.csv", "kampung.csv");
    private final Dice dice = Dice.of(1, "grammar", 0);

    @Test
    void fillsSlotsWithinSlots() {
        for (int i = 0; i < 200; i++) {
            assertThat(grammar.say("tujuan", Map.of("namadesa", "Sukamaju"), dice)).doesNotContain("{", "}");
        }
    }

    @Test
    void numbersOfTwoDigitsKeepTheirZero() {
        for (int i = 0; i < 200; i++) {
            assertThat(grammar.say("rw", Map.of(), dice)).matches("RW (0[1-9]|1[0-8])");
        }
    }

    @Test
    void whatIsKnownWinsOverTheTable() {
        assertThat(grammar.say("kp", Map.of("namakp", "Baru", "romawi", "I"), dice)).endsWith("Baru");
    }

    @Test
    void namesTheSlotThatIsMissing() {
        assertThatThrownBy(() -> grammar.say("tidak-ada", Map.of(), dice)).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no slot (tidak-ada)");
    }
}
