package id.timbang.study;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.domain.Progress;
import id.timbang.domain.Relation;
import id.timbang.fixture.Datasets;
import id.timbang.fixture.Limits;
import id.timbang.report.Report;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import java.util.stream.LongStream;

/** What the doctor says of questions without an answer, held against CP-SAT. */
class DoctorTest {
    private static final int FEW = 12;
    private static final int REGIONS = 50;

    private static Diagnosis examine(Ground ground) {
        return Doctor.examine(ground, Grounds.resolver(), Progress.NONE);
    }

    /** At most 40 proposals, of which too many are forced for the ceilings, or floors ask for more than there is. */
    private static Ground region(long seed) {
        return region(seed, 1);
    }

    /** @param unit rupiah in which all costs and ceilings are counted */
    private static Ground region(long seed, long unit) {
        var random = new SplittableRandom(seed);
        int n = 12 + random.nextInt(29);
        var text = new StringBuilder("id,title,cost,office,district,divisible,volume,binding,points\n");
        long asked = 0;
        for (int p = 0; p < n; p++) {
            long cost = (10 + random.nextInt(390)) * unit;
            asked += cost;
            text.append(String.format("P-%02d,Usulan %d,%d,D%d,K%d,%s,4,%s,%d%n", p, p, cost, random.nextInt(3),
                    random.nextInt(3), random.nextInt(3) == 0, random.nextInt(12) == 0, 1 + random.nextInt(99)));
        }
        long total = asked * (20 + random.nextInt(20)) / 100;
        Datasets datasets = Datasets.of(text.toString()).total(total).fund("F1", total * 2 / 3).fund("F2", total / 2)
                .office("D0", total / 2).office("D1", total / 4);
        for (int p = 1; p < n; p++) {
            int kind = random.nextInt(10);
            if (kind < 2) {
                datasets.decide(String.format("P-%02d", p), kind == 0 ? "FORCE_IN" : "FULL");
            }
        }
        datasets.group(Relation.Type.EXCLUSIVE, "G", "P-00", "P-03").prerequisite("P-05", "P-06");
        datasets.limit(Limits.min("k1-min", total * (20 + random.nextInt(60)) / 100).where("district=K1"));
        datasets.limit(Limits.min("k2-min", total * (10 + random.nextInt(60)) / 100).where("district=K2"));
        datasets.limit(Limits.maxShare("d2-max", "25").where("office=D2"));
        return Grounds.of(datasets);
    }

    static LongStream few() {
        return infeasible().limit(FEW);
    }

    static LongStream more() {
        return infeasible().skip(FEW);
    }

    private static LongStream infeasible() {
        return LongStream.range(0, 10_000).filter(seed -> {
            Ground ground = region(seed);
            return ground.programme().exclusions().isEmpty() && !Referee.possible(ground.programme());
        }).limit(REGIONS);
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("more")
    void soItIsInFiftyRegions(long seed) {
        conflictsAreIrreducibleAndTheCheapestRepairIsTheBest(seed);
    }

    @ParameterizedTest
    @MethodSource("few")
    void conflictsAreIrreducibleAndTheCheapestRepairIsTheBest(long seed) {
        Ground ground = region(seed);
        Diagnosis diagnosis = examine(ground);
        var strain = new Strain(ground);

        assertThat(diagnosis.impossible()).isTrue();
        assertThat(diagnosis.proven()).isTrue();
        Set<String> conflict = ids(strain, diagnosis.conflict());
        assertThat(Referee.possible(strain.keeping(conflict))).as("conflict").isFalse();
        for (String id : conflict) {
            Set<String> rest = new HashSet<>(conflict);
            rest.remove(id);
            assertThat(Referee.possible(strain.keeping(rest))).as("without %s", id).isTrue();
        }
        long least = Referee.leastPenalties(strain.stretching(strain.stretchable(), Set.of(), Set.of())).orElseThrow();
        assertThat(diagnosis.repairs()).hasSizeGreaterThanOrEqualTo(3);
        assertThat((double) diagnosis.repairs().get(0).cost()).isBetween((double) least, 1.05 * least);
        assertThat(diagnosis.repairs()).extracting(Diagnosis.Repair::cost).isSorted();
        diagnosis.repairs().forEach(repair -> assertThat(Referee.possible(repaired(strain, repair))).as("%s", repair)
                .isTrue());
    }

    private static Set<String> ids(Strain strain, List<Demand> demands) {
        return strain.demands().entrySet().stream().filter(entry -> demands.contains(entry.getValue()))
                .map(java.util.Map.Entry::getKey).collect(Collectors.toSet());
    }

    /** All demands, those of the repair moved or undone. */
    private static id.timbang.model.Programme repaired(Strain strain, Diagnosis.Repair repair) {
        var programme = strain.keeping(strain.demands().keySet());
        var limits = new ArrayList<>(programme.limits());
        for (Diagnosis.Move move : repair.moves()) {
            String id = ids(strain, List.of(move.demand())).iterator().next();
            limits.replaceAll(limit -> !limit.id().equals(id)
                    ? limit
                    : move.demand().share() ? limit.withShare((int) move.to()) : limit.withAmount(move.to()));
            if (move.demand().forces()) {
                limits.removeIf(limit -> limit.id().equals(id));
            }
        }
        return id.timbang.model.Restated.withLimits(programme, limits);
    }

    @ParameterizedTest
    @MethodSource("few")
    void proposalsOfMillionsAreRepairedAsCheaply(long seed) {
        var small = new Strain(region(seed));
        long least = Referee.leastPenalties(small.stretching(small.stretchable(), Set.of(), Set.of())).orElseThrow();
        long million = 1_000_000;

        Diagnosis.Repair cheapest = examine(region(seed, million)).repairs().get(0);

        // The ceilings of the small region are rounded down to its units.
        assertThat((double) cheapest.cost()).isBetween(0.95 * million * (least - 3), 1.05 * million * (least + 3));
        assertThat(cheapest.leastCost()).isPositive().isLessThanOrEqualTo(cheapest.cost());
    }

    @Test
    void oneRepairMovesALimitAndOneUndoesADecision() {
        Ground ground = Grounds.of(Datasets.of("id,title,cost,binding,points\nA,Jalan,700,true,5\nB,Pasar,600,,1\n"
                + "C,Taman,100,,9\n").total(1_000).decide("B", "FORCE_IN"));
        Diagnosis diagnosis = examine(ground);

        assertThat(diagnosis.conflict()).extracting(Demand::kind).containsExactlyInAnyOrder(Demand.Kind.LIMIT,
                Demand.Kind.BINDING, Demand.Kind.DECISION);
        assertThat(diagnosis.repairs()).anyMatch(Diagnosis.Repair::movesLimit).anyMatch(Diagnosis.Repair::undoes);
        Diagnosis.Repair cheapest = diagnosis.repairs().get(0);
        assertThat(cheapest.cost()).isEqualTo(cheapest.leastCost());
        assertThat(diagnosis.repairs()).anySatisfy(repair -> assertThat(repair.moves()).singleElement()
                .satisfies(move -> assertThat(move.rupiah()).isEqualTo(600)));
    }

    @Test
    void rivalsThatAreBothForcedInConflict() {
        Diagnosis diagnosis = examine(Grounds.of(Datasets.of("id,title,cost,points\nA,A,1,5\nB,B,2,1\n").total(10)
                .group(Relation.Type.EXCLUSIVE, "G", "A", "B").decide("A", "FORCE_IN").decide("B", "FORCE_IN")));

        assertThat(diagnosis.conflict()).extracting(Demand::id).containsExactlyInAnyOrder("A", "B");
        assertThat(diagnosis.repairs().get(0).moves()).extracting(move -> move.demand().id()).containsExactly("A");
    }

    @Test
    void anObligationThatFallsShortSaysWhatMeetingItCosts() {
        Ground ground = Grounds
                .of(Datasets.of("id,title,cost,district,points\nA,A,400,K1,5\nB,B,300,K1,1\nC,C,900,K2,9\n")
                        .total(600).limit(Limits.min("k1-min", 700).where("district=K1").obligation(1, 1)));
        Diagnosis diagnosis = examine(ground);

        assertThat(diagnosis.impossible()).isFalse();
        assertThat(diagnosis.unmet()).singleElement().satisfies(unmet -> {
            assertThat(unmet.shortfall()).isEqualTo(300);
            assertThat(unmet.because()).isNotEmpty();
            assertThat(unmet.repair().orElseThrow().cost()).isBetween(100L, 200L);
        });
    }

    @Test
    void theReportSpeaksBothLanguages() {
        Diagnosis diagnosis = examine(region(infeasible().iterator().nextLong()));
        for (String language : List.of("id", "en")) {
            Report report = DoctorReport.of(diagnosis, language);
            assertThat(report.lines()).hasSizeGreaterThan(4)
                    .allSatisfy(line -> assertThat(line).doesNotContain("{"));
        }
    }
}
