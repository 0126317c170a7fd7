package id.timbang.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TemplatesTest {
    private static final Pattern GAP = Pattern.compile("\\{\\w+}");

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(new Templates(Speech.class, "en").keys()).isEqualTo(new Templates(Speech.class, "id").keys());
    }

    @Test
    void bothLanguagesLeaveTheSameGaps() throws IOException {
        assertThat(gaps("en")).isEqualTo(gaps("id"));
    }

    private static Map<String, List<String>> gaps(String language) throws IOException {
        var texts = new Properties();
        try (var in = Speech.class.getResourceAsStream("sentences_" + language + ".properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        var gaps = new TreeMap<String, List<String>>();
        texts.stringPropertyNames().forEach(key -> gaps.put(key,
                GAP.matcher(texts.getProperty(key)).results().map(MatchResult::group).sorted().toList()));
        return gaps;
    }
}
