package id.timbang.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pack that the planners' guide builds step by step loads, and its case holds. */
class GuideExampleTest {
    private static final Pattern BLOCK = Pattern.compile("```(?:yaml)?\n(.*?)```", Pattern.DOTALL);
    private static final List<String> FILES = List.of("pack.yaml", "parameter/bobot.yaml", "daerah.dslr",
            "kasus/daerah.yaml");

    @TempDir
    Path rules;

    @Test
    void thePackOfTheGuideLoadsAndItsCaseHolds() throws IOException {
        String text = Files.readString(Path.of("rules/README.md"));
        String hour = text.substring(text.indexOf("## Your region's pack"), text.indexOf("## A rule\n"));
        List<String> blocks = BLOCK.matcher(hour).results().map(block -> block.group(1)).toList();
        assertThat(blocks).hasSameSizeAs(FILES);
        PackBuilder pack = PackBuilder.in(rules, "kab-saya");
        for (int i = 0; i < FILES.size(); i++) {
            pack.with(FILES.get(i), blocks.get(i));
        }
        assertThat(RuleCases.run(pack.load())).singleElement()
                .satisfies(result -> assertThat(result.differences()).isEmpty());
    }
}
