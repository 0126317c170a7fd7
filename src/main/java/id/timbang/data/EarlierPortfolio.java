package id.timbang.data;

import id.timbang.domain.Choice;
import id.timbang.domain.Scenario.Keep;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads the earlier result that a scenario wants to stay close to. */
final class EarlierPortfolio {
    private static final List<String> KEYS = List.of("portfolio", "penalty_per_change");

    private final Path scenario;
    private final Path given;
    private final Problems problems;

    /**
     * @param given the file to read whatever the scenario says; {@code null} to look where it says
     */
    EarlierPortfolio(Path scenario, Path given, Problems problems) {
        this.scenario = scenario;
        this.given = given;
        this.problems = problems;
    }

    /** What to keep, from the mapping {@code keep}. */
    Optional<Keep> keep(YamlKeys keys) {
        keys.allow(KEYS);
        Optional<BigDecimal> penalty = keys.need("penalty_per_change", LimitCells::penalty);
        Optional<String> stated = keys.need("portfolio", Function.identity());
        Optional<Path> file = keys.find("portfolio", this::locate);
        if (stated.isEmpty() || file.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Choice> taken = taken(file.get());
        return penalty.map(points -> new Keep(stated.get(), taken, points));
    }

    private Path locate(String text) {
        if (given != null) {
            return given;
        }
        try {
            for (Path path : List.of(Path.of(text), scenario.resolveSibling(text))) {
                if (Files.isRegularFile(path)) {
                    return path;
                }
            }
        } catch (InvalidPathException e) {
            throw new BadCell(Cells.quote(text) + " is no path", "a character is wrong in it");
        }
        throw new BadCell("there is no file " + Cells.quote(text),
                "the path should be relative to the working directory or to this file");
    }

    /** The choices taken, by proposal, in the order of the file; only the columns id and choice are read. */
    private Map<String, Choice> taken(Path file) {
        FileSpec spec = FileSpec.of(String.valueOf(file.getFileName()), ColumnSpec.id("id").needed(),
                ColumnSpec.word("choice", Arrays.stream(Choice.values()).map(Choice::name).toArray(String[]::new))
                        .needed());
        var found = new Problems();
        Sheet sheet = CsvSource.read(file, spec, found);
        Keys.of(sheet, "id", found);
        found.errors().forEach(problems::add);
        var taken = new LinkedHashMap<String, Choice>();
        for (int row = 0; row < sheet.rows(); row++) {
            Choice choice = Choice.findByName(sheet.text("choice", row)).orElse(Choice.DEFER);
            if (choice.taken()) {
                taken.put(sheet.text("id", row), choice);
            }
        }
        return Collections.unmodifiableMap(taken);
    }
}
