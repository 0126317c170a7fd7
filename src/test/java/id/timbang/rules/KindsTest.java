package id.timbang.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.data.DatasetReader;
import id.timbang.domain.Dataset;
import id.timbang.parameters.Parameters;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What rules hear of a proposal tells its kind, and its kind tells what they hear. */
class KindsTest {
    private static Questions questions;
    private static List<RuleText> rules;
    private static List<Sentence.Call> calls;
    private static int rows;

    @BeforeAll
    static void prepare() {
        Dataset dataset = DatasetReader.read(Path.of("datasets/kabupaten-contoh"));
        RulePack pack = RulePack.load("nasional");
        Parameters parameters = pack.book().at(LocalDate.of(dataset.region().fiscalYear(), 1, 1));
        questions = new Questions(FactTables.of(dataset).proposals(), parameters);
        rules = pack.rules().stream().filter(rule -> rule.subjectType().equals("ProposalSubject")
                && questions.missing(rule).isEmpty() && rule.parameters().stream().noneMatch(parameters::ended))
                .toList();
        rules.forEach(rule -> questions.prepare(rule, new PointTable()));
        calls = rules.stream().flatMap(rule -> rule.conditions().stream())
                .flatMap(condition -> condition.calls().stream()).distinct().toList();
        rows = dataset.proposals().rows();
    }

    @Test
    void proposalsOfAKindAreTheSameToEveryRule() {
        Kinds kinds = new Kinds(questions, rules);
        Map<Kinds.Kind, List<Boolean>> heard = new HashMap<>();
        IntStream.range(0, rows)
                .forEach(row -> assertThat(heard.computeIfAbsent(kinds.of(row), any -> hears(row)))
                        .as("row %d", row).isEqualTo(hears(row)));
        assertThat(heard).hasSizeLessThan(rows);
        assertThat(heard.values().stream().distinct().count()).isGreaterThan(rows / 10);
    }

    @Test
    void everyKindOfQuestionIsAmongThem() {
        assertThat(calls).extracting(Sentence.Call::method).contains("isTrue", "isFalse", "isEmpty", "isFilled",
                "equalsOne", "moreThan",
                "isAfter");
    }

    /** The answers to all questions, as rules hear them. */
    private static List<Boolean> hears(int row) {
        var subject = new ProposalSubject(questions, row);
        var answers = new ArrayList<Boolean>();
        calls.forEach(call -> answers.add(hears(subject, call)));
        return answers;
    }

    private static boolean hears(Subject subject, Sentence.Call call) {
        try {
            boolean two = call.argument() != null;
            Method method = two
                    ? Subject.class.getMethod(call.method(), String.class, String.class)
                    : Subject.class.getMethod(call.method(), String.class);
            return (boolean) (two
                    ? method.invoke(subject, call.name(), call.argument())
                    : method.invoke(subject, call.name()));
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(call.toString(), e);
        }
    }
}
