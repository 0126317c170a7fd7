package id.timbang.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class UnitTest {
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    @Test
    void whatIsLeftAddsUpWithWhatIsShownBesideIt() {
        long ceiling = 1_440_000_000;
        long used = 1_060_000_000;
        assertThat(Unit.BILLION.of(ceiling, INDONESIAN)).isEqualTo("1,4");
        assertThat(Unit.BILLION.of(used, INDONESIAN)).isEqualTo("1,1");
        assertThat(Unit.BILLION.left(ceiling, used, INDONESIAN)).isEqualTo("0,3");
    }
}
