package id.timbang.cli;

import id.timbang.domain.BadInputException;
import id.timbang.domain.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code backup}: everything in one file. */
@Command(name = "backup", mixinStandardHelpOptions = true, description = {
        "Writes everything of an installation that does not run to one zip: accounts, datasets, scenarios, results, audit log.",
        "An administrator gets the same file from a running one at /api/backup. It holds hashes of passwords: keep it safe."})
final class BackupCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "the zip to write; it must not be there yet")
    private Path file;

    @Mixin
    private DataOption data;

    @Override
    public Integer call() {
        if (Files.exists(file)) {
            throw new BadInputException(new Problem(file.toString(), 0, "", "is there already",
                    "name another file, e.g. with today's date"));
        }
        Application.find().backup(data.folder(), file);
        return 0;
    }
}
