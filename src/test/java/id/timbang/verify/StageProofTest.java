package id.timbang.verify;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.domain.Choice;
import id.timbang.model.Programme;
import id.timbang.model.Selection;
import id.timbang.model.Tally;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StageProofTest {
    private static final int VALUE = PriceReader.VALUE_STAGE;

    @ParameterizedTest
    @ValueSource(longs = {1, 1_000_000, 20_000_000_000_000L})
    void sumsWhatTheFormulaSaysWhateverTheSizeOfAmounts(long unit) {
        for (int seed = 0; seed < 60; seed++) {
            Programme programme = RandomProgramme.of(7, seed, unit);
            var random = new Random(seed);
            for (int stage : List.of(1, 2, VALUE)) {
                SortedMap<String, BigDecimal> prices = Naive.prices(programme, stage, random);
                SortedMap<Integer, BigDecimal> kept = kept(stage, random);
                Case only = seed % 2 == 0 ? Case.ALL : randomCase(programme, random);
                var expected = Optional.ofNullable(new Naive(programme, prices).sum(stage == VALUE, kept, only));
                var proof = new StageProof(programme, stage == VALUE, kept);
                Optional<BigDecimal> sum = proof
                        .largest(List.of(new StageProof.Branch(only, read(programme, prices, stage))));
                assertThat(sum.isPresent()).isEqualTo(expected.isPresent());
                expected.ifPresent(value -> assertThat(sum.get()).isEqualByComparingTo(value));
            }
        }
    }

    private static SortedMap<Integer, BigDecimal> kept(int stage, Random random) {
        var kept = new TreeMap<Integer, BigDecimal>();
        for (int rank = 1; rank <= 2 && rank < stage; rank++) {
            kept.put(rank, BigDecimal.valueOf(random.nextInt(1000)));
        }
        return kept;
    }

    private static Case randomCase(Programme programme, Random random) {
        return new Case(Map.of(random.nextBoolean() ? 0 : 2, Set.of(Choice.FULL), 1,
                random.nextBoolean() ? Set.of(Choice.DEFER) : Set.of(Choice.DEFER, Choice.VOLUME_50)));
    }

    private static PriceSet read(Programme programme, SortedMap<String, BigDecimal> prices, int stage) {
        var report = new Report("certificate.json");
        var stated = new LinkedHashMap<String, String>();
        prices.forEach((id, price) -> stated.put(id, price.stripTrailingZeros().toPlainString()));
        PriceSet read = new PriceReader(programme, report).read(stated, "", stage);
        assertThat(report.contradictions()).isEmpty();
        return read;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void noFeasiblePortfolioIsBetterThanTheBound(int seed) {
        Programme programme = RandomProgramme.of(4, seed, 1_000_000);
        var random = new Random(seed);
        List<Tally> feasible = new ArrayList<>();
        for (Selection selection : Naive.selections(programme)) {
            if (Naive.feasible(programme, selection)) {
                feasible.add(new Tally(programme, selection));
            }
        }
        for (int run = 0; run < 20 && !feasible.isEmpty(); run++) {
            checkBounds(programme, feasible, random);
        }
    }

    private static void checkBounds(Programme programme, List<Tally> feasible, Random random) {
        Tally one = feasible.get(random.nextInt(feasible.size()));
        var kept = new TreeMap<Integer, BigDecimal>();
        kept.put(1, BigDecimal.valueOf(one.rankShortfall(1)));
        kept.put(2, BigDecimal.valueOf(one.rankShortfall(2)));
        BigDecimal value = bound(programme, VALUE, kept, random);
        BigDecimal second = bound(programme, 2, kept.headMap(2), random).negate();
        BigDecimal first = bound(programme, 1, kept.headMap(1), random).negate();
        for (Tally tally : feasible) {
            assertThat(first).isLessThanOrEqualTo(BigDecimal.valueOf(tally.rankShortfall(1)));
            if (tally.rankShortfall(1) <= one.rankShortfall(1)) {
                assertThat(second).isLessThanOrEqualTo(BigDecimal.valueOf(tally.rankShortfall(2)));
                if (tally.rankShortfall(2) <= one.rankShortfall(2)) {
                    assertThat(value).isGreaterThanOrEqualTo(BigDecimal.valueOf(tally.achieved()));
                }
            }
        }
    }

    private static BigDecimal bound(Programme programme, int stage, SortedMap<Integer, BigDecimal> kept,
            Random random) {
        PriceSet prices = read(programme, Naive.prices(programme, stage, random), stage);
        return new StageProof(programme, stage == VALUE, kept)
                .largest(List.of(new StageProof.Branch(Case.ALL, prices))).orElseThrow();
    }
}
