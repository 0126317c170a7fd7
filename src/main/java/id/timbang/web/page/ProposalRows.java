package id.timbang.web.page;

import id.timbang.store.ResultService;
import id.timbang.store.RunInfo;
import id.timbang.web.ProposalQuery;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The table of the proposals of a result, {@code hasil-usulan.html}. */
@Component
class ProposalRows {
    private final ResultService results;
    private final Names names;
    private final Pieces pieces;

    ProposalRows(ResultService results, Names names, Pieces pieces) {
        this.results = results;
        this.names = names;
        this.pieces = pieces;
    }

    /** A result and names never change, so this says all that a table follows from. */
    private record Question(long run, ProposalQuery query, Links links) {
    }

    /**
     * One page of it.
     *
     * @param links of the page around it
     */
    String table(RunInfo run, ProposalQuery query, Links links, Locale locale) {
        return pieces.of("hasil-usulan :: daftar", new Question(run.id(), query, links),
                () -> model(run, query, links, locale));
    }

    private Map<String, Object> model(RunInfo run, ProposalQuery query, Links links, Locale locale) {
        Map<String, Map<String, String>> called = names.of(run.dataset());
        return Map.of("run", run, "names", called, "links", links, "found",
                FoundView.of(results.portfolio(run.id(), query.filter()), called.get("district"), Words.in(locale)));
    }
}
