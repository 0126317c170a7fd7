package id.timbang.verify;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.domain.Reason;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReasonSumsTest {
    private final List<Reason> reasons = new ArrayList<>();

    ReasonSumsTest() {
        Kaya.valid().explained().reasons().forEach(reasons::add);
    }

    @Test
    void thePointsOfTheFindingsAddUpToThePoints() {
        assertThat(reasons).allSatisfy(reason -> assertThat(
                reason.findings().stream().mapToLong(note -> note.finding().milliPoints()).sum())
                .isEqualTo(reason.milliPoints()));
    }

    @Test
    void valueLessPriceTimesUsageIsTheNetValueToTheLastMilliPoint() {
        assertThat(reasons).filteredOn(reason -> reason.netValue() != null).hasSizeGreaterThan(15)
                .allSatisfy(reason -> assertThat(BigDecimal.valueOf(reason.value()).subtract(priced(reason))
                        .setScale(0, RoundingMode.FLOOR).longValueExact()).isEqualTo(reason.netValue()));
    }

    @Test
    void everyProposalThatIsEligibleAndNotFundedHasEveryLever() {
        assertThat(reasons).filteredOn(reason -> reason.decision().name().equals("DEFERRED")).isNotEmpty()
                .allSatisfy(reason -> assertThat(reason.takes()).extracting(Reason.Lever::lever)
                        .containsExactly("cost", "points", "volume", "document", "fund", "limit"));
    }

    private static BigDecimal priced(Reason reason) {
        return reason.usage().stream().map(use -> use.amount().multiply(use.price())).reduce(BigDecimal.ZERO,
                BigDecimal::add);
    }
}
