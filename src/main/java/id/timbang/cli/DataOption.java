package id.timbang.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which installation is meant. */
final class DataOption {
    @Option(names = "--data", paramLabel = "DIR", description = "folder of database, datasets and results (default: .timbang in the home folder)")
    private Path data;

    /** The folder. */
    Path folder() {
        Path folder = data == null ? Path.of(System.getProperty("user.home"), ".timbang") : data;
        return folder.toAbsolutePath().normalize();
    }
}
