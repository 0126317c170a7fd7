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
        return read(files, null);
    }

    /**
     * Reads files as {@link #read(List)} does, but takes the earlier result from a given file whatever they say of its place.
     *
     * @param earlier a CSV file with the columns id and choice; {@code null} to look where the scenario says
     */
    public static Scenario read(List<Path> files, Path earlier) {
        var problems = new Problems();
        var scenarios = new ArrayList<Scenario>();
        for (Path file : files) {
            ScenarioFile.read(file, earlier, problems).ifPresent(scenarios::add);
        }
        problems.throwIfAny();
        return ScenarioMerge.of(scenarios);
    }
}
