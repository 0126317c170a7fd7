package id.timbang.verify;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.domain.Dataset;
import id.timbang.fixture.Assessments;
import id.timbang.fixture.Datasets;
import id.timbang.model.Programme;
import id.timbang.model.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VerifierTest {

    /** A dataset whose rows bear the ids of a programme, in the order that it names. */
    private static Rebuilt rebuilt(Programme programme) {
        String rows = IntStream.range(0, programme.proposals()).map(row -> programme.proposals() - 1 - row)
                .mapToObj(p -> programme.id(p) + ",Usulan " + p + ",1000," + p % 7 + ",RENJA,D" + p % 3)
                .collect(Collectors.joining("\n"));
        Dataset dataset = Datasets.of("id,title,cost,points,channel,district\n" + rows).total(1).build();
        return new Rebuilt(dataset, Assessments.open(dataset), programme);
    }

    private static Optional<Selection> findFeasible(Programme programme, Random random) {
        for (int run = 0; run < 5000; run++) {
            var picks = new Naive.Pick[programme.proposals()];
            for (int p = 0; p < picks.length; p++) {
                int options = programme.endOption(p) - programme.firstOption(p);
                int option = programme.firstOption(p) + Math.max(0, random.nextInt(options + 2) - 2);
                List<Naive.Pick> ways = Naive.picks(programme, option);
                picks[p] = ways.get(random.nextInt(ways.size()));
            }
            Selection selection = Naive.selection(picks);
            if (Naive.feasible(programme, selection)) {
                return Optional.of(selection);
            }
        }
        return Optional.empty();
    }

    @Test
    void findsNothingInWhatTheFormulasSay() {
        int checked = 0;
        for (int seed = 0; seed < 40; seed++) {
            Programme programme = RandomProgramme.of(12, seed, 1_000_000);
            Optional<Selection> selection = findFeasible(programme, new Random(seed));
            if (selection.isPresent()) {
                Rebuilt rebuilt = rebuilt(programme);
                assertThat(Verifier.verify(rebuilt, Results.of(rebuilt, selection.get(), seed))).isEmpty();
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(20);
    }

    @Test
    void namesRowsThatAreMissingUnknownRepeatedOrOutOfOrder() {
        Programme programme = RandomProgramme.of(12, 3, 1_000_000);
        Rebuilt rebuilt = rebuilt(programme);
        Stated stated = Results.of(rebuilt, findFeasible(programme, new Random(3)).orElseThrow(), 3);
        var rows = new ArrayList<>(stated.portfolio());
        rows.add(rows.remove(0));
        rows.add(rows.get(5));
        rows.remove(2);
        var changed = new Stated(rows, stated.limits(), stated.certificate(), stated.reasons(), stated.summary());

        assertThat(Verifier.verify(rebuilt, changed)).filteredOn(one -> one.field().equals("id"))
                .extracting(Contradiction::id, Contradiction::recomputed)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("U-0011", "the order of the dataset"),
                        org.assertj.core.groups.Tuple.tuple("U-0005", "already stated above"),
                        org.assertj.core.groups.Tuple.tuple("U-0008", "U-0008"));
    }
}
