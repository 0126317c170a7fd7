package id.timbang.web.page;

import id.timbang.store.NotFoundException;
import id.timbang.store.RunInfo;
import id.timbang.web.ProposalQuery;
import java.util.Locale;
import java.util.Optional;
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
        run.ifPresent(found -> rows.show(found, query, Links.of(PATH, parameters), locale, model));
        return run.isPresent() ? "cari" : "hasil-kosong";
    }

    /** The table alone, for a page that is open already; a step back asks for the whole page. */
    @GetMapping(path = PATH, headers = {"HX-Request", "!HX-History-Restore-Request"})
    String table(@ModelAttribute ProposalQuery query, @RequestParam MultiValueMap<String, String> parameters,
            Locale locale, Model model) {
        RunInfo run = newest.run().orElseThrow(() -> new NotFoundException("run", "newest"));
        rows.show(run, query, Links.of(PATH, parameters), locale, model);
        return "hasil-usulan :: daftar";
    }
}
