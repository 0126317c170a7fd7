package id.timbang.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged program is killed in the middle of loading, solving and publishing, again and again: no committed data are lost and
 * nothing half-made is shown. {@code -Dkill.moments=N} sets how often (3 unless said otherwise).
 */
@Tag("slow")
class KillTest {
    private static final long SEED = 20261121;
    private static final int LONGEST_MILLIS = 12_000;

    @Test
    void whateverTheMomentNothingIsLostAndNothingIsHalfShown(@TempDir Path data) throws IOException,
            InterruptedException {
        Random random = new Random(SEED);
        int moments = Integer.getInteger("kill.moments", 3);
        Witness witness = new Witness();
        for (int i = 0; i < moments; i++) {
            try (Program program = Program.serve(data)) {
                Work work = new Work(program, witness, random.nextLong());
                work.start();
                TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_MILLIS));
                program.kill();
                work.join();
            }
            assertThat(Program.run(data, "audit", "check")).as("audit check after kill %d", i).isZero();
            try (Program program = Program.serve(data)) {
                witness.check(program);
            }
        }
    }
}
