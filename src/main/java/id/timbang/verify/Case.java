package id.timbang.verify;

import id.timbang.domain.Choice;
import java.util.Map;
import java.util.Set;

/**
 * A branch of a stage as the checker reads it.
 *
 * @param allowed the choices left to some proposals, by place; all others are free
 */
record Case(Map<Integer, Set<Choice>> allowed) {
    /** Every portfolio. */
    static final Case ALL = new Case(Map.of());

    boolean allows(int proposal, Choice choice) {
        Set<Choice> choices = allowed.get(proposal);
        return choices == null || choices.contains(choice);
    }
}
