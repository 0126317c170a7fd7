package id.timbang.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be read or written is bad input where a person named it, and an error of the program anywhere else. */
class NamedPathsTest {
    private static final NamedPaths NAMED = NamedPaths
            .of(new String[]{"solve", "/data/usulan", "--out=/hasil/2026/kota",
                    "--scenario", "/skenario/a.yaml", "--limit", "5m", "\0"});

    @ParameterizedTest
    @ValueSource(strings = {"/data/usulan", "/data/usulan/proposals.csv", "/hasil/2026/kota/run.json", "/hasil/2026",
            "/hasil", "/hasil/2026/.kota.partial/run.json", "/skenario/a.yaml", "/skenario/earlier.csv",
            "rules/nasional/pack.yaml"})
    void namedFilesAreBadInput(String file) throws Exception {
        var err = new StringWriter();

        int code = Timbang.exitCode(new UncheckedIOException(new AccessDeniedException(file)), NAMED,
                new PrintWriter(err));

        assertThat(code).isEqualTo(2);
        assertThat(err.toString()).startsWith(file + ": cannot be read or written (");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/proc/self/mem", "/database/base/1", "/data2", "/hasil/2025/kota/run.json"})
    void othersAreErrorsOfTheProgram(String file) {
        var trouble = new UncheckedIOException(new NoSuchFileException(file));

        assertThatThrownBy(() -> Timbang.exitCode(trouble, NAMED, new PrintWriter(new StringWriter())))
                .isSameAs(trouble);
    }

    @Test
    void aFullDiskTellsNoFileAndWhatReadsAFormatTellsItsOwnError() {
        assertThat(NAMED.concern(new IOException("No space left on device"))).isTrue();
        assertThat(NAMED.concern(new EOFException())).isFalse();
        assertThat(NAMED.concern(new AccessDeniedException(null))).isFalse();
    }
}
