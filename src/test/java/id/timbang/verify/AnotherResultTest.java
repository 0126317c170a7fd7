package id.timbang.verify;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.cli.Timbang;
import id.timbang.domain.Choice;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another portfolio and other prices, put into the folder of a solved dataset and judged by the command {@code verify}. */
class AnotherResultTest {
    private static final String DATASET = "src/test/datasets/kaya";
    private static final Kaya KAYA = Kaya.valid();
    @TempDir
    static Path folder;

    private final StringWriter output = new StringWriter();

    @BeforeAll
    static void solve() {
        var nowhere = new PrintWriter(new StringWriter());
        String[] solve = {"solve", DATASET, "--out", folder.resolve("hasil").toString(), "--rules",
                "src/test/rules/uji"};
        assertThat(Timbang.run(solve, nowhere, nowhere)).isZero();
    }

    private int verify(Stated stated) {
        StatedFiles.write(stated, folder.resolve("hasil"));
        String[] verify = {"verify", DATASET, folder.resolve("hasil").toString()};
        return Timbang.run(verify, new PrintWriter(output), new PrintWriter(new StringWriter()));
    }

    @Test
    void isVerifiedWhenItIsFeasibleAndCorrectlyStatedEverywhere() {
        assertThat(verify(KAYA.explained())).as(output.toString()).isZero();
    }

    @Test
    void isVerifiedAtOtherPricesToo() {
        Kaya other = KAYA.pricing("total", "0.00061").deferring("U-04");

        assertThat(verify(other.explained())).as(output.toString()).isZero();
    }

    @Test
    void isRefusedWhenItBreaksALimit() {
        Kaya broken = KAYA.taking("U-21", Choice.VOLUME_25, "DAK", 2);

        assertThat(verify(broken.explained())).isEqualTo(1);
        assertThat(output.toString()).startsWith(
                "limits.csv: total: used: stated (4270000000), recomputed (at most 4200000000)");
    }

    @Test
    void isRefusedWhenAPriceLeavesItsRange() {
        Kaya broken = KAYA.pricing("kas-tw4", "0.000021");

        assertThat(verify(broken.explained())).isEqualTo(1);
        assertThat(output.toString()).startsWith("certificate.json: value: price of kas-tw4: stated (0.000021)");
    }
}
