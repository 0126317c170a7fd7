package id.timbang.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the screens say, in both languages. */
class TextsTest {
    private static final Path TEXTS = Path.of("src/main/resources");

    private static List<Path> bundles() throws IOException {
        var bundles = new ArrayList<Path>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(TEXTS, "teks*.properties")) {
            files.forEach(bundles::add);
        }
        bundles.removeIf(file -> file.toString().endsWith("_en.properties"));
        return bundles;
    }

    private static Properties read(Path file) throws IOException {
        var texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }

    private static Path english(Path file) {
        return file.resolveSibling(file.getFileName().toString().replace(".properties", "_en.properties"));
    }

    @Test
    void bothLanguagesHaveTheSameTexts() throws IOException {
        assertThat(bundles()).hasSizeGreaterThan(1);
        for (Path file : bundles()) {
            assertThat(new TreeSet<>(read(english(file)).keySet())).as(file.toString())
                    .isEqualTo(new TreeSet<>(read(file).keySet()));
        }
    }

    /** Words that nearly every sentence has, and that the other language does not know. */
    private static final Pattern INDONESIAN = words("yang|dan|untuk|dari|dengan|tidak|pada|atau|sudah|belum|usulan|"
            + "daftar|hitungan|semua|dapat|sumber|jumlah|menurut|miliar|juta");
    private static final Pattern ENGLISH = words("the|and|of|with|is|are|from|not|by|list|run|all|can|to");
    /** What a message is given stands between braces. */
    private static final Pattern GAP = Pattern.compile("\\{[^}]*}");

    private static Pattern words(String words) {
        return Pattern.compile("\\b(" + words + ")\\b", Pattern.CASE_INSENSITIVE);
    }

    @Test
    void noTextSpeaksTheOtherLanguage() throws IOException {
        for (Path file : bundles()) {
            assertSpeaks(file, ENGLISH);
            assertSpeaks(english(file), INDONESIAN);
        }
    }

    private static void assertSpeaks(Path file, Pattern other) throws IOException {
        read(file).forEach((key, text) -> assertThat(GAP.matcher(text.toString()).replaceAll(""))
                .as("%s in %s", key, file.getFileName()).doesNotContainPattern(other));
    }

    @Test
    void noTextIsSaidByTwoBundles() throws IOException {
        var seen = new Properties();
        for (Path file : bundles()) {
            for (Object key : read(file).keySet()) {
                assertThat(seen.put(key, file.toString())).as("%s in %s", key, file).isNull();
            }
        }
    }
}
