package id.timbang.data;

import id.timbang.domain.BadInputException;
import id.timbang.domain.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Collects everything that is wrong with an input, and what is merely odd. Of one column of one file it keeps the first
 * {@value #KEPT} and counts the rest, so that a wholly wrong file cannot fill the memory.
 */
final class Problems {
    private static final int KEPT = 1000;

    private final List<Problem> errors = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<String> files = new LinkedHashSet<>();
    private final UnaryOperator<Problem> shown;

    Problems() {
        this(UnaryOperator.identity());
    }

    /**
     * Problems that are shown at another place than where they are found.
     *
     * @param shown the problem to show
     */
    Problems(UnaryOperator<Problem> shown) {
        this.shown = shown;
    }

    /**
     * Problems of files that are called otherwise in messages.
     *
     * @param name the name to show for the name of a file
     */
    static Problems named(UnaryOperator<String> name) {
        return new Problems(problem -> new Problem(name.apply(problem.file()), problem.line(), problem.column(),
                problem.message(), problem.advice()));
    }

    /** Adds an error. */
    void add(Problem problem) {
        files.add(problem.file());
        if (counts.merge(problem.file() + '\n' + problem.column(), 1, Integer::sum) <= KEPT) {
            errors.add(problem);
        }
    }

    void add(String file, int line, String column, String message, String advice) {
        add(new Problem(file, line, column, message, advice));
    }

    void add(String file, int line, String column, BadCell bad) {
        add(file, line, column, bad.getMessage(), bad.advice());
    }

    /** Adds a warning, in the form of an error. */
    void warn(String file, int line, String column, String message, String advice) {
        warnings.add(shown.apply(new Problem(file, line, column, message, advice)).toString());
    }

    List<Problem> errors() {
        return errors;
    }

    List<String> warnings() {
        return warnings;
    }

    boolean none() {
        return errors.isEmpty();
    }

    /** Whether nothing is wrong with that file so far. */
    boolean none(String file) {
        return !files.contains(file);
    }

    /** Throws if anything is wrong: all of it, by file in the order of reading, then by line. */
    void throwIfAny() {
        if (none()) {
            return;
        }
        List<String> order = List.copyOf(files);
        var sorted = new ArrayList<>(errors);
        sorted.sort(Comparator.<Problem>comparingInt(problem -> order.indexOf(problem.file()))
                .thenComparingInt(Problem::line));
        files.forEach(file -> counts.forEach((place, count) -> {
            if (count > KEPT && place.startsWith(file + '\n')) {
                sorted.add(new Problem(file, 0, place.substring(file.length() + 1),
                        (count - KEPT) + " further errors are not listed", "all have the same cause"));
            }
        }));
        throw new BadInputException(sorted.stream().map(shown).toList());
    }
}
