package id.timbang.verify;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.domain.Choice;
import id.timbang.model.Programme;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private static final Programme PROGRAMME = RandomProgramme.of(20, 1, 1000);

    @Test
    void oneCaseThatFixesNothingCoversEverything() {
        assertThat(new Coverage(PROGRAMME).findHole(List.of(Case.ALL))).isEmpty();
    }

    @Test
    void noCaseCoversNothing() {
        assertThat(new Coverage(PROGRAMME).findHole(List.of())).contains("no case at all");
    }

    @Test
    void namesTheCombinationThatNoCaseCovers() {
        List<Case> cases = List.of(fixed(Map.of(0, full())), fixed(Map.of(0, not(full()), 1, not(full()))));

        assertThat(new Coverage(PROGRAMME).findHole(cases)).contains("U-0000 DEFER, U-0001 FULL");
    }

    @Test
    void anyTreeOfSplitsCoversAndLosesItsCoverWithAnyOfItsLeaves() {
        for (int seed = 0; seed < 30; seed++) {
            var leaves = new ArrayList<Case>();
            split(Map.of(), 7, new Random(seed), leaves);
            java.util.Collections.shuffle(leaves, new Random(seed));
            assertThat(new Coverage(PROGRAMME).findHole(leaves)).isEmpty();
            leaves.remove(0);
            assertThat(new Coverage(PROGRAMME).findHole(leaves)).isPresent();
        }
    }

    /** Splits by one choice of a proposal until none is left or the depth is reached. */
    private static void split(Map<Integer, Set<Choice>> path, int depth, Random random, List<Case> leaves) {
        int proposal = random.nextInt(PROGRAMME.proposals());
        if (depth == 0 || path.containsKey(proposal) || PROGRAMME.optionOf(proposal, Choice.DEFER) < 0) {
            leaves.add(new Case(path));
            return;
        }
        var taken = new HashMap<>(path);
        taken.put(proposal, full());
        split(taken, depth - 1, random, leaves);
        var other = new HashMap<>(path);
        other.put(proposal, not(full()));
        split(other, depth - 1, random, leaves);
    }

    @Test
    void casesThatOverlapMayCoverToo() {
        List<Case> cases = List.of(fixed(Map.of(0, full())), fixed(Map.of(1, full())),
                fixed(Map.of(0, not(full()), 1, not(full()))));

        assertThat(new Coverage(PROGRAMME).findHole(cases)).isEmpty();
    }

    private static Case fixed(Map<Integer, Set<Choice>> allowed) {
        return new Case(allowed);
    }

    private static Set<Choice> full() {
        return EnumSet.of(Choice.FULL);
    }

    private static Set<Choice> not(Set<Choice> choices) {
        return EnumSet.complementOf(EnumSet.copyOf(choices));
    }
}
