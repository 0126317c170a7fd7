package id.timbang.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The table of roles in the README is that of the program; {@code -Dreadme.write=true} writes it anew. */
class ReadmeAccessTest {
    private static final String BEGIN = "<!-- roles -->\n";
    private static final String END = "<!-- end of roles -->";

    @Test
    void theTableIsThatOfTheProgram() throws IOException {
        Path readme = Path.of("README.md");
        String text = Files.readString(readme);
        int from = text.indexOf(BEGIN) + BEGIN.length();
        int to = text.indexOf(END, from);
        assertThat(to).as("both markers stand in the README").isGreaterThanOrEqualTo(from);
        if (Boolean.getBoolean("readme.write")) {
            Files.writeString(readme, text.substring(0, from) + AccessTable.text() + text.substring(to));
        } else {
            assertThat(text.substring(from, to)).isEqualTo(AccessTable.text());
        }
    }
}
