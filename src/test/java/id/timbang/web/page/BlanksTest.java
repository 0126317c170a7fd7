package id.timbang.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/** A row that is filled in reads as if it had been rendered by itself. */
class BlanksTest {
    private static final String ROW = "<tr th:class=\"${kind}\"><td><a th:href=\"${text.path}\" th:text=\"${text.title}\">x</a>"
            + "<i th:unless=\"${text.place.isEmpty()}\" th:text=\"| · ${text.place}|\">y</i></td><td th:text=\"${text.title}\">z</td></tr>";

    private final SpringTemplateEngine engine = new SpringTemplateEngine();
    private int rendered;
    private final Blanks blanks = new Blanks(new Rendering(null) {
        @Override
        byte[] of(String name, Map<String, ?> model) {
            rendered++;
            return render(name, model).getBytes(StandardCharsets.UTF_8);
        }
    });

    BlanksTest() {
        engine.setTemplateResolver(new StringTemplateResolver());
    }

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    private String render(String template, Map<String, ?> model) {
        return engine.process(template, new Context(Locale.ROOT, Map.copyOf(model)));
    }

    private static Map<String, String> texts(String path, String title, String place) {
        var texts = new LinkedHashMap<String, String>();
        texts.put("path", path);
        texts.put("title", title);
        texts.put("place", place);
        return texts;
    }

    private void sameAsRendered(String kind, Map<String, String> texts) {
        assertThat(blanks.row(ROW, kind, texts)).isEqualTo(render(ROW, Map.of("kind", kind, "text", texts)));
    }

    @Test
    void textsAreEscaped() {
        sameAsRendered("a", texts("/a?b=1&c=\"2\"", "<script>alert('x') & \"y\"</script>", "Desa É–漢"));
    }

    @Test
    void textsMayLookLikeAnything() {
        sameAsRendered("a", texts("$1\\{0}", "${kind} #{x} [[${kind}]]", "th:text A B C"));
    }

    @Test
    void anEmptyTextIsAsked() {
        sameAsRendered("a", texts("/a", "Jalan", ""));
        sameAsRendered("a", texts("/a", "Jalan", "Sukamaju"));
        sameAsRendered("a", texts("/a", "", "Sukamaju"));
    }

    @Test
    void rowsOfAKindAreRenderedOnceForEachLanguage() {
        for (String language : new String[]{"id", "en", "id"}) {
            LocaleContextHolder.setLocale(Locale.forLanguageTag(language));
            sameAsRendered("a", texts("/a", "Jalan", "x"));
            sameAsRendered("a", texts("/b", "Jembatan", "y"));
        }
        assertThat(rendered).isEqualTo(2);
        sameAsRendered("b", texts("/b", "Jembatan", "y"));
        assertThat(rendered).isEqualTo(3);
    }
}
