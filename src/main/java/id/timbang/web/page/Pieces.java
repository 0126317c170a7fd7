package id.timbang.web.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Pieces of pages that say the same to everybody, rendered once. Their templates may look at nothing but their model, whose values
 * are equal when they read the same: who asks, and the token of a session, belong to the page around them.
 */
@Component
class Pieces {
    /** Characters. */
    private static final long REMEMBERED = 24_000_000;
    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");
    private static final String TOKEN = "name=\"_csrf\"";

    private final Rendering rendering;
    private final Cache<Question, String> known = Caffeine.newBuilder().maximumWeight(REMEMBERED)
            .weigher((Question question, String piece) -> piece.length()).build();

    Pieces(Rendering rendering) {
        this.rendering = rendering;
    }

    private record Question(String name, String language, Object asked) {
    }

    /**
     * A piece in the language of the reader.
     *
     * @param name {@code template :: fragment}
     */
    String of(String name, Map<String, ?> model) {
        Map<String, Object> kept = Collections.unmodifiableMap(new HashMap<>(model));
        return of(name, kept, () -> kept);
    }

    /**
     * The same where the model itself takes long to make.
     *
     * @param asked all that the model follows from; equal questions have equal models for ever
     */
    String of(String name, Object asked, Supplier<Map<String, Object>> model) {
        String language = Words.language(LocaleContextHolder.getLocale());
        return known.get(new Question(name, language, asked), question -> piece(name, model.get()));
    }

    /** A piece that is asked for by itself. */
    static ResponseEntity<String> answer(String piece) {
        return ResponseEntity.ok().contentType(HTML).body(piece);
    }

    private String piece(String name, Map<String, Object> model) {
        String piece = new String(rendering.of(name, model), StandardCharsets.UTF_8);
        if (piece.contains(TOKEN)) {
            throw new IllegalStateException(name + " is not the same for everybody");
        }
        return piece;
    }
}
