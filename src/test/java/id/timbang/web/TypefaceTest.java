package id.timbang.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The typeface comes with the program: no page waits for one from elsewhere. */
class TypefaceTest {
    private static final Pattern FILE = Pattern.compile("url\\(([^)]+)\\)");

    @Test
    void everyFileThatTheStyleSheetNamesIsServed() {
        String sheet = Caller.nobody().send("GET", "/aset/huruf.css").body();
        List<String> files = FILE.matcher(sheet).results().map((MatchResult file) -> file.group(1)).toList();
        assertThat(files).hasSizeGreaterThan(1).allSatisfy(
                file -> assertThat(Caller.nobody().send("GET", file).statusCode()).as(file).isEqualTo(200));
    }
}
