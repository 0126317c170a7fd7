package id.timbang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code compare} on two results of the participatory budget. */
class CompareCommandTest {
    private static final String DATASET = "datasets/anggaran-partisipatif";
    @TempDir
    Path folder;

    private String solve(String name, String... more) {
        String out = folder.resolve(name).toString();
        var arguments = new java.util.ArrayList<>(List.of("solve", DATASET, "--rules", "polos", "--out", out));
        arguments.addAll(List.of(more));
        assertThat(Run.of(arguments.toArray(String[]::new)).exitCode()).isZero();
        return out;
    }

    @Test
    void aCutShowsWhatItTookAndWhy() throws IOException {
        Path cut = Files.writeString(folder.resolve("potong.yaml"),
                "name: Potong\noverrides:\n  total_ceiling: -20%\n");
        String full = solve("penuh");
        String less = solve("potong", "--scenario", cut.toString());

        Run run = Run.of("compare", full, less, "--out", folder.resolve("beda").toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.output()).contains("Dibandingkan dengan penuh", "keluar", "Lembayung Barat")
                .doesNotContain("{", "99.71.01");
        assertThat(Files.readAllLines(folder.resolve("beda/flips.csv"))).hasSizeGreaterThan(3)
                .anyMatch(line -> line.contains(",OUT,"));
        assertThat(folder.resolve("beda/districts-2.svg")).content().startsWith("<svg").contains("Rp");
        assertThat(folder.resolve("beda/compare.json")).content().contains("\"totals\"");
    }

    @Test
    void aListThatWasCutOffIsNotReadAsAShorterOne() throws IOException {
        String whole = solve("penuh");
        Path list = Path.of(solve("rusak")).resolve("portfolio.csv");
        byte[] rows = Files.readAllBytes(list);
        Files.write(list, Arrays.copyOf(rows, rows.length - 3));
        assertRefused("ends in the middle of a line", whole, list);
        Files.write(list, new byte[0]);
        assertRefused("is empty", whole, list);
    }

    private static void assertRefused(String why, String whole, Path list) {
        Run compared = Run.of("compare", whole, list.getParent().toString());
        Run fitted = Run.of("study", "replan", DATASET, "--rules", "polos", "--earlier", list.toString());
        assertThat(List.of(compared, fitted)).allSatisfy(run -> {
            assertThat(run.exitCode()).isEqualTo(Timbang.BAD_INPUT);
            assertThat(run.output()).contains("portfolio.csv: " + why).doesNotContain("\tat ");
        });
    }

    @Test
    void aFolderThatIsNoResultIsBadInput() {
        assertThat(Run.of("compare", DATASET, DATASET).exitCode()).isEqualTo(Timbang.BAD_INPUT);
        assertThat(Run.of("compare", DATASET).exitCode()).isEqualTo(2);
    }
}
