package id.timbang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C, as a process gets it. */
@DisabledOnOs(OS.WINDOWS)
class StopTest {
    private static final int SECONDS = 300;

    @TempDir
    Path folder;

    /** Solves the example until it tells of a phase, then interrupts it; returns the exit code. */
    private int interrupted(String phase) throws IOException, InterruptedException {
        Path told = folder.resolve("told.txt");
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), Timbang.class.getName(), "solve", "datasets/kabupaten-contoh",
                "--out", folder.resolve("hasil").toString()).redirectErrorStream(true).redirectOutput(told.toFile())
                .start();
        try {
            for (int i = 0; i < SECONDS * 20 && !Files.readString(told).contains(phase); i++) {
                assertThat(process.isAlive()).as(Files.readString(told)).isTrue();
                TimeUnit.MILLISECONDS.sleep(50);
            }
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
            assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
            return process.exitValue();
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void stoppedBeforeThereIsAListItWritesNothingAndSaysSo() throws IOException, InterruptedException {
        assertThat(interrupted("aturan")).isEqualTo(Timbang.STOPPED);
        assertThat(folder.resolve("hasil")).doesNotExist();
        assertThat(folder.resolve("told.txt")).content().contains("Stopped before there was a result");
    }

    @Test
    void stoppedLaterItKeepsTheBestSoFar() throws IOException, InterruptedException {
        assertThat(interrupted("pilihan, selisih")).isZero();
        assertThat(folder.resolve("hasil/certificate.json")).content().contains("\"reproducible\": false");
    }
}
