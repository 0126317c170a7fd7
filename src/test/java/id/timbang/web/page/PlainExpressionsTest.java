package id.timbang.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.context.ExpressionContext;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.standard.expression.IStandardExpression;
import org.thymeleaf.standard.expression.StandardExpressions;

/** Whatever Spring makes of an expression, plain reading makes of it too. */
class PlainExpressionsTest {
    private final IEngineConfiguration own = TemplateConfiguration.engine().getConfiguration();
    private final IEngineConfiguration springs = new SpringTemplateEngine().getConfiguration();

    enum Colour {
        RED
    }

    record Inner(String name, Integer number, Colour colour, List<String> rows) {
    }

    record Outer(String title, boolean funded, Inner inner, Map<String, String> names) {
        /** A getter is asked before the component of the same name. */
        public String getTitle() {
            return "getter of " + title;
        }

        public boolean isOpen() {
            return true;
        }

        public String failing() {
            throw new IllegalStateException("no");
        }
    }

    private static Map<String, Object> model() {
        var model = new HashMap<String, Object>();
        model.put("item", new Outer("Jalan", true, new Inner("x", 7, Colour.RED, List.of("a")),
                Map.of("pad", "PAD", "empty", "an entry")));
        model.put("bare", new Outer(null, false, new Inner(null, null, null, List.of()), Map.of()));
        model.put("word", "FUNDED");
        model.put("nothing", null);
        model.put("yes", Boolean.TRUE);
        model.put("three", 3);
        model.put("kind", Colour.RED);
        model.put("texts", Arrays.asList("a", null));
        model.put("one", "1");
        return model;
    }

    private static Object value(IEngineConfiguration configuration, String text) {
        var context = new ExpressionContext(configuration, Locale.ROOT, model());
        IStandardExpression expression = StandardExpressions.getExpressionParser(configuration).parseExpression(context,
                "${" + text + "}");
        Object first = expression.execute(context);
        assertThat(expression.execute(context)).as("a second time").isEqualTo(first);
        return first;
    }

    @ParameterizedTest
    @ValueSource(strings = {"word", "nothing", "absent", "item.title", "item.funded", "item.open", "item.inner.name",
            "item.inner.number", "item.inner.colour", "item.names.pad", "item.class", "item.names.empty",
            "bare.names.empty", "item.title()", "bare.inner.rows.isEmpty()", "!bare.inner.rows.isEmpty()",
            "item.names.isEmpty()", "word.isEmpty()", " item . inner . name ", "!yes", "!item.funded",
            "nothing == null", "nothing != null", "item.inner.name == null", "bare.inner.name == null",
            "word == 'FUNDED'", "word != 'FUNDED'", "kind == 'RED'", "kind != 'RED'", "nothing == 'x'", "three == '3'",
            "one == '1'", "'a.' + word", "'a.' + word + '.b'", "'a' + three", "'a' + kind", "'a' + nothing",
            "three + three", "word + 'x' == 'FUNDEDx'", "yes ? 'a' : 'b'", "item.funded ? word : item.title",
            "bare.funded ? word : item.title", "word == 'FUNDED' ? 'a' : 'b'", "bare.inner.name == null ? 'x' : word",
            "'it''s'", "''", "texts.empty", "texts.isEmpty()"})
    void plainOnesSayTheSame(String text) {
        assertThat(value(own, text)).isEqualTo(value(springs, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"word", "item.title", "item.inner.name", "item.rows.isEmpty()", "!yes", "word == 'FUNDED'",
            "a.b != null", "'a.' + b.c + 'd'", "a ? 'b' : c.d", "a == 'b' ? 'c' : 'd'"})
    void theyAreReadPlainly(String text) {
        assertThat(PlainExpression.read(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"three > 2", "three == 3", "yes and word == 'x'", "item?.title", "texts[0]",
            "nothing ?: 'x'",
            "true", "not yes", "word.length()", "three - 1", "word eq 'FUNDED'", "(yes) ? 'a' : 'b'", " {'a','b'} ",
            "#strings.isEmpty(word)", "yes ? (three > 2) : 'c'", "item.names['pad']", "word.substring(1)",
            "yes ? 'a' : yes ? 'b' : 'c'"})
    void othersAreLeftToSpring(String text) {
        assertThat(value(own, text)).isEqualTo(value(springs, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing.title", "item.absent", "item.inner.absent.name", "bare.inner.name.isEmpty()",
            "!nothing", "nothing ? 'a' : 'b'", "item.failing()", "item.names.absent"})
    void whatSpringRefusesIsRefused(String text) {
        assertThatThrownBy(() -> value(springs, text)).as("Spring").isInstanceOf(TemplateProcessingException.class);
        assertThatThrownBy(() -> value(own, text)).isInstanceOf(TemplateProcessingException.class);
    }
}
