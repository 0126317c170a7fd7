package id.timbang.greedy;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.domain.Level;
import id.timbang.domain.Progress;
import id.timbang.model.ModelLimit;
import id.timbang.model.Programme;
import id.timbang.model.Tally;
import id.timbang.pipeline.Question;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Books that follow change by change against a tally made at once, on a region with all kinds of limits. */
class BooksTest {
    private static final Programme PROGRAMME = Question
            .read(Path.of("datasets/kabupaten-contoh"), "nasional", Progress.NONE).programme();
    private final SplittableRandom random = new SplittableRandom(7);

    @Test
    void agreeWithATallyAfterAnyChanges() {
        Books books = new Books(PROGRAMME);
        for (int round = 0; round < 5; round++) {
            for (int p = 0; p < PROGRAMME.proposals(); p++) {
                decide(books, p);
            }
            Tally tally = new Tally(PROGRAMME, books.selection());
            assertThat(books.objective()).isEqualTo(tally.achieved());
            int[] ranks = PROGRAMME.limits().stream().filter(limit -> limit.level() == Level.OBLIGATION)
                    .mapToInt(ModelLimit::rank).distinct().sorted().toArray();
            for (int k = 0; k < ranks.length; k++) {
                assertThat(books.rankShortfall(k)).isEqualTo(tally.rankShortfall(ranks[k]));
            }
            assertThat(books.hard()).isPositive();
        }
    }

    private void decide(Books books, int p) {
        int options = PROGRAMME.endOption(p) - PROGRAMME.firstOption(p);
        int option = PROGRAMME.firstOption(p) + random.nextInt(options);
        if (PROGRAMME.paid(option)) {
            int[] funds = PROGRAMME.fundsOf(option);
            books.decide(p, option, funds[random.nextInt(funds.length)],
                    random.nextInt(PROGRAMME.startsOf(option).length));
        } else {
            books.decide(p, option, -1, -1);
        }
    }

    @Test
    void forgetWhatIsReset() {
        Books fresh = new Books(PROGRAMME);
        Books used = new Books(PROGRAMME);
        for (int p = 0; p < PROGRAMME.proposals(); p++) {
            decide(used, p);
        }
        for (int p = 0; p < PROGRAMME.proposals(); p++) {
            used.reset(p);
        }
        assertThat(used.objective()).isEqualTo(fresh.objective());
        assertThat(used.hard()).isEqualTo(fresh.hard());
    }
}
