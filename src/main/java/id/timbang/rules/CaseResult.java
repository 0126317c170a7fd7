package id.timbang.rules;

import java.util.List;

/**
 * What came of a case.
 *
 * @param file the case file, and {@code line} the line where the case begins
 * @param name what the case says
 * @param differences what came out otherwise than expected; empty when the case holds
 */
public record CaseResult(String file, int line, String name, List<String> differences) {
    public CaseResult {
        differences = List.copyOf(differences);
    }

    /** Whether everything came out as expected. */
    public boolean passed() {
        return differences.isEmpty();
    }
}
