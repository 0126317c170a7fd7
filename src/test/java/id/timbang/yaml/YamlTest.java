package id.timbang.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.timbang.domain.BadInputException;
import id.timbang.domain.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTest {

    private static YamlNode read(String text) {
        return Yaml.read("a.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void everyValueKnowsItsLineAndPath() {
        YamlNode root = read("a: 1\nb:\n  c: [x, y]\n  d: { e: true }\n");
        assertThat(root.get("b").get("c").line()).isEqualTo(3);
        assertThat(root.get("b").get("c").list()).extracting(YamlNode::text).containsExactly("x", "y");
        assertThat(root.get("b").get("d").get("e").path()).isEqualTo("b.d.e");
        assertThat(root.get("b").get("d").get("e").flag()).isTrue();
    }

    @Test
    void numbersAreExactAndCodesKeepTheirZeros() {
        YamlNode root = read("a: 0.10\nb: 12345678901234567890.5\nc: 32.10\nd: \"007\"\ne: 2026-01-01\n");
        assertThat(root.get("a").number()).isEqualByComparingTo("0.1");
        assertThat(root.get("b").number()).hasToString("12345678901234567890.5");
        assertThat(root.get("c").text()).isEqualTo("32.10");
        assertThat(root.get("d").text()).isEqualTo("007");
        assertThat(root.get("e").text()).isEqualTo("2026-01-01");
    }

    @Test
    void nothingIsNothing() {
        assertThat(read("").isNull()).isTrue();
        assertThat(read("a:\nb: null\nc: ~\n").find("a")).isEmpty();
        assertThat(read("a:\nb: null\nc: ~\n").find("c")).isEmpty();
        assertThat(read("a: 1\n").text("b", "lain")).isEqualTo("lain");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: &x 1\nb: *x\n", "a: 1\na: 2\n", "a: !!int 1\n", "a: 1\n---\nb: 2\n", "a: [1, 2\n",
            "a: b: c\n", "\ta: 1\n", "a: 1e400\n", "a: 12345678901234567890123456789012345678901\n", "a: \"x\n"})
    void whatCannotBeReadSafelyIsRefusedWithItsLine(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOfSatisfying(BadInputException.class,
                e -> assertThat(e.problems()).singleElement().satisfies(problem -> {
                    assertThat(problem.line()).isPositive();
                    assertThat(problem.advice()).isNotEmpty();
                }));
    }

    @ParameterizedTest
    @CsvSource({"'a: 1\nb:\n\tc: 2\n', 3", "'a: 1\nb: [1,\nc: 2\n', 2", "'a: 1\nb: \"x\nc: 2\n', 2",
            "'a: 1\nb: 2\n  c: 3\n', 3", "'a: 1\nb: {c: 1]\n', 2"})
    void whatIsNoYamlIsToldWhereItStandsOrBegins(String text, int line) {
        assertThatThrownBy(() -> read(text)).isInstanceOfSatisfying(BadInputException.class,
                e -> assertThat(e.problems()).singleElement().extracting(Problem::line).isEqualTo(line));
    }

    @Test
    void deepAndHugeFilesAreRefused() {
        assertThatThrownBy(() -> read("[".repeat(30) + "]".repeat(30))).hasMessageContaining("deeper than 20");
        assertThatThrownBy(() -> Yaml.read("a.yaml", new byte[Yaml.MAX_BYTES + 1])).hasMessageContaining("larger");
        assertThatThrownBy(() -> Yaml.read("a.yaml", new byte[]{(byte) 0xFF})).hasMessageContaining("not UTF-8");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"number; (x) is not a number", "flag; (x) is neither true nor false",
            "map; (x) is not a mapping", "key; (x) is not a mapping", "only; the key (b) is unknown"})
    void aGetterThatDoesNotFitSaysWhere(String getter, String message) {
        YamlNode root = read("a: x\nb: 1\n");
        assertThatThrownBy(() -> {
            switch (getter) {
                case "number" -> root.get("a").number();
                case "flag" -> root.get("a").flag();
                case "map" -> root.get("a").map();
                case "key" -> root.get("a").get("z");
                default -> root.only(Set.of("a"));
            }
        }).hasMessageStartingWith("a.yaml:").hasMessageContaining(message).hasMessageContaining("Maybe");
    }
}
