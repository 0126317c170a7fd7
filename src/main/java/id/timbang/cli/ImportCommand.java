package id.timbang.cli;

import id.timbang.data.ImportReport;
import id.timbang.data.Importer;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code import}: exports of other programs to a dataset. */
@Command(name = "import", mixinStandardHelpOptions = true, description = {
        "Turns a CSV file or workbook of another program into a dataset. Good rows become proposals.csv, the others go to",
        "rejected.csv with row number and reason. A mapping says which column is which field; without one the usual headers",
        "(Nama Pekerjaan, Pagu, Kecamatan, …) are known. With --as activities the official nomenclature becomes activities.csv.",
        "Exit code 0 when any row is good, else 2."})
final class ImportCommand implements Callable<Integer> {
    /** What a file can become. */
    enum Target {
        /** A dataset. */
        PROPOSALS,
        /** activities.csv in a dataset. */
        ACTIVITIES
    }

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "a CSV file (comma, semicolon or tab) or a workbook (.xlsx)")
    private Path file;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "where the dataset appears; an earlier import is replaced")
    private Path out;

    @Option(names = "--mapping", paramLabel = "FILE", description = "YAML, e.g. datasets/pemetaan/daftar-pekerjaan.yaml")
    private Path mapping;

    @Option(names = "--as", paramLabel = "KIND", defaultValue = "proposals", description = "proposals or activities (default: ${DEFAULT-VALUE})")
    private Target target;

    @Override
    public Integer call() {
        Optional<Path> stated = Optional.ofNullable(mapping);
        ImportReport report = target == Target.ACTIVITIES
                ? Importer.activities(file, stated, out)
                : Importer.proposals(file, stated, out);
        spec.commandLine().getOut().print(report);
        spec.commandLine().getOut().flush();
        return 0;
    }
}
