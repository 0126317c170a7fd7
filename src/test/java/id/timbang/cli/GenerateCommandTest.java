package id.timbang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void writesARegionAndPrintsItsProperties() {
        Path region = folder.resolve("contoh");

        assertThat(run("generate", "kecil", "--proposals", "150", "--seed", "5", "--out", region.toString())).isZero();

        assertThat(region.resolve("proposals.csv")).exists();
        assertThat(folder.resolve("contoh.planted.csv")).exists();
        assertThat(out.toString()).contains("150", "Usulan dibanding pagu", "Kelompok pilih satu", "Usulan termahal");
    }

    @Test
    void refusesAnUnknownProfileAndWritesNothing() {
        Path region = folder.resolve("contoh");

        assertThat(run("generate", "atlantis", "--out", region.toString())).isEqualTo(2);

        assertThat(err.toString()).contains("\"atlantis\" is no profile");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void dataThatWereNotGeneratedAreNotReplaced() throws IOException {
        Path own = Files.createDirectory(folder.resolve("asli"));
        Files.writeString(own.resolve("region.yaml"), "code: '32.16'\n");
        Files.writeString(own.resolve("SOURCE.md"), "Ekspor Bappeda\n");

        assertThat(run("generate", "kecil", "--proposals", "150", "--out", own.toString())).isEqualTo(2);

        assertThat(err.toString()).contains("were not generated");
        assertThat(own.resolve("SOURCE.md")).hasContent("Ekspor Bappeda");
        assertThat(own.resolve("proposals.csv")).doesNotExist();
    }

    private int run(String... arguments) {
        return Timbang.run(arguments, new PrintWriter(out, true), new PrintWriter(err, true));
    }
}
