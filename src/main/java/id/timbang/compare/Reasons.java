package id.timbang.compare;

import id.timbang.domain.Reason;
import java.util.Map;
import java.util.Set;

/** Where the reasons of a result are looked up: only those of proposals that flipped are asked for. */
@FunctionalInterface
public interface Reasons {

    /** The reasons of some proposals in the result at that place; a proposal it lacks is left out. */
    Map<String, Reason> of(int result, Set<String> ids);

    /** What a rule of the result at that place is called; its id where nobody knows. */
    default String title(int result, String rule) {
        return rule;
    }
}
