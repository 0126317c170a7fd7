package id.timbang.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Values of lists on one scale. */
class DraftDotsTest {
    private static DraftDots of(Map<Long, Long> achieved) {
        return DraftDots.of(achieved, Words.in(Locale.forLanguageTag("id"))).orElse(null);
    }

    @Test
    void theDotsOfTheDrawing() {
        var lists = new LinkedHashMap<Long, Long>();
        lists.put(50L, 897_512_400L);
        lists.put(49L, 894_447_900L);
        lists.put(48L, 901_297_800L);
        DraftDots dots = of(lists);
        assertThat(dots.best()).isEqualTo(48);
        assertThat(dots.from()).isEqualTo("99,2");
        assertThat(dots.least()).isEqualTo("99,23");
        assertThat(dots.all().get(48L)).isEqualTo(new DraftDots.Dot(DraftDots.RIGHT, "100,00"));
        assertThat(dots.all().get(50L).percent()).isEqualTo("99,58");
        assertThat(dots.all().keySet()).containsExactly(50L, 49L, 48L);
    }

    @Test
    void whatIsNotTheBestIsNotShownAsTheBest() {
        assertThat(of(Map.of(1L, 1_000_000L, 2L, 999_999L)).all().get(2L).percent()).isEqualTo("99,99");
    }

    @Test
    void oneListOrNoValueHasNoScale() {
        assertThat(of(Map.of())).isNull();
        assertThat(of(Map.of(1L, 5L))).isNull();
        assertThat(of(Map.of(1L, 0L, 2L, -3L))).isNull();
    }

    @Test
    void dotsLieOnTheLineInTheOrderOfTheirValues() {
        var random = new Random(11);
        for (int i = 0; i < 500; i++) {
            long best = 1 + random.nextInt(1_000_000_000);
            var lists = new LinkedHashMap<Long, Long>();
            lists.put(1L, best);
            for (long run = 2; run < 6; run++) {
                lists.put(run, best - (long) (best * Math.pow(random.nextDouble(), 4)));
            }
            DraftDots dots = of(lists);
            lists.forEach((run, value) -> lists.forEach((other, less) -> {
                assertThat(dots.all().get(run).at()).isBetween(DraftDots.LEFT, DraftDots.RIGHT);
                if (value >= less) {
                    assertThat(dots.all().get(run).at()).isGreaterThanOrEqualTo(dots.all().get(other).at());
                }
            }));
            assertThat(dots.all().get(1L).at()).isEqualTo(DraftDots.RIGHT);
        }
    }
}
