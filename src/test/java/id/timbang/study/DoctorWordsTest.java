package id.timbang.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a diagnosis says is told apart where it differs, and costs nothing where nothing changes. */
class DoctorWordsTest {
    private static Diagnosis.Move raised(long from, long to) {
        var demand = new Demand(Demand.Kind.LIMIT, "fund-DAU", "Pagu DAU", from, false, true, false);
        return new Diagnosis.Move(demand, to, to - from);
    }

    @Test
    void amountsThatRoundToTheSameAreWrittenWithAllDigits() {
        assertThat(new DoctorWords("id").move(raised(1_440_000_000L, 1_443_359_750L))).contains("Rp1.440.000.000",
                "Rp1.443.359.750");
    }

    @Test
    void amountsThatDifferInWordsAreWrittenInWords() {
        assertThat(new DoctorWords("id").move(raised(1_440_000_000L, 2_300_000_000L))).contains("Rp1,4 miliar",
                "Rp2,3 miliar");
    }

    @Test
    void anObligationThatOnlyOthersStandInTheWayOfCostsNoMoney() {
        var free = new Diagnosis.Repair(0, 0, List.of());
        var unmet = new Diagnosis.Unmet("stunting", "Stunting", 1, 360_000_000, 20_000_000, true, List.of(),
                Optional.of(free));
        List<String> lines = DoctorReport.of(new Diagnosis(false, false, List.of(), List.of(), List.of(unmet)), "id")
                .lines();
        assertThat(lines).anyMatch(line -> line.contains("tidak perlu diubah")).noneMatch(line -> line.contains("Rp0"));
    }

    @Test
    void saysThatNothingHasToChangeWhereAListIsKnown() {
        var free = new Diagnosis.Repair(0, 0, List.of());
        List<String> lines = DoctorReport.of(new Diagnosis(true, false, List.of(), List.of(free), List.of()), "id")
                .lines();
        assertThat(lines.get(lines.size() - 1)).startsWith("  1. Rp0: tidak ada yang perlu diubah.");
        assertThat(new DoctorWords("id").each(free)).hasSize(1);
    }
}
