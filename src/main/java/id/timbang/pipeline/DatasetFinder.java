package id.timbang.pipeline;

import id.timbang.data.DatasetReader;
import id.timbang.domain.BadInputException;
import id.timbang.domain.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the dataset of a result by its hash: a result holds everything else that it was made from. */
public final class DatasetFinder {
    private static final Path DATASETS = Path.of("datasets");

    private DatasetFinder() {
    }

    /**
     * The dataset, looked for here, beside the result and under {@code datasets}.
     *
     * @throws BadInputException when it is in none of these places
     */
    public static Path find(Path result) {
        Map<String, Object> run = VerifyPipeline.json(result, RunFile.NAME);
        Object hash = run.get("hashes") instanceof Map<?, ?> hashes ? hashes.get("dataset") : null;
        Path beside = result.toAbsolutePath().normalize().getParent();
        for (Path place : List.of(Path.of(""), DATASETS, beside)) {
            for (Path candidate : datasets(place)) {
                if (hash(candidate).filter(found -> found.equals(hash)).isPresent()) {
                    return candidate;
                }
            }
        }
        throw new BadInputException(new Problem(result.toString(), 0, "", "its dataset is not here, beside it or in "
                + DATASETS, "name it with --dataset"));
    }

    /** Nothing for what cannot be read: the lock file that a spreadsheet program leaves beside an open workbook is none. */
    private static Optional<String> hash(Path candidate) {
        try {
            return Optional.of(DatasetReader.hash(candidate));
        } catch (BadInputException | UncheckedIOException e) {
            return Optional.empty();
        }
    }

    private static List<Path> datasets(Path place) {
        List<Path> found = new ArrayList<>();
        if (Files.isDirectory(place)) {
            try (Stream<Path> inside = Files.list(place)) {
                Stream.concat(Stream.of(place), inside).filter(DatasetFinder::isDataset).sorted().forEach(found::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return found;
    }

    private static boolean isDataset(Path path) {
        return Files.isRegularFile(path.resolve("region.yaml"))
                && Files.isRegularFile(path.resolve("proposals.csv"))
                || DatasetReader.isWorkbook(path) && Files.isRegularFile(path);
    }
}
