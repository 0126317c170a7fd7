package id.timbang.web.page;

import id.timbang.store.NotFoundException;
import id.timbang.store.RunInfo;
import id.timbang.web.ProposalQuery;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** <i>Usulan</i>: finds proposals of the newest list by words, village, sponsor or id. */
@Controller
class SearchPage {
    private static final String PATH = "/usulan";

    private final Newest newest;
    private final ProposalRows rows;

    SearchPage(Newest newest, ProposalRows rows) {
        this.newest = newest;
        this.rows = rows;
    }

    @GetMapping(PATH)
    String search(@ModelAttribute ProposalQuery query, @RequestParam MultiValueMap<String, String> parameters,
            Locale locale, Model model) {
        Optional<RunInfo> run = newest.run();
        if (run.isEmpty()) {
            return "hasil-kosong";
        }
        Links links = Links.of(PATH, parameters);
        model.addAttribute("run", run.get());
        model.addAttribute("links", links);
        model.addAttribute("daftar", rows.table(run.get(), query, links, locale));
        return "cari";
    }

    /** The table alone, for a page that is open already; a step back asks for the whole page. */
    @GetMapping(path = PATH, headers = {"HX-Request", "!HX-History-Restore-Request"})
    ResponseEntity<String> table(@ModelAttribute ProposalQuery query,
            @RequestParam MultiValueMap<String, String> parameters, Locale locale) {
        RunInfo run = newest.run().orElseThrow(() -> new NotFoundException("run", "newest"));
        return Pieces.answer(rows.table(run, query, Links.of(PATH, parameters), locale));
    }
}
