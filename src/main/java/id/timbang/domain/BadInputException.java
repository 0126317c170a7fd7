package id.timbang.domain;

import java.util.List;
import java.util.stream.Collectors;

/** The input cannot be used; holds everything that is wrong with it, not only the first thing. Exit code 2. */
public final class BadInputException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<Problem> problems;

    public BadInputException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public BadInputException(Problem problem) {
        this(List.of(problem));
    }

    /** All that is wrong. */
    public List<Problem> problems() {
        return problems;
    }
}
