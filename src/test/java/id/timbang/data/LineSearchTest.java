package id.timbang.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LineSearchTest {
    private static final byte[] FILE = "id\tat\nU-10\t5\nU-1\t9\nÜ\t12".getBytes(StandardCharsets.UTF_8);

    @Test
    void onlyTheBeginningOfALineCounts() {
        assertThat(LineSearch.line(FILE, LineSearch.find(FILE, "U-1\t"))).isEqualTo("U-1\t9");
        assertThat(LineSearch.find(FILE, "10\t")).isEqualTo(-1);
    }

    @Test
    void theLastLineNeedsNoLineFeed() {
        assertThat(LineSearch.line(FILE, LineSearch.find(FILE, "Ü\t"))).isEqualTo("Ü\t12");
    }

    @Test
    void nothingIsFoundInAnEmptyFile() {
        assertThat(LineSearch.find(new byte[0], "U")).isEqualTo(-1);
    }
}
