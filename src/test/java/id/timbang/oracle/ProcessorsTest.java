package id.timbang.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.cli.Timbang;
import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However many threads there may be, a result is the same. */
class ProcessorsTest {
    @TempDir
    Path folder;

    @Test
    void givesTheSameBytesWithOneProcessorAndWithTwo() throws IOException, InterruptedException {
        Knapsack.random(3, 120, 5, 0.5).write(folder.resolve("data"));
        assertThat(solve(1)).isEqualTo(solve(2));
    }

    private SortedMap<String, String> solve(int processors) throws IOException, InterruptedException {
        Path out = folder.resolve("hasil-" + processors);
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:ActiveProcessorCount=" + processors, "-Xmx1g", "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Timbang.class.getName(), "solve", folder.resolve("data").toString(), "--rules", "polos", "--gap", "2",
                "--out",
                out.toString()).redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile()).start();
        assertThat(process.waitFor()).isZero();
        return Contents.of(out);
    }
}
