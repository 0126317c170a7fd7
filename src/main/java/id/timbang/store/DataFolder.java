package id.timbang.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import id.timbang.domain.BadInputException;
import id.timbang.domain.Problem;

/** The folder of one installation, held by one process at a time. */
public final class DataFolder implements AutoCloseable {
    private static final String LOCK = "timbang.lock";

    private final Path root;
    private final FileChannel channel;

    private DataFolder(Path root, FileChannel channel) {
        this.root = root;
        this.channel = channel;
    }

    /**
     * Takes a folder that was taken before.
     *
     * @throws BadInputException when it was not, as a mistyped name would become a new installation, empty and whole, or when another
     *         process holds it
     */
    public static DataFolder again(Path root) {
        if (!Files.exists(root.resolve(LOCK))) {
            throw new BadInputException(new Problem(root.toString(), 0, "", "is no installation of Timbang",
                    "name the folder that serve was given by --data"));
        }
        return take(root);
    }

    /**
     * Takes a folder; it is made if it is not there.
     *
     * @throws BadInputException when another process holds it
     */
    public static DataFolder take(Path root) {
        try {
            Files.createDirectories(root);
            FileChannel channel = FileChannel.open(root.resolve(LOCK), StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new BadInputException(new Problem(root.toString(), 0, "", "is in use by another Timbang",
                        "it runs already; open its address, stop it, or name another folder with --data"));
            }
            DataFolder folder = new DataFolder(root, channel);
            Files.createDirectories(folder.datasets());
            Files.createDirectories(folder.results());
            Files.createDirectories(folder.work());
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** The folder of the embedded database server. */
    Path database() {
        return root.resolve("database");
    }

    /** The programs of the embedded database server. */
    Path programs() {
        return root.resolve("postgresql");
    }

    /** One folder or workbook for each version of a dataset, by its hash. */
    Path datasets() {
        return root.resolve("datasets");
    }

    /** One result folder for each finished run, by its number. */
    Path results() {
        return root.resolve("results");
    }

    /** What is being made; emptied at each start. */
    Path work() {
        return root.resolve("work");
    }

    /** A new empty folder of work; who asks for it removes it, and the next start does otherwise. */
    public Path temporary(String purpose) {
        try {
            return Files.createTempDirectory(work(), purpose);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives the folder free. */
    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
