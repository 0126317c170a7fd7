package id.timbang.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class BranchTest {

    @Test
    void aTextMeansTheSetItCameFrom() {
        for (int mask = 1; mask < 1 << Choice.values().length; mask++) {
            var choices = EnumSet.noneOf(Choice.class);
            for (Choice choice : Choice.values()) {
                if ((mask >> choice.ordinal() & 1) == 1) {
                    choices.add(choice);
                }
            }
            assertThat(Branch.choices(Branch.text(choices))).isEqualTo(choices);
        }
    }

    @Test
    void writesTheShorterForm() {
        assertThat(Branch.text(EnumSet.of(Choice.FULL))).isEqualTo("FULL");
        assertThat(Branch.text(EnumSet.complementOf(EnumSet.of(Choice.DEFER, Choice.FULL)))).isEqualTo("!DEFER|FULL");
    }

    @Test
    void refusesAnUnknownChoice() {
        assertThatThrownBy(() -> Branch.choices("FULL|HALF")).hasMessageContaining("(HALF)");
    }

    @Test
    void refusesACaseThatLeavesNoChoice() {
        var allowed = new TreeMap<String, Set<Choice>>();
        allowed.put("U-1", Set.of());
        assertThatThrownBy(() -> new Branch(allowed, Optional.empty())).hasMessageContaining("(U-1)");
    }
}
