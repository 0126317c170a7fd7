package id.timbang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that mean nothing are refused by the name of their option, before anything is read. */
class OptionRangeTest {

    @ParameterizedTest
    @CsvSource({"study frontier, --points, 1, from 2 to 1000", "study frontier, --points, 100000, from 2 to 1000",
            "study frontier, --from, -5, from 0 to 999", "study frontier, --to, 50, from 51 to 1000",
            "study frontier, --to, 2000000000, from 51 to 1000", "study robustness, --samples, 0, from 1 to 100000",
            "study robustness, --weights, 100, from 0 to 99", "study robustness, --ceilings, -1, from 0 to 99",
            "study limits, --most, 0, from 1 to 2147483647", "study fairness, --step, 0, from 1 to 100",
            "study fairness, --step, 101, from 1 to 100", "study limits, --gap, 1E+99, from 0 to 100",
            "study limits, --gap, -1, from 0 to 100", "solve, --gap, 1E+99, from 0 to 100"})
    void outOfRange(String command, String option, String number, String range) {
        Run run = Run.of((command + " tidak-ada --out tidak-ada " + option + " " + number).split(" "));

        assertThat(run.exitCode()).as(run.output()).isEqualTo(Timbang.BAD_INPUT);
        assertThat(run.output()).contains(option + " (" + number + ") must be " + range + ".")
                .doesNotContain("\tat ");
    }

    @ParameterizedTest
    @CsvSource({"serve --port 65536, --port (65536) must be from 0 to 65535.",
            "serve --port -1, --port (-1) must be from 0 to 65535.", "'benchmark --sizes ,', --sizes names no size."})
    void nothingThatCouldBeStarted(String command, String complaint) {
        Run run = Run.of(command.split(" "));

        assertThat(run.exitCode()).as(run.output()).isEqualTo(Timbang.BAD_INPUT);
        assertThat(run.output()).contains(complaint).doesNotContain("\tat ");
    }

    @Test
    void aPortThatIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Run run = Run.of("serve", "--port", Integer.toString(taken.getLocalPort()));

            assertThat(run.exitCode()).as(run.output()).isEqualTo(Timbang.BAD_INPUT);
            assertThat(run.output()).contains("--port (" + taken.getLocalPort() + ") is taken").doesNotContain("\tat ");
        }
    }

    @ParameterizedTest
    @CsvSource({"solve", "study limits"})
    void noDay(String command) {
        Run run = Run.of((command + " tidak-ada --out tidak-ada --as-of 2026-02-30").split(" "));

        assertThat(run.exitCode()).as(run.output()).isEqualTo(Timbang.BAD_INPUT);
        assertThat(run.output()).contains("(2026-02-30) is no day. Maybe 2026-01-31 was meant.")
                .doesNotContain("java.time");
    }

    @ParameterizedTest
    @CsvSource({"backup cadangan-uji.zip", "audit check"})
    void noInstallation(String command, @TempDir Path empty) {
        Run run = Run.of((command + " --data " + empty).split(" "));

        assertThat(run.exitCode()).as(run.output()).isEqualTo(Timbang.BAD_INPUT);
        assertThat(run.output()).contains("is no installation of Timbang");
        assertThat(empty).isEmptyDirectory();
    }
}
