package id.timbang.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.store.SumRow;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The district that loses most of what it had. */
class DistrictFallTest {

    private static SumRow sum(String district, long spent) {
        return new SumRow(district, 1, 1, spent, spent);
    }

    @Test
    void theDeepestFallIsThatOfPerCentNotOfRupiah() {
        assertThat(DistrictFall.of(Map.of("A", 1_000L, "B", 100L), Map.of("A", -100L, "B", -40L))).get()
                .satisfies(fall -> {
                    assertThat(fall.district()).isEqualTo("B");
                    assertThat(fall.percent()).isEqualByComparingTo(BigDecimal.valueOf(40));
                    assertThat(fall.change()).isEqualTo(-40);
                });
    }

    @Test
    void equalFallsAreToldByTheFirstCode() {
        assertThat(DistrictFall.of(Map.of("B", 10L, "A", 20L, "C", 5L), Map.of("B", -1L, "A", -2L, "C", 0L)).get()
                .district()).isEqualTo("A");
    }

    @Test
    void betweenListsADistrictThatIsGoneLosesAllAndProposalsOfNoDistrictDoNotCount() {
        DistrictFall fall = DistrictFall.between(List.of(sum("A", 10), sum("B", 30), sum("", 90)),
                List.of(sum("B", 29), sum("D", 50))).orElseThrow();
        assertThat(fall.district()).isEqualTo("A");
        assertThat(fall.percent()).isEqualByComparingTo(BigDecimal.valueOf(100));
    }

    @Test
    void whereNoDistrictLosesThereIsNone() {
        assertThat(DistrictFall.between(List.of(sum("A", 10)), List.of(sum("A", 11), sum("B", 4)))).isEmpty();
    }
}
