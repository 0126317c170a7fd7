package id.timbang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A decision that is only tried stands in no file: what is wrong with it is told of the option. */
class DecisionsCommandTest {
    @TempDir
    Path folder;

    private String refused(String cells, String... trial) throws IOException {
        Path file = Files.writeString(folder.resolve("usul.yaml"), "overrides: { proposals: { U-01: " + cells + " } }");
        Run run = Run.of(Stream.concat(Stream.of("study", "decisions", "src/test/datasets/kaya", "--rules",
                "src/test/rules/uji", "--scenario", file.toString()), Arrays.stream(trial)).toArray(String[]::new));
        assertThat(run.exitCode()).as(run.output()).isEqualTo(2);
        return run.output();
    }

    @Test
    void aBindingRowIsNotForcedOut() throws IOException {
        assertThat(refused("{ binding: true }", "--force-out", "U-01"))
                .contains("--force-out: U-01: FORCE_OUT, but the row is binding.").doesNotContain("decisions.csv");
    }

    @Test
    void aContractIsNotForcedOut() throws IOException {
        assertThat(refused("{ contracted: 400000000 }", "--force-out", "U-01"))
                .contains("--force-out: U-01: FORCE_OUT, but Rp400000000 are contracted.")
                .doesNotContain("decisions.csv");
    }

    @Test
    void whatIsNotThereIsNotForcedAtAll() throws IOException {
        assertThat(refused("{ cost: 1 }", "--force-out", "U-99"))
                .contains("--force-out: there is no proposal U-99.");
    }

    @Test
    void oneDecisionIsTriedAtATime() throws IOException {
        assertThat(refused("{ cost: 1 }", "--force-in", "U-02", "--force-out", "U-03"))
                .contains("--force-in=PROPOSAL", "--force-out=PROPOSAL", "mutually exclusive");
    }
}
