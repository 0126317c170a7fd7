package id.timbang.web.page;

import id.timbang.store.MeetingMarkService;
import id.timbang.store.Page;
import id.timbang.store.PortfolioItem;
import id.timbang.store.ResultService;
import id.timbang.store.RunInfo;
import id.timbang.store.VillageService;
import id.timbang.web.ProposalQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The table of the proposals of a result, {@code hasil-usulan.html}. */
@Component
class ProposalRows {
    private static final List<String> NAMED = List.of("office", "district", "fund");

    private final ResultService results;
    private final Names names;
    private final Pieces pieces;
    private final Blanks blanks;
    private final MeetingMarkService marks;
    private final VillageService villages;

    ProposalRows(ResultService results, Names names, Pieces pieces, Blanks blanks, MeetingMarkService marks,
            VillageService villages) {
        this.villages = villages;
        this.marks = marks;
        this.blanks = blanks;
        this.results = results;
        this.names = names;
        this.pieces = pieces;
    }

    /**
     * A result and names never change, so this says all that a table follows from.
     *
     * @param marked the proposals that are marked, where a table of these alone is asked for
     */
    private record Question(long run, ProposalQuery query, Links links, List<String> marked) {
    }

    /**
     * One page of it.
     *
     * @param links of the page around it
     */
    String table(RunInfo run, ProposalQuery query, Links links, Locale locale) {
        Map<String, String> choices = choices(run, links);
        List<String> marked = Boolean.TRUE.equals(query.marked()) ? marks.marked(run.dataset()) : List.of();
        return pieces.of("hasil-usulan :: daftar", new Question(run.id(), query, links, marked),
                () -> model(run, query, links, choices, locale));
    }

    /** For each dimension that is filtered by name the names to choose from: hundreds, the same for nearly every table. */
    private Map<String, String> choices(RunInfo run, Links links) {
        var choices = new LinkedHashMap<String, String>();
        for (String dimension : NAMED) {
            Map<String, String> called = names.of(run.dataset()).get(dimension);
            if (!called.isEmpty()) {
                choices.put(dimension, pieces.of("hasil-usulan :: pilihan",
                        Map.of("entries", called, "chosen", links.value(dimension))));
            }
        }
        return choices;
    }

    private Map<String, Object> model(RunInfo run, ProposalQuery query, Links links, Map<String, String> choices,
            Locale locale) {
        Map<String, Map<String, String>> called = names.of(run.dataset());
        Page<PortfolioItem> page = results.portfolio(run.id(), query.filter());
        UnaryOperator<String> village = villages.of(run.dataset())::name;
        String rows = page.rows().stream()
                .map(item -> ProposalRow.of(item, run.id(), called, village, Words.in(locale)))
                .map(row -> blanks.row("hasil-usulan :: baris", row.kind(), row.texts())).collect(Collectors.joining());
        return Map.of("names", called, "choices", choices, "links", links, "found",
                FoundView.of(page, rows, Words.in(locale)));
    }
}
