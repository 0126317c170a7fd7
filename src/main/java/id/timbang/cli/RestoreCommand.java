package id.timbang.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code restore}: an installation from a backup. */
@Command(name = "restore", mixinStandardHelpOptions = true, description = {
        "Fills an empty installation from a file that backup wrote: all of it or nothing."})
final class RestoreCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "the zip")
    private Path file;

    @Mixin
    private DataOption data;

    @Override
    public Integer call() {
        Application.find().restore(data.folder(), file);
        return 0;
    }
}
