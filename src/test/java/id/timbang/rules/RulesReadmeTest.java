package id.timbang.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.domain.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The list of sentences in the planners' guide is that of the vocabulary; {@code -Dreadme.write=true} writes it anew. */
class RulesReadmeTest {
    private static final Path README = Path.of("rules/README.md");
    private static final String BEGIN = "<!-- sentences -->\n";
    private static final String END = "<!-- end -->";

    private static String list() {
        return Vocabulary.shipped().sentences(EnumSet.allOf(Sentence.Kind.class)).stream().map(Sentence::text)
                .collect(Collectors.joining("\n", "```\n", "\n```\n"));
    }

    @Test
    void theGuideListsEverySentence() throws IOException {
        String text = Files.readString(README);
        int from = text.indexOf(BEGIN) + BEGIN.length();
        int to = text.indexOf(END, from);
        if (Boolean.getBoolean("readme.write")) {
            Files.writeString(README, text.substring(0, from) + list() + text.substring(to));
        } else {
            assertThat(text.substring(from, to)).isEqualTo(list());
        }
    }

    @Test
    void theRuleShownInTheGuideReads() throws IOException {
        String text = Files.readString(README);
        int from = text.indexOf("rule \"S01");
        String rule = text.substring(from, text.indexOf("```", from));
        var problems = new ArrayList<Problem>();
        assertThat(new RuleFile("README.md", Vocabulary.shipped(), problems).read(rule.getBytes(
                StandardCharsets.UTF_8))).hasSize(1);
        assertThat(problems).isEmpty();
    }
}
