package id.timbang.web.page;

import id.timbang.store.ResultService;
import id.timbang.store.RunInfo;
import id.timbang.web.ProposalQuery;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills in what the table of proposals needs, {@code hasil-usulan.html}. */
@Component
class ProposalRows {
    private final ResultService results;
    private final Names names;

    ProposalRows(ResultService results, Names names) {
        this.results = results;
        this.names = names;
    }

    void show(RunInfo run, ProposalQuery query, Links links, Locale locale, Model model) {
        Map<String, Map<String, String>> called = names.of(run.dataset());
        model.addAttribute("run", run);
        model.addAttribute("names", called);
        model.addAttribute("links", links);
        model.addAttribute("found", FoundView.of(results.portfolio(run.id(), query.filter()), called.get("district"),
                Words.in(locale)));
    }
}
