package id.timbang.optimise;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.domain.Branch;
import id.timbang.domain.Certificate;
import id.timbang.domain.Progress;
import id.timbang.model.Programme;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Proofs by cases: they prove more than prices alone, and their cases part all portfolios among them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CasesTest {
    private final Programme region = RandomRegion.withoutFloors(RandomRegion.region(400, 3));
    private Solution solution;
    private Certificate certificate;

    @BeforeAll
    void solve() {
        solution = Optimiser.optimise(region, new Settings(0, new BigDecimal("0.0001"), null, Map.of()), Progress.NONE);
        certificate = solution.certificate();
    }

    @Test
    void casesProveMoreThanPricesAlone() {
        Relaxations relaxations = new Relaxations(region);
        long[] achieved = certificate.ranks().stream().mapToLong(Certificate.RankProof::achieved).toArray();
        PriceFinder.Found root = relaxations.inCase(Map.of(), achieved, new double[relaxations.limits.size],
                Until.BEST);
        long alone = relaxations.valueBound(new StatedPrices(relaxations.limits, root.prices(), achieved.length),
                achieved);

        assertThat(certificate.valueBranches()).hasSizeGreaterThan(1);
        assertThat(certificate.bound()).isLessThan(alone).isGreaterThanOrEqualTo(certificate.achieved());
    }

    @Test
    void thePortfolioBelongsToExactlyOneCase() {
        assertThat(certificate.valueBranches().stream().filter(this::holds).count()).isEqualTo(1);
    }

    @Test
    void noCaseHasPricesThatGrewWithoutEnd() {
        assertThat(certificate.valueBranches()).flatExtracting(branch -> branch.prices().orElseThrow().values())
                .allMatch(price -> price.precision() - price.scale() < 15);
    }

    private boolean holds(Branch branch) {
        return branch.allowed().entrySet().stream().allMatch(entry -> {
            for (int p = 0; p < region.proposals(); p++) {
                if (region.id(p).equals(entry.getKey())) {
                    return entry.getValue().contains(region.choice(solution.selection().option()[p]));
                }
            }
            return false;
        });
    }
}
