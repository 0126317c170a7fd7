package id.timbang.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class UnitTest {
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    @Test
    void partsAddUpToTheirRoundedSum() {
        List<Long> amounts = List.of(1_440_000_000L, 1_440_000_000L, 1_449_000_000L, 21_060_000_000L);
        List<Long> parts = Unit.BILLION.parts(amounts);
        assertThat(parts).containsExactly(14L, 14L, 15L, 211L);
        assertThat(parts.stream().mapToLong(Long::longValue).sum()).isEqualTo(254);
        assertThat(Unit.BILLION.of(25_389_000_000L, INDONESIAN)).isEqualTo("25,4");
        assertThat(Unit.BILLION.shown(254, INDONESIAN)).isEqualTo("25,4");
    }

    @Test
    void wholeRupiahStayAsTheyAre() {
        assertThat(Unit.RUPIAH.parts(List.of(3L, 0L, 7L))).containsExactly(3L, 0L, 7L);
        assertThat(Unit.RUPIAH.shown(1234, INDONESIAN)).isEqualTo("1.234");
    }
}
