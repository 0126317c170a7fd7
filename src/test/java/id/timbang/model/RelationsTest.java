package id.timbang.model;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.domain.Choice;
import id.timbang.domain.Relation.Type;
import id.timbang.domain.Scenario;
import id.timbang.fixture.Datasets;
import id.timbang.fixture.Limits;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Blocks, relations, contradictions and changes. */
class RelationsTest {

    private static Datasets five() {
        return Datasets.of("id,cost,points,gate,started\nA,1,1,,\nB,1,1,,\nC,1,1,,\nD,1,1,ALIH_DESA,\nE,1,1,,ya")
                .total(9);
    }

    private static List<String> relations(Built built) {
        return built.programme().limits().stream().filter(ModelLimit::isRelation).map(ModelLimit::id).toList();
    }

    @Test
    void anExclusiveGroupIsABlockUnlessAMemberIsInAnEarlierOne() {
        Built built = Built.open(five().group(Type.EXCLUSIVE, "y", "B", "C").group(Type.EXCLUSIVE, "x", "B", "A")
                .group(Type.EXCLUSIVE, "z", "D", "C"));
        assertThat(built.blocks()).as("C became a block of its own with y, so z is none").containsExactly("A B", "C",
                "D", "E");
        assertThat(relations(built)).containsExactly("exclusive-y", "exclusive-z");
        assertThat(built.limit("exclusive-z").amount()).isEqualTo(1);
        assertThat(built.usage("D", Choice.REFER_VILLAGE, "exclusive-z")).as("referred is taken").isEqualTo(1);
        assertThat(built.usage("C", Choice.DEFER, "exclusive-z")).isZero();
    }

    @Test
    void aPackageIsARingOfItsMembers() {
        Built built = Built.open(five().group(Type.PACKAGE, "p", "C", "A", "D").group(Type.PACKAGE, "one", "B"));
        assertThat(relations(built)).containsExactly("package-p-1", "package-p-2", "package-p-3");
        assertThat(built.usage("A", Choice.FULL, "package-p-1")).isEqualTo(1);
        assertThat(built.usage("C", Choice.FULL, "package-p-1")).isEqualTo(-1);
        assertThat(built.usage("D", Choice.REFER_VILLAGE, "package-p-3")).as("referred is not built").isZero();
        assertThat(built.usage("A", Choice.FULL, "package-p-3")).isEqualTo(-1);
    }

    @Test
    void aPrerequisiteIsALimitOnlyWhereItSaysSomething() {
        Built built = Built.open(five().prerequisite("A", "B").prerequisite("A", "B").prerequisite("A", "E")
                .prerequisite("D", "A").prerequisite("C", "D"));
        assertThat(relations(built)).containsExactly("prerequisite-A-B", "prerequisite-C-D");
        assertThat(built.usage("A", Choice.FULL, "prerequisite-A-B")).isEqualTo(1);
        assertThat(built.usage("B", Choice.FULL, "prerequisite-A-B")).isEqualTo(-1);
        assertThat(built.programme().contradictions()).isEmpty();
    }

    @Test
    void whatExcludesAnAnswerBeyondDoubtIsNamed() {
        assertThat(
                contradictions(five().group(Type.EXCLUSIVE, "x", "A", "B").decide("A", "FORCE_IN").decide("B", "FULL")))
                .containsExactly("A", "B");
        assertThat(contradictions(five().prerequisite("A", "D").decide("A", "FORCE_IN")))
                .containsExactly("prerequisite-A-D");
        assertThat(contradictions(five().group(Type.PACKAGE, "p", "A", "B").decide("A", "FORCE_IN").decide("B",
                "FORCE_OUT"))).containsExactly("package-p-1");
        assertThat(contradictions(five().group(Type.EXCLUSIVE, "x", "A", "B").group(Type.EXCLUSIVE, "y", "B", "C")
                .decide("B", "FORCE_IN").decide("C", "FORCE_IN"))).containsExactly("exclusive-y");
    }

    private static List<String> contradictions(Datasets dataset) {
        return Built.open(dataset).programme().contradictions();
    }

    @Test
    void relationsAndLimitsMustNotShareAName() {
        assertThat(Built.refused(five().prerequisite("A", "B").limit(Limits.max("prerequisite-A-B", 1))))
                .singleElement()
                .asString().contains("also the name of a relation");
        assertThat(Built.refused(Datasets.of("id,cost,points\nA,1,1\nA-B,1,1\nB-C,1,1\nC,1,1").total(9)
                .prerequisite("A", "B-C").prerequisite("A-B", "C"))).singleElement().asString()
                .contains("both be called prerequisite-A-B-C");
    }

    @Test
    void aRelationOfAProposalThatIsNotThereIsRefused() {
        assertThat(Built.refused(five().prerequisite("A", "Z"))).singleElement().asString()
                .contains("there is no proposal Z");
    }

    @Test
    void everyChoiceButTheEarlierOneIsAChange() {
        var keep = new Scenario.Keep("x.csv", Map.of("A", Choice.FULL, "D", Choice.REFER_VILLAGE, "Z", Choice.FULL),
                new BigDecimal("0.5"));
        Built built = Built.open(five(), new Scenario("s", Optional.empty(), Map.of(), Map.of(), Map.of(), Map.of(),
                Map.of(), List.of(), Optional.of(keep)));
        assertThat(List.of(change(built, "A", Choice.DEFER), change(built, "A", Choice.FULL),
                change(built, "B", Choice.FULL), change(built, "D", Choice.DEFER),
                change(built, "D", Choice.REFER_VILLAGE)))
                .containsExactly(500L, 0L, 0L, 500L, 0L);
        assertThat(built.programme().warnings()).singleElement().asString().contains("no proposal Z");
    }

    private static long change(Built built, String id, Choice choice) {
        return built.programme().changePenalty(built.option(id, choice));
    }
}
