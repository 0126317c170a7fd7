package id.timbang.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.domain.Certificate;
import id.timbang.domain.Progress;
import id.timbang.pipeline.VerifyPipeline;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Shapes on which optimisers loop, overflow or stumble once there are many proposals; the best value of each is known by thought, and
 * the checker looks at each certificate.
 */
abstract class AwkwardAtSize {
    private static final long COST = 10;
    private static final int CHAIN = 1_000;

    @TempDir
    Path folder;

    private final int size;

    AwkwardAtSize(int size) {
        this.size = size;
    }

    @Test
    void takesTheBestOfOneExclusiveGroupOfAll() {
        List<Map<String, String>> proposals = IntStream.range(0, size)
                .mapToObj(i -> Shapes.proposal("X-%06d".formatted(i), 100 + i % 13, i % 997)).toList();
        write(5_000, proposals).csv("relations", Shapes.group("EXCLUSIVE", proposals));
        assertThat(solve().achieved()).isEqualTo(996_000);
    }

    @Test
    void followsAChainOfAThousandPrerequisitesToItsEnd() {
        int others = 700;
        write(COST * (CHAIN + others), chained()).csv("relations", links());
        assertThat(solve().achieved())
                .isEqualTo(1000L * (CHAIN - 1 + 5_000)
                        + highest(IntStream.range(CHAIN, size).mapToLong(AwkwardAtSize::milliPoints), others));
    }

    /** A chain of poor proposals of which only the last is worth much, and others of middling worth. */
    private List<Map<String, String>> chained() {
        var proposals = new ArrayList<Map<String, String>>();
        for (int i = 0; i < size; i++) {
            Map<String, String> row = Shapes.proposal("X-%06d".formatted(i), COST, i < CHAIN - 1 ? 1 : 5_000);
            if (i >= CHAIN) {
                row.put("points", java.math.BigDecimal.valueOf(milliPoints(i), 3).toPlainString());
            }
            proposals.add(row);
        }
        return proposals;
    }

    private static long milliPoints(int i) {
        return 3_000 + i * 7_919L % 1_999;
    }

    private static List<Map<String, String>> links() {
        return IntStream.range(1, CHAIN).mapToObj(i -> new Fields().set("type", "PREREQUISITE")
                .set("proposal", "X-%06d".formatted(i)).set("requires", "X-%06d".formatted(i - 1)).row()).toList();
    }

    @Test
    void takesThePoorChoicesThatAFloorForces() {
        int poor = size / 10;
        write(COST * size / 2, goodAndPoor()).csv("limits", List.of(floor(COST * poor).row()));
        assertThat(solve().achieved()).isEqualTo(best("A", size / 2 - poor) + best("B", poor));
    }

    @Test
    void takesAllThatHelpsAnObligationWhichNobodyCanMeet() {
        long there = COST * (size / 5);
        write(COST * size / 2, goodAndPoor()).csv("limits",
                List.of(floor(there + 1).set("level", "obligation").set("rank", 2).row(),
                        new Fields().set("id", "kosong-min").set("label", "Kosong").set("sense", "min")
                                .set("where", "office=TIDAK_ADA").set("amount", 7).set("level", "obligation")
                                .set("rank", 1).row()));
        Certificate certificate = solve();
        assertThat(certificate.ranks()).extracting(Certificate.RankProof::bound).containsExactly(7L, 1L);
        assertThat(certificate.ranks().get(0).achieved()).isEqualTo(7);
        assertThat(certificate.ranks().get(1).achieved()).isBetween(1L, 1 + (there + 1) / 1000);
        // What the rank may fall short by is worth at most as many poor proposals, each exchanged for a good one.
        long all = best("A", size / 2 - size / 5) + best("B", size / 5);
        long spared = (1 + (there + 1) / 1000) / COST;
        assertThat(certificate.achieved()).isBetween(all, all + spared * 122_000);
    }

    @Test
    void isNotMisledByLimitsThatNobodyUses() {
        List<Map<String, String>> limits = IntStream.range(0, 400).mapToObj(i -> {
            Fields limit = new Fields().set("id", "sepi-%03d".formatted(i)).set("label", "Sepi")
                    .set("where", "office=TIDAK_ADA_" + i);
            return (i % 4 == 0
                    ? limit.set("sense", "max").set("amount", 0)
                    : i % 4 == 1
                            ? limit.set("sense", "max").set("share", i % 100)
                            : i % 4 == 2
                                    ? limit.set("sense", "max").set("amount", 900_000_000_000L)
                                    : limit.set("sense", "max").set("amount", 3).set("level", "preference")
                                            .set("penalty", 1000))
                    .row();
        }).toList();
        write(COST * size / 2, goodAndPoor()).csv("limits", limits);
        assertThat(solve().achieved()).isEqualTo(best("A", size / 2));
    }

    @Test
    void addsUpAmountsCloseToTheLargestThereMayBe() {
        long cost = 9_000_000_000_000_000L / size - 1;
        List<Map<String, String>> proposals = IntStream.range(0, size)
                .mapToObj(i -> Shapes.proposal("X-%06d".formatted(i), cost, 1 + i % 100)).toList();
        Folder dataset = write(proposals);
        Map<String, String> half = new Fields().set("id", "paruh").set("label", "Paruh").set("sense", "max")
                .set("share", "50").set("where", "id=X-00000*").row();
        dataset.csv("limits", List.of(half)).csv("funds", IntStream.range(0, 8)
                .mapToObj(i -> Shapes.fund("F" + i, cost * (size / 16))).toList());
        assertThat(solve().achieved()).isEqualTo(1000 * highest(
                IntStream.range(0, size).mapToLong(i -> 1 + i % 100), 8 * (size / 16)));
    }

    /** Four in five are good, the others poor; all cost the same. */
    private List<Map<String, String>> goodAndPoor() {
        var proposals = new ArrayList<Map<String, String>>();
        for (int i = 0; i < size; i++) {
            boolean poor = i % 5 == 0;
            proposals.add(Shapes.proposal((poor ? "B-%06d" : "A-%06d").formatted(i), COST, points(i), "office",
                    poor ? "BURUK" : "BAIK"));
        }
        return proposals;
    }

    private static long points(int i) {
        return i % 5 == 0 ? -(i % 23) : 40 + i % 61;
    }

    private Fields floor(long amount) {
        return new Fields().set("id", "buruk-min").set("label", "Buruk").set("sense", "min")
                .set("where", "office=BURUK").set("amount", amount);
    }

    /** Σ value of the best {@code count} of the good (A) or poor (B), milli-points. */
    private long best(String kind, int count) {
        return 1000 * highest(IntStream.range(0, size).filter(i -> (i % 5 == 0) == kind.equals("B"))
                .mapToLong(AwkwardAtSize::points), count);
    }

    private static long highest(LongStream points, int count) {
        return points.map(p -> -p).sorted().limit(count).map(p -> -p).sum();
    }

    private Folder write(long ceiling, List<Map<String, String>> proposals) {
        return new Folder(folder).region(Shapes.region().set("total_ceiling", ceiling).row()).csv("proposals",
                proposals);
    }

    private Folder write(List<Map<String, String>> proposals) {
        return new Folder(folder).region(Shapes.region().row()).csv("proposals", proposals);
    }

    private Certificate solve() {
        Path out = folder.resolve("hasil");
        Certificate certificate = Pipeline.solve(folder, out, "polos", null).certificate();
        assertThat(VerifyPipeline.run(folder, out, Progress.NONE)).isEmpty();
        assertThat(certificate.bound()).isGreaterThanOrEqualTo(certificate.achieved());
        return certificate;
    }
}
