package id.timbang.web.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.timbang.data.Hashes;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/**
 * Pages of a published list as they are sent. What is published never changes, so a page is rendered and packed once, however many ask
 * for it; browsers keep it, and ask whether it is still the same, for a list can be withdrawn.
 */
@Component
class PublicDocuments {
    /** Bytes. */
    private static final long REMEMBERED = 48_000_000;
    private static final int QUESTION = 500;
    private static final String GZIP = "gzip";
    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    private final Rendering rendering;
    private final Cache<Object, Document> known = Caffeine.newBuilder().maximumWeight(REMEMBERED)
            .weigher((Object question, Document document) -> QUESTION + document.packed().length).build();

    PublicDocuments(Rendering rendering) {
        this.rendering = rendering;
    }

    /**
     * A page as it is sent.
     *
     * @param tag changes with the content
     */
    private record Document(byte[] packed, String tag) {
    }

    /**
     * Answers with a page; {@code null} when whoever asks has it already.
     *
     * @param question what is asked, with the publication and the language; equal questions have the same answer for ever
     * @param view name of its template
     * @param model of the template, made only when it is needed
     */
    ResponseEntity<byte[]> answer(Object question, String view, Supplier<Map<String, Object>> model,
            WebRequest asked, HttpServletRequest request) {
        Document document = known.get(question, any -> document(rendering.of(view, model.get())));
        if (asked.checkNotModified(document.tag())) {
            return null;
        }
        String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        boolean packed = accepted != null && accepted.contains(GZIP);
        var answer = ResponseEntity.ok().contentType(HTML).cacheControl(CacheControl.noCache())
                .varyBy(HttpHeaders.ACCEPT_ENCODING, HttpHeaders.COOKIE);
        return packed
                ? answer.header(HttpHeaders.CONTENT_ENCODING, GZIP).body(document.packed())
                : answer.body(unpacked(document.packed()));
    }

    private static Document document(byte[] page) {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Document(packed.toByteArray(), "W/\"" + Hashes.of(packed.toByteArray()) + '"');
    }

    private static byte[] unpacked(byte[] packed) {
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return gzip.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
