package id.timbang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.data.Hashes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code solve} that starts from the result of a similar question. */
class SolveCommandTest {
    private static final String DATASET = "src/test/datasets/kaya";
    @TempDir
    Path folder;

    private Run solve(String name, String... more) {
        var arguments = new java.util.ArrayList<>(
                java.util.List.of("solve", DATASET, "--out", folder.resolve(name).toString(), "--rules",
                        "src/test/rules/uji"));
        arguments.addAll(java.util.List.of(more));
        return Run.of(arguments.toArray(String[]::new));
    }

    @Test
    void aResultThatStartedFromAnotherSaysFromWhichAndIsVerified() throws IOException {
        assertThat(solve("awal").exitCode()).isZero();

        Run next = solve("lanjut", "--start", folder.resolve("awal").toString());

        assertThat(next.exitCode()).as(next.output()).isZero();
        assertThat(Files.readString(folder.resolve("lanjut/run.json")))
                .contains(Hashes.ofFile(folder.resolve("awal/certificate.json")));
        assertThat(Run.of("verify", DATASET, folder.resolve("lanjut").toString()).exitCode()).isZero();
    }

    @Test
    void aLimitThatLeavesNoTimeForAListIsAStop() {
        Run run = Run.of("solve", "datasets/kabupaten-contoh", "--out", folder.resolve("cepat").toString(), "--limit",
                "0s");

        assertThat(run.exitCode()).as(run.output()).isEqualTo(Timbang.STOPPED);
        assertThat(run.output()).contains("Stopped before there was a result");
        assertThat(folder.resolve("cepat")).doesNotExist();
    }

    @Test
    void aDecisionAboutNoProposalIsNotPriced() {
        Run run = Run.of("study", "decisions", DATASET, "--rules", "src/test/rules/uji", "--force-in", "U-99");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.output()).contains("--force-in: there is no proposal U-99.");
    }

    @Test
    void aFolderThatIsNoResultIsRefusedBeforeAnythingIsWritten() {
        Run refused = solve("lanjut", "--start", folder.toString());

        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.output()).contains("certificate.json");
        assertThat(folder.resolve("lanjut")).doesNotExist();
    }
}
