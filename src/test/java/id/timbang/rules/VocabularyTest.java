package id.timbang.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.domain.Progress;
import id.timbang.domain.Scenario;
import id.timbang.fixture.Datasets;
import id.timbang.rules.Sentence.Kind;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VocabularyTest {
    private static final Map<String, String> EXAMPLES = Map.ofEntries(Map.entry("kolom", "kolom_sendiri"),
            Map.entry("ukuran", "angka_sendiri"), Map.entry("nilai", "A|B*"), Map.entry("angka", "angka"),
            Map.entry("poin", "poin"), Map.entry("persen", "persen"), Map.entry("rupiah", "rupiah"),
            Map.entry("tanggal", "tanggal"), Map.entry("tangga", "tangga"), Map.entry("penalti", "angka"),
            Map.entry("verdict", "LENGKAPI"), Map.entry("id", "batas-1"), Map.entry("label", "Batas (uji) §1"),
            Map.entry("measure", "cost"), Map.entry("selektor", "district=1 and tags in (a|b)"),
            Map.entry("rank", "2"), Map.entry("langkah", "persen"), Map.entry("tujuan", "persen"));

    @TempDir
    Path rules;

    private static String example(Sentence sentence) {
        String text = sentence.text();
        for (String slot : sentence.slots().keySet()) {
            text = text.replaceFirst("…", EXAMPLES.get(slot));
        }
        return text;
    }

    static Stream<Sentence> sentences() {
        return Vocabulary.shipped().sentences(EnumSet.allOf(Kind.class)).stream();
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void everySentenceIsFoundAloneInItsOwnLine(Sentence sentence) {
        String line = example(sentence);
        var part = Vocabulary.conditions().contains(sentence.kind())
                ? Vocabulary.conditions()
                : Vocabulary.conclusions();
        assertThat(Vocabulary.shipped().sentences(part).stream().filter(one -> one.occursIn(line)).toList())
                .containsExactly(sentence);
        assertThat(Slots.wrong(sentence.read(line, 1))).isNull();
    }

    @Test
    void everySentenceCompilesAndRuns() {
        var text = new StringBuilder();
        int number = 1;
        for (Sentence sentence : sentences().toList()) {
            String line = example(sentence);
            text.append(switch (sentence.kind()) {
                case SUBJECT -> rule(number, line, line.endsWith("dengan") ? "- kolom \"code\" terisi" : "",
                        line.contains("sulan") ? "putuskan TINJAU" : limit(number, ""));
                case CONDITION -> rule(number, "Usulan dengan",
                        line.startsWith("- tanggal") ? line.replace("kolom_sendiri", "submitted_on") : line,
                        "putuskan TINJAU");
                case GATE, POINTS -> rule(number, "Setiap usulan", "", line);
                case LIMIT -> rule(number, "Untuk daerah ini", "", limit(number, ""));
                case DETAIL -> rule(number, "Untuk daerah ini", "", limit(number, line));
            });
            number++;
        }
        var pack = PackBuilder.in(rules, "semua").with("parameter/a.yaml", parameters()).with("a.dslr", text.toString())
                .load();
        var dataset = Datasets.of("id,cost,points,kolom_sendiri,submitted_on\nA,10,1,ya,2026-01-02\nB,20,2,,")
                .total(1000).build();
        var assessment = RuleEngine.assess(dataset, pack, Scenario.NONE, LocalDate.of(2026, 1, 1), Progress.NONE);
        assertThat(assessment.rules()).hasSize(number - 1);
        assertThat(assessment.limits()).isNotEmpty();
    }

    private static String rule(int number, String subject, String condition, String conclusion) {
        return "rule \"T" + number + " contoh\"\n@kebijakan(\"Uji\")\nwhen\n" + subject + "\n" + condition + "\nthen\n"
                + conclusion + "\nend\n";
    }

    private static String limit(int number, String detail) {
        String head = "tetapkan batas \"batas-" + number + "\" bernama \"Batas uji\"\n";
        if (detail.startsWith("paling")) {
            return head + detail.replace("angka_sendiri", "total_ceiling").replace("\"angka\"", "\"rupiah\"");
        }
        String sense = detail.startsWith("terhadap")
                ? "paling sedikit porsi parameter \"persen\" persen\n"
                : "paling sedikit sebesar parameter \"rupiah\"\n";
        String level = detail.startsWith("dengan nilai") ? "sebagai kewajiban peringkat 1\n" : "";
        return head + sense + level + detail;
    }

    private static String parameters() {
        var text = new StringBuilder();
        for (String unit : List.of("angka", "poin", "persen", "rupiah")) {
            text.append(PackBuilder.parameter(unit, unit, "5"));
        }
        return text.append(PackBuilder.parameter("tanggal", "tanggal", "2026-01-01"))
                .append(PackBuilder.parameter("tangga", "poin", "[ { from: 0, value: 1 } ]")).toString();
    }
}
