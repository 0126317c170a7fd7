package id.timbang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return Timbang.run(arguments, new PrintWriter(out), new PrintWriter(err));
    }

    @Test
    void someGoodRowsAreEnough() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "Judul,Pagu\nJalan,banyak\nTaman,1000\n");

        assertThat(run("import", file.toString(), "--out", folder.resolve("d").toString())).isZero();
        assertThat(out.toString()).contains("Diimpor    1 baris, Rp1.000", "Ditolak    1 baris", "baris 2: cost");
        assertThat(folder.resolve("d/proposals.csv")).hasContent("id,title,cost\nU-000003,Taman,1000");
    }

    @Test
    void noGoodRowIsBadInput() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "Judul,Pagu\nJalan,banyak\n");

        assertThat(run("import", file.toString(), "--out", folder.resolve("d").toString())).isEqualTo(2);
        assertThat(err.toString()).contains("a.csv:2: cost: \"banyak\" is no amount", "nothing was written");
    }

    @Test
    void aMappingThatIsNotThereIsBadInput() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "Judul,Pagu\nTaman,1000\n");

        assertThat(run("import", file.toString(), "--mapping", folder.resolve("peta.yaml").toString(), "--out",
                folder.resolve("d").toString())).isEqualTo(2);
        assertThat(err.toString()).startsWith("peta.yaml: there is no such file.");
    }

    @Test
    void aPlaceThatCannotBeWrittenIsBadInput() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "Judul,Pagu\nTaman,1000\n");

        assertThat(run("import", file.toString(), "--out", file.resolve("d").toString())).isEqualTo(2);
        assertThat(err.toString()).startsWith(file + ": cannot be read or written (").doesNotContain("\tat ");
    }

    @Test
    void theNomenclatureGoesIntoADataset() throws IOException {
        Path file = Files.writeString(folder.resolve("n.csv"), "kode,sub_kegiatan,spm\n1.01,Pembangunan Sekolah,SPM\n");

        assertThat(run("import", file.toString(), "--as", "activities", "--out", folder.toString())).isZero();
        assertThat(folder.resolve("activities.csv")).content().contains("1.01,Pembangunan Sekolah,pendidikan,ya,ya");
    }
}
