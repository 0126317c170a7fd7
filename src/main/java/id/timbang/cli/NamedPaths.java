package id.timbang.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The places that a person named on the command line, and those that stand for none: the working folder and the data folder. What
 * cannot be read or written there is for that person to mend; anywhere else it is an error of this program.
 */
record NamedPaths(List<Path> places) {

    /** Whatever is an argument, or the value of an option, may be a path. */
    static NamedPaths of(String[] arguments) {
        Stream<Path> named = Stream.of(arguments)
                .map(text -> text.startsWith("-") ? text.replaceFirst("^[^=]*=?", "") : text)
                .flatMap(text -> path(text).stream());
        return new NamedPaths(Stream.concat(named, Stream.of(Path.of(""), new DataOption().folder()))
                .map(path -> path.toAbsolutePath().normalize()).toList());
    }

    private static Optional<Path> path(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(Path.of(text));
        } catch (InvalidPathException none) {
            return Optional.empty();
        }
    }

    /** Whether that trouble is with a file at, below or beside one of these places, or with a disk that is full. */
    boolean concern(IOException trouble) {
        if (!(trouble instanceof FileSystemException known)) {
            // Of a disk that is full or broken the system tells no file; what reads a format has a class of its own.
            return trouble.getClass() == IOException.class;
        }
        return Stream.of(known.getFile(), known.getOtherFile()).filter(Objects::nonNull)
                .flatMap(text -> path(text).stream()).map(path -> path.toAbsolutePath().normalize())
                .anyMatch(this::isNamed);
    }

    /** Results are written beside their place before they are moved there; folders above it may have to be made. */
    private boolean isNamed(Path file) {
        return places.stream().anyMatch(place -> file.startsWith(place) || place.startsWith(file)
                || place.getNameCount() > 1 && file.startsWith(place.getParent()));
    }
}
