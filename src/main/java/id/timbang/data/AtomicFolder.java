package id.timbang.data;

import id.timbang.domain.BadInputException;
import id.timbang.domain.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder that appears whole or not at all: it is filled under a temporary name beside its target and renamed by
 * {@link #commit()}. Closing without a commit leaves nothing behind.
 */
public final class AtomicFolder implements AutoCloseable {
    private final Path target;
    private final Path partial;

    private AtomicFolder(Path target, Path partial) {
        this.target = target;
        this.partial = partial;
    }

    /**
     * Begins a folder.
     *
     * @param target where it will appear; an existing folder is replaced if it is empty or holds {@code marker}
     * @param marker the file that tells an earlier folder of the same kind, e.g. {@code run.json}
     * @throws BadInputException when something else is at the target
     */
    public static AtomicFolder create(Path target, String marker) {
        Path place = target.toAbsolutePath().normalize();
        try {
            requireReplaceable(place, marker);
            Files.createDirectories(place.getParent());
            return new AtomicFolder(place, sibling(place, "partial"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where to write. */
    public Path path() {
        return partial;
    }

    /** Makes the folder appear under its name, in the place of an earlier one. */
    public void commit() {
        try {
            if (!Files.exists(target)) {
                Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
                return;
            }
            Path earlier = sibling(target, "earlier");
            Files.move(target, earlier.resolve("content"), StandardCopyOption.ATOMIC_MOVE);
            moveOrRestore(earlier.resolve("content"));
            delete(earlier);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void moveOrRestore(Path earlier) throws IOException {
        try {
            Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Files.move(earlier, target, StandardCopyOption.ATOMIC_MOVE);
            throw e;
        }
    }

    /** Removes what was not committed. */
    @Override
    public void close() {
        try {
            delete(partial);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void requireReplaceable(Path target, String marker) throws IOException {
        if (!Files.exists(target) || Files.exists(target.resolve(marker))) {
            return;
        }
        String name = String.valueOf(target.getFileName());
        if (target.getParent() == null || !Files.isDirectory(target)) {
            throw new BadInputException(
                    new Problem(name, 0, "", "is there already and is no folder that may be replaced",
                            "another folder is meant"));
        }
        try (Stream<Path> content = Files.list(target)) {
            if (content.findAny().isPresent()) {
                throw new BadInputException(new Problem(name, 0, "", "is not empty and holds no " + marker,
                        "another folder is meant; only an empty one or an earlier result is replaced"));
            }
        }
    }

    private static Path sibling(Path target, String purpose) throws IOException {
        for (int n = 0;; n++) {
            try {
                return Files.createDirectory(target
                        .resolveSibling("." + target.getFileName() + "." + purpose + "-" + ProcessHandle.current().pid()
                                + "-" + n));
            } catch (FileAlreadyExistsException e) {
                continue;
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> content = Files.walk(folder)) {
            deepestFirst = content.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.delete(path);
        }
    }
}
