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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shapes on which optimisers stumble; the best value of each is known by thought. */
class AwkwardTest {
    private static final long QUADRILLION = 1_000_000_000_000_000L;

    @TempDir
    Path folder;

    private int results;

    @Test
    void takesAsManyAsFitWhenAllValuesAreEqual() {
        assertThat(best(505, proposals(100, 10, 5))).isEqualTo(250_000);
    }

    @Test
    void leavesNegativePointsUnlessTheyAreForced() {
        List<Map<String, String>> proposals = Stream
                .concat(Shapes.proposals("N", 20, 10, -3).stream(), Shapes.proposals("P", 5, 10, 7).stream())
                .toList();
        write(1000, proposals).csv("decisions", List.of(new Fields().set("proposal", "N-00003")
                .set("decision", "FORCE_IN").set("reason", "putusan").set("by", "Kepala").row()));
        assertThat(solve()).isEqualTo(32_000);
    }

    @Test
    void takesEverythingThatCostsNothing() {
        assertThat(best(0, proposals(30, 0, 2))).isEqualTo(60_000);
    }

    @Test
    void spendsNothingFromAFundWithACeilingOfZero() {
        List<Map<String, String>> proposals = Stream
                .concat(Shapes.proposals("A", 10, 10, 9, "funds", "KOSONG").stream(),
                        Shapes.proposals("B", 10, 10, 1, "funds", "ADA").stream())
                .toList();
        write(1000, proposals).csv("funds", List.of(Shapes.fund("KOSONG", 0), Shapes.fund("ADA", 55)));
        assertThat(solve()).isEqualTo(5_000);
    }

    @Test
    void takesOrLeavesASingleHugeProposal() {
        assertThat(best(QUADRILLION, proposals(1, QUADRILLION, 42))).isEqualTo(42_000);
        assertThat(best(QUADRILLION - 1, proposals(1, QUADRILLION, 42))).isZero();
    }

    @Test
    void takesTheBestOfAnExclusiveGroupOfTenThousand() {
        List<Map<String, String>> proposals = IntStream.range(0, 10_000)
                .mapToObj(i -> Shapes.proposal("X-%05d".formatted(i), 100, i % 997)).toList();
        write(5_000, proposals).csv("relations", Shapes.group("EXCLUSIVE", proposals));
        assertThat(solve()).isEqualTo(996_000);
    }

    @Test
    void followsAChainOfPrerequisitesToItsEndWhenItPays() {
        assertThat(chain(2_000)).isEqualTo(199_000 + 1_000_000);
        assertThat(chain(1_005)).isEqualTo(100_000);
    }

    private long chain(long ceiling) {
        var proposals = new ArrayList<>(proposals(199, 10, 1));
        proposals.add(Shapes.proposal("X-99999", 10, 1_000));
        List<Map<String, String>> links = IntStream.range(1, proposals.size()).mapToObj(
                i -> new Fields().set("type", "PREREQUISITE").set("proposal", proposals.get(i).get("id"))
                        .set("requires", proposals.get(i - 1).get("id")).row())
                .toList();
        write(ceiling, proposals).csv("relations", links);
        return solve();
    }

    @Test
    void buildsAPackageOfFiveHundredWholeOrNotAtAll() {
        assertThat(packed(600)).isEqualTo(500_000 + 80_000);
        assertThat(packed(499)).isEqualTo(99 * 4_000);
    }

    private long packed(long ceiling) {
        List<Map<String, String>> members = Shapes.proposals("P", 500, 1, 1);
        var proposals = new ArrayList<>(members);
        proposals.addAll(Shapes.proposals("S", 150, 5, 4));
        write(ceiling, proposals).csv("relations", Shapes.group("PACKAGE", members));
        return solve();
    }

    @Test
    void addsUpTheLargestAmounts() {
        List<Map<String, String>> proposals = IntStream.range(0, 8)
                .mapToObj(i -> Shapes.proposal("X-%05d".formatted(i), QUADRILLION - i, 50 + i)).toList();
        Map<String, String> share = new Fields().set("id", "porsi").set("label", "Porsi").set("sense", "max")
                .set("share", "33.3333").set("where", "id in (X-00006|X-00007)").row();
        write(proposals).csv("limits", List.of(share)).csv("funds",
                Stream.of("F1", "F2", "F3", "F4").map(code -> Shapes.fund(code, QUADRILLION)).toList());
        // One of the two best is a quarter of four; both would be half.
        assertThat(solve()).isEqualTo(1000 * (57 + 55 + 54 + 53));
    }

    private long best(long ceiling, List<Map<String, String>> proposals) {
        write(ceiling, proposals);
        return solve();
    }

    private Folder write(long ceiling, List<Map<String, String>> proposals) {
        return write(proposals).region(Shapes.region().set("total_ceiling", ceiling).row());
    }

    private Folder write(List<Map<String, String>> proposals) {
        return new Folder(folder).region(Shapes.region().row()).csv("proposals", proposals);
    }

    private static List<Map<String, String>> proposals(int count, long cost, long points) {
        return Shapes.proposals("X", count, cost, points);
    }

    /** Solves the dataset, lets the checker look at the result, and returns its value in milli-points. */
    private long solve() {
        Path out = folder.resolve("hasil-" + results++);
        Certificate certificate = Pipeline.solve(folder, out, "polos", null).certificate();
        assertThat(VerifyPipeline.run(folder, out, Progress.NONE)).isEmpty();
        assertThat(certificate.bound()).isGreaterThanOrEqualTo(certificate.achieved());
        return certificate.achieved();
    }
}
