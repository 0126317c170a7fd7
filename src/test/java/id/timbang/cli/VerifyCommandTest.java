package id.timbang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A result folder changed by hand, and what {@code verify} says of it. */
class VerifyCommandTest {
    private static final String DATASET = "src/test/datasets/kaya";
    @TempDir
    static Path solved;
    @TempDir
    Path changed;

    @BeforeAll
    static void solve() {
        assertThat(
                Run.of("solve", DATASET, "--out", solved.resolve("hasil").toString(), "--rules", "src/test/rules/uji"))
                .extracting(Run::exitCode).isEqualTo(0);
    }

    private Path copy() throws IOException {
        Path result = changed.resolve("hasil");
        try (Stream<Path> files = Files.walk(solved.resolve("hasil"))) {
            for (Path one : files.toList()) {
                Files.copy(one, result.resolve(solved.resolve("hasil").relativize(one).toString()));
            }
        }
        return result;
    }

    private Run verifyWith(String file, String from, String to) throws IOException {
        Path result = copy();
        String text = Files.readString(result.resolve(file));
        assertThat(text).containsPattern(from);
        Files.writeString(result.resolve(file), text.replaceFirst(from, to));
        return Run.of("verify", DATASET, result.toString());
    }

    @Test
    void anHonestResultIsVerified() {
        assertThat(Run.of("verify", DATASET, solved.resolve("hasil").toString())).extracting(Run::exitCode)
                .isEqualTo(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "run.json; (\"dataset\": \")[0-9a-f]; $1x; hashes.dataset",
            "run.json; (\"rules\": \")[0-9a-f]; $1x; hashes.rules",
            "run.json; (\"parameters\": \")[0-9a-f]; $1x; hashes.parameters",
            "run.json; (\"scenario\": \")[0-9a-f]; $1x; hashes.scenario",
            "run.json; \"seed\": 0; \"seed\": 7; seed",
            "run.json; \"limit\": null; \"limit\": \"PT5S\"; reproducible",
            "run.json; \"limit\": null; \"limit\": 5; limit",
            "run.json; \"limit\": null; \"limit\": \"PT-5S\"; limit",
            "run.json; \"gap\": \"0.01\"; \"gap\": \"-0.01\"; gap",
            "run.json; \"gap\": \"0.01\"; \"gap\": 0.01; gap",
            "run.json; \"gap\": \"0.01\"; \"gapp\": \"0.01\"; gap",
            "run.json; \"versions\": \\{[^}]*}; \"versions\": {}; versions",
            "run.json; (\"timbang\": )\"[^\"]*\"; $1 1; versions",
            "run.json; \"hashes\"; \"start\": \"x\", \"hashes\"; start",
            "run.json; \"pack\": \"uji\"; \"pack\": \"../rules/uji\"; pack",
            "run.json; \"scenarios\": \\[ *]; \"scenarios\": [\"a.yaml\"]; scenarios",
            "certificate.json; \"ended\": \"[a-z]+\"; \"ended\": \"limit\"; reproducible",
            "certificate.json; (?s)(\"value\".*?)\"pokir\": \"0\",; $1; price of pokir",
            "inputs/rules/uji/pack.yaml; title: .*; title: Lain; hashes.rules",
            "portfolio.csv; FUNDED,FULL; FUNDED,HALF; choice",
            "portfolio.csv; FUNDED,FULL; FUNDED,VOLUME_25; choice",
            "portfolio.csv; 900000000; 900000001; cost",
            "portfolio.csv; Didanai; Ditolak; reason",
            "limits.csv; (total,.*),[0-9]+\\.[0-9]+,; $1,5E-4,; price",
            "limits.csv; (?m)^total,.*\\R; ''; total: id",
            "reasons.jsonl; \"net_value\":[0-9]+; \"net_value\":1; net_value",
            "reasons.jsonl; \"takes\":\\[; \"takes\":[\"x\",; reasons.jsonl",
            "reasons.idx; 0\\n; 1\\n; reasons.idx",
            "certificate.json; (\"total\": \"0\\.[0-9]+)\"; $1x\"; price of total",
            "certificate.json; \"achieved\"; \"achieved\": \"1\", \"achieved\"; certificate.json",
            "summary.json; \"FUNDED\": [0-9]+; \"FUNDED\": 99; FUNDED"})
    void aChangedFileIsNamed(String file, String from, String to, String named) throws IOException {
        Run run = verifyWith(file, from, to);

        assertThat(run.output()).contains(named).contains("Not verified");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"portfolio.csv", "limits.csv", "certificate.json", "summary.json", "reasons.jsonl",
            "reasons.idx"})
    void aFileThatIsGoneOrNoTextIsNamed(String file) throws IOException {
        Path result = copy();
        Files.delete(result.resolve(file));
        assertThat(Run.of("verify", DATASET, result.toString())).satisfies(run -> {
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.output()).contains(file + ": ", "Not verified").doesNotContain("\tat ");
        });
        Files.write(result.resolve(file), new byte[]{(byte) 0xff, (byte) 0xfe, '\n'});
        assertThat(Run.of("verify", DATASET, result.toString())).satisfies(run -> {
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.output()).contains(file + ": ", "Not verified").doesNotContain("\tat ");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"portfolio.csv", "reasons.jsonl", "reasons.idx"})
    void aReasonWhoseFilesAreDamagedIsBadInput(String file) throws IOException {
        Path result = copy();
        String text = Files.readString(result.resolve(file));
        Files.writeString(result.resolve(file), text.substring(0, text.indexOf('\n') + 1));
        Files.writeString(result.resolve(file), file.endsWith("idx") ? "U-02\tx\n" : "",
                java.nio.file.StandardOpenOption.APPEND);

        Run run = Run.of("explain", result.toString(), "U-02");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.output()).doesNotContain("\tat ");
    }

    @Test
    void whatIsNoResultIsBadInput() {
        assertThat(Run.of("verify", DATASET, DATASET)).extracting(Run::exitCode).isEqualTo(2);
    }
}
