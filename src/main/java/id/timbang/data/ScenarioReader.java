package id.timbang.data;

import id.timbang.domain.BadInputException;
import id.timbang.domain.Scenario;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads scenarios. */
public final class ScenarioReader {
    private ScenarioReader() {
    }

    /**
     * Reads files of named overrides into one scenario; where several state the same cell, field, parameter or decision, the
     * last one wins. A {@code keep.portfolio} is looked for in the working directory, then beside its scenario file.
     *
     * @param files none for {@link Scenario#NONE}
     * @throws BadInputException with everything that is wrong in any of them
     */
    public static Scenario read(List<Path> files) {
        var problems = new Problems();
        var scenarios = new ArrayList<Scenario>();
        for (Path file : files) {
            ScenarioFile.read(file, problems).ifPresent(scenarios::add);
        }
        problems.throwIfAny();
        return ScenarioMerge.of(scenarios);
    }
}
