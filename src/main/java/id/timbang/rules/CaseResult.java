package id.timbang.rules;

import java.util.List;
import java.util.Set;

/**
 * What came of a case.
 *
 * @param file the case file, and {@code line} the line where the case begins
 * @param name what the case says
 * @param rules ids of the rules that it expects something of
 * @param differences what came out otherwise than expected; empty when the case holds
 */
public record CaseResult(String file, int line, String name, Set<String> rules, List<String> differences) {
    public CaseResult {
        rules = Set.copyOf(rules);
        differences = List.copyOf(differences);
    }

    /** Whether everything came out as expected. */
    public boolean passed() {
        return differences.isEmpty();
    }
}
