package id.timbang.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of limits in both READMEs is that of the pack; {@code -Dreadme.write=true} writes it anew. */
class LimitTableTest {
    private static final String BEGIN = "<!-- limits -->\n";
    private static final String END = "<!-- end of limits -->";

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "rules/README.md"})
    void theTableIsThatOfThePack(String file) throws IOException {
        Path readme = Path.of(file);
        String text = Files.readString(readme);
        int from = text.indexOf(BEGIN) + BEGIN.length();
        int to = text.indexOf(END, from);
        assertThat(to).as("both markers stand in " + file).isGreaterThanOrEqualTo(from);
        if (Boolean.getBoolean("readme.write")) {
            Files.writeString(readme, text.substring(0, from) + LimitTable.text() + text.substring(to));
        } else {
            assertThat(text.substring(from, to)).isEqualTo(LimitTable.text());
        }
    }
}
