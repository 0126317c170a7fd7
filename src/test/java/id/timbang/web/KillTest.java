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
 * nothing half-made is shown. {@code -Dkill.moments=N} sets how often (4 unless said otherwise).
 */
@Tag("slow")
class KillTest {
    private static final long SEED = 20261121;
    private static final int LONGEST_MILLIS = 12_000;

    @Test
    void whateverTheMomentNothingIsLostAndNothingIsHalfShown(@TempDir Path data) throws IOException,
            InterruptedException {
        Random random = new Random(SEED);
        int moments = Integer.getInteger("kill.moments", 4);
        Witness witness = new Witness();
        Program program = Program.serve(data);
        try {
            for (int i = 1; i <= moments; i++) {
                killAtWork(program, witness, random);
                assertThat(Program.run(data, "audit", "check")).as("audit check after kill %d", i).isZero();
                program = Program.serve(data);
                witness.check(program);
                System.out.printf("kill %d of %d: %s%n", i, moments, witness);
            }
        } finally {
            program.close();
        }
        assertThat(witness.hasSeenAll()).as("loading, queueing and adopting went on: %s", witness).isTrue();
    }

    private static void killAtWork(Program program, Witness witness, Random random) throws InterruptedException {
        Work work = new Work(program, witness, random.nextLong());
        work.start();
        work.awaitBegun();
        TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_MILLIS));
        program.kill();
        work.join();
    }
}
