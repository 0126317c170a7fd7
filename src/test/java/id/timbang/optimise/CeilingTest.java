package id.timbang.optimise;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.fixture.Assessments;
import id.timbang.fixture.Datasets;
import id.timbang.fixture.Limits;
import id.timbang.domain.Dataset;
import id.timbang.domain.Scenario;
import id.timbang.model.Programme;
import id.timbang.model.ProgrammeBuilder;
import java.time.LocalDate;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** More money is never worth less: the bound at the prices of the linear optimum must not fall when a ceiling rises. */
class CeilingTest {
    private static final double TOLERANCE = 1e-6;
    private static final long MILLION = 1_000_000;

    @Test
    void aHigherCeilingNeverLowersTheBound() {
        for (int seed = 0; seed < 40; seed++) {
            var random = new SplittableRandom(seed);
            int proposals = random.nextInt(5, seed % 10 == 0 ? 1_500 : 200);
            String text = proposals(proposals, random);
            long[] ceilings = {proposals * 20 * MILLION, proposals * 15 * MILLION, proposals * 12 * MILLION,
                    proposals * 10 * MILLION};
            long before = bound(text, ceilings);
            ceilings[random.nextInt(ceilings.length)] += random.nextInt(1, 10 * proposals) * MILLION;
            assertThat((double) bound(text, ceilings)).as("seed " + seed)
                    .isGreaterThanOrEqualTo(before - TOLERANCE * Math.abs(before));
        }
    }

    private static String proposals(int count, SplittableRandom random) {
        var text = new StringBuilder("id,cost,points,funds,district,divisible,volume");
        for (int i = 0; i < count; i++) {
            text.append("\nP").append(i).append(',').append(random.nextInt(1, 100) * MILLION).append(',')
                    .append(random.nextInt(1, 100)).append(',').append(random.nextBoolean() ? "A|B" : "B").append(",K")
                    .append(random.nextInt(3)).append(',').append(random.nextInt(3) == 0).append(',')
                    .append(random.nextInt(1, 9));
        }
        return text.toString();
    }

    /** The bound with ceilings of everything, fund A, fund B and district K1. */
    private static long bound(String proposals, long[] ceilings) {
        Dataset dataset = Datasets.of(proposals).total(ceilings[0]).fund("A", ceilings[1]).fund("B", ceilings[2])
                .limit(Limits.max("k1", ceilings[3]).where("district=K1"))
                .limit(Limits.minShare("k2", "20").where("district=K2").preference("20")).build();
        Programme programme = ProgrammeBuilder.build(dataset, Assessments.open(dataset), Scenario.NONE,
                LocalDate.of(2026, 1, 1));
        var relaxations = new Relaxations(programme);
        double[] none = new double[relaxations.limits.size];
        double[] prices = relaxations.value(new long[0], none, Nearness.FAR).prices();
        return relaxations.valueBound(new StatedPrices(relaxations.limits, prices, 0), new long[0]);
    }
}
