package id.timbang.model;

import id.timbang.domain.Choice;
import id.timbang.domain.Policy;
import java.math.BigDecimal;

/** The part of the cost that each choice spends this year. */
final class Fractions {
    private final Fraction[] byChoice = new Fraction[Choice.values().length];

    Fractions(Policy policy) {
        for (Choice choice : Choice.values()) {
            BigDecimal otherwise = choice == Choice.FULL ? BigDecimal.ONE : BigDecimal.ZERO;
            byChoice[choice.ordinal()] = Fraction.of(policy.fractions().getOrDefault(choice, otherwise));
        }
    }

    Fraction of(Choice choice) {
        return byChoice[choice.ordinal()];
    }
}
