package id.timbang.web.page;

import id.timbang.domain.Outcome;
import id.timbang.store.NotFoundException;
import id.timbang.store.Publication;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;

/** <i>Publik</i>: what became of every proposal of the published list, for everybody. */
@Controller
class PublicPage {
    private static final long NOTHING = 0;
    private static final int LONGEST = 80;
    /** No list is that long; what lies beyond is not asked of the database. */
    private static final int LAST = 100_000;

    private final PublicList list;
    private final PublicDocuments documents;

    PublicPage(PublicList list, PublicDocuments documents) {
        this.list = list;
        this.documents = documents;
    }

    private record Search(long publication, PublicList.Wanted wanted) {
    }

    private record Sheet(long publication, String proposal, String language) {
    }

    @GetMapping("/publik")
    ResponseEntity<byte[]> search(@RequestParam(defaultValue = "") String cari,
            @RequestParam(defaultValue = "") String keputusan, @RequestParam(defaultValue = "1") int halaman,
            Locale locale, WebRequest asked, HttpServletRequest request) {
        String words = cari.replace("\0", "").strip();
        var wanted = new PublicList.Wanted(words.substring(0, Math.min(words.length(), LONGEST)), known(keputusan),
                Math.max(1, Math.min(LAST, halaman)), Words.language(locale));
        Optional<Publication> published = list.published();
        return documents.answer(new Search(published.map(Publication::id).orElse(NOTHING), wanted), "publik",
                () -> model(published, wanted), asked, request);
    }

    /** A decision, or none: what nobody decides would only fill the memory of what was asked. */
    private static String known(String decision) {
        return Stream.of(Outcome.values()).map(Outcome::name).filter(decision::equals).findFirst().orElse("");
    }

    private Map<String, Object> model(Optional<Publication> published, PublicList.Wanted wanted) {
        var model = new HashMap<String, Object>();
        model.put("cari", wanted.words());
        model.put("keputusan", wanted.decision());
        published.ifPresent(publication -> model.put("found", list.find(publication, wanted)));
        return model;
    }

    /** One proposal as a letter of one sheet. */
    @GetMapping("/publik/usulan/{proposal}")
    ResponseEntity<byte[]> letter(@PathVariable String proposal, Locale locale, WebRequest asked,
            HttpServletRequest request) {
        Publication publication = list.published().orElseThrow(() -> new NotFoundException("proposal", proposal));
        String language = Words.language(locale);
        return documents.answer(new Sheet(publication.id(), proposal, language), "publik-surat",
                () -> Map.of("surat", list.letter(publication, proposal, language)), asked, request);
    }
}
