package id.timbang.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of a dataset's folder. */
final class DatasetFiles implements DatasetSource {
    /** Every file that the format names. */
    static final List<String> KNOWN = known();

    private final Path folder;
    private final Set<String> names;

    DatasetFiles(Path folder) {
        this.folder = folder;
        try (Stream<Path> content = Files.list(folder)) {
            this.names = content.filter(Files::isRegularFile).map(path -> path.getFileName().toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> known() {
        var known = new ArrayList<String>();
        known.add(Schema.REGION);
        Schema.TABLES.forEach(table -> known.add(table.file()));
        return known;
    }

    @Override
    public boolean has(String file) {
        return names.contains(file);
    }

    private Path path(String file) {
        return folder.resolve(file);
    }

    @Override
    public Set<String> present() {
        return KNOWN.stream().filter(names::contains).collect(Collectors.toSet());
    }

    @Override
    public String hash() {
        var hashes = new TreeMap<String, String>();
        present().forEach(file -> hashes.put(file, Hashes.ofFile(path(file))));
        return Hashes.ofAll(hashes);
    }

    @Override
    public void warnOfStrangers(Problems problems) {
        names.stream().filter(name -> name.endsWith(".csv") || name.endsWith(".yaml") || name.endsWith(".yml"))
                .filter(name -> !KNOWN.contains(name) && !name.endsWith(Importer.REJECTED))
                .forEach(name -> problems.warn(name, 0, "", "the file is not part of a dataset and is not read",
                        Suggestions.findClosest(name, KNOWN).map(known -> known + " is meant").orElse("")));
    }

    @Override
    public Sheet read(FileSpec spec, Problems problems) {
        return CsvSource.read(path(spec.file()), spec, problems);
    }

    @Override
    public Optional<YamlKeys> region(Problems problems) {
        return YamlKeys.read(path(Schema.REGION), Schema.REGION, problems);
    }
}
