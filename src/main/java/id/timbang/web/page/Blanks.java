package id.timbang.web.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.unbescape.html.HtmlEscape;

/**
 * Rows of tables. A template takes long for each row and says nearly the same in all: rows of a kind are rendered once, with blanks
 * where their texts differ, and then filled in.
 */
@Component
class Blanks {
    /** Characters. */
    private static final long REMEMBERED = 4_000_000;
    /** Stands before the letter of a blank; no text of ours holds it, and templates leave it as it is. */
    private static final char BLANK = '\u0001';
    private static final char FIRST = 'A';

    private final Rendering rendering;
    /** Apart from {@link Pieces}, which are asked for while one is made. */
    private final Cache<Question, String> known = Caffeine.newBuilder().maximumWeight(REMEMBERED)
            .weigher((Question question, String row) -> row.length()).build();

    Blanks(Rendering rendering) {
        this.rendering = rendering;
    }

    private record Question(String name, String language, Object kind, Map<String, String> blanks) {
    }

    /**
     * One row.
     *
     * @param name {@code template :: fragment}; it reads {@code kind}, and writes what {@code text} holds or asks whether it is empty
     * @param kind all that the row follows from besides
     * @param texts by name; the same names in the same order in each row
     */
    String row(String name, Object kind, Map<String, String> texts) {
        var asked = new Question(name, Words.language(LocaleContextHolder.getLocale()), kind, blanks(texts));
        return filled(known.get(asked, this::render), texts.values().toArray(String[]::new));
    }

    private static Map<String, String> blanks(Map<String, String> texts) {
        var blanks = new LinkedHashMap<String, String>();
        texts.forEach((name, text) -> blanks.put(name,
                text.isEmpty() ? "" : new String(new char[]{BLANK, (char) (FIRST + blanks.size())})));
        return blanks;
    }

    private String render(Question asked) {
        return new String(rendering.of(asked.name, Map.of("kind", asked.kind, "text", asked.blanks)),
                StandardCharsets.UTF_8);
    }

    private static String filled(String row, String[] texts) {
        var filled = new StringBuilder(2 * row.length());
        int from = 0;
        for (int at = row.indexOf(BLANK); at >= 0; at = row.indexOf(BLANK, from)) {
            filled.append(row, from, at).append(HtmlEscape.escapeHtml4Xml(texts[row.charAt(at + 1) - FIRST]));
            from = at + 2;
        }
        return filled.append(row, from, row.length()).toString();
    }
}
