package id.timbang.data;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.domain.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BadInputTest {
    @TempDir
    Path folder;

    static List<BadInput> cases() {
        return BadInput.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isRefusedWithPlaceValueAndAdvice(BadInput input) throws IOException {
        List<Problem> problems = input.problems(folder);

        assertThat(problems).extracting(Problem::toString).containsExactlyElementsOf(input.expected());
        assertThat(problems).allMatch(problem -> !problem.file().isEmpty() && !problem.advice().isEmpty());
    }

    @Test
    void noTwoCasesHaveTheSameMessage() {
        List<BadInput> cases = cases();

        assertThat(cases).hasSizeGreaterThanOrEqualTo(60);
        assertThat(cases).flatExtracting(BadInput::expected).doesNotHaveDuplicates();
    }
}
