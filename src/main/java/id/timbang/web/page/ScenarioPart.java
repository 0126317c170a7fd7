package id.timbang.web.page;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A part of the form of a scenario that is not seen at once and comes when it is opened; fields that never came stay as they are. */
enum ScenarioPart {
    /** Ceilings of offices. */
    PLAFON,
    /** Limits that are neither funds' nor offices'. */
    LAIN,
    /** What each parameter of the rules is worth. */
    BOBOT;

    private static final String OFFICE = "office-";

    /** As addresses and templates name it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The part of that name. */
    static Optional<ScenarioPart> named(String word) {
        return Arrays.stream(values()).filter(part -> part.word().equals(word)).findFirst();
    }

    /** Whether a field of the form stands in it. */
    boolean holds(String field) {
        for (String start : new String[]{ScenarioFields.LIMIT, ScenarioFields.REMOVED}) {
            if (field.startsWith(start)) {
                return holdsLimit(field.substring(start.length()));
            }
        }
        return this == BOBOT && field.startsWith(ScenarioFields.PARAMETER);
    }

    /** Whether a limit stands in it, by its id. */
    boolean holdsLimit(String id) {
        return this == (id.startsWith(OFFICE) ? PLAFON : LAIN);
    }
}
