package id.timbang.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.domain.BadInputException;
import id.timbang.domain.Problem;
import id.timbang.rules.RulePack;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What planners are told about a line that cannot be read. */
class RuleProblemTest {
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");
    private static final String HEAD = "rule \"S01 judul\"\n    @kebijakan(\"uji\")\nwhen\n    Usulan dengan\n";

    @TempDir
    Path folder;

    private List<RuleProblem> problems(String text) throws IOException {
        Path pack = Files.createDirectories(folder.resolve("uji/parameter")).getParent();
        Files.writeString(pack.resolve("pack.yaml"), "id: uji\ntitle: Uji\nversion: 1\n");
        Files.writeString(pack.resolve("parameter/poin.yaml"), """
                poin.spm:
                  label: Poin
                  unit: poin
                  status: verified
                  values:
                    2000-01-01: { value: 15, reference: Kebijakan }
                """);
        Files.write(pack.resolve("penilaian.dslr"), text.getBytes(StandardCharsets.UTF_8));
        try {
            RulePack.load(pack);
            return List.of();
        } catch (BadInputException e) {
            return e.problems().stream().map((Problem problem) -> RuleProblem.of(problem, text, INDONESIAN)).toList();
        }
    }

    @Test
    void aMisspeltSentenceIsMendedWithWhatItSaysInQuotationMarks() throws IOException {
        List<RuleProblem> problems = problems(HEAD + "      - bertandaa \"STUNTING\"\nthen\n"
                + "    beri poin sebesar parameter \"poin.spm\"\nend\n");
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).line()).isEqualTo(5);
        assertThat(problems.get(0).message()).isEqualTo("“- bertandaa \"STUNTING\"” bukan kalimat yang dikenal");
        assertThat(problems.get(0).fix()).isEqualTo("      - bertanda \"STUNTING\"");
    }

    @Test
    void aConclusionIsMendedByAConclusion() throws IOException {
        List<RuleProblem> problems = problems(HEAD + "      - lahan siap\nthen\n"
                + "    berikan poin sebesar parameter \"poin.spm\"\nend\n");
        assertThat(problems).extracting(RuleProblem::fix)
                .containsExactly("    beri poin sebesar parameter \"poin.spm\"");
    }

    @Test
    void aParameterThatDoesNotExistIsReplacedByTheNearest() throws IOException {
        List<RuleProblem> problems = problems(HEAD + "      - lahan siap\nthen\n"
                + "    beri poin sebesar parameter \"poin.spn\"\nend\n");
        assertThat(problems).extracting(RuleProblem::message)
                .containsExactly("parameter “poin.spn” tidak ada");
        assertThat(problems).extracting(RuleProblem::fix)
                .containsExactly("    beri poin sebesar parameter \"poin.spm\"");
    }

    @Test
    void whatNobodyCanMendIsAdvisedOnly() throws IOException {
        List<RuleProblem> problems = problems("rule \"S01 judul\"\nwhen\n    Setiap usulan\nthen\n"
                + "    beri poin sebesar parameter \"poin.spm\"\nend\n");
        assertThat(problems).extracting(RuleProblem::message).containsExactly("aturan S01 tidak menyebut dasarnya");
        assertThat(problems).extracting(RuleProblem::advice)
                .containsExactly("tambahkan @pasal(\"…\") atau @kebijakan(\"…\")");
        assertThat(problems).extracting(RuleProblem::fix).containsExactly("");
    }
}
