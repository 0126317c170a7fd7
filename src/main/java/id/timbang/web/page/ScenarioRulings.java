package id.timbang.web.page;

import id.timbang.explain.Speech;
import id.timbang.store.DatasetService;
import id.timbang.store.NameService;
import id.timbang.store.NotFoundException;
import id.timbang.store.ProposalInfo;
import id.timbang.store.RunInfo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The decisions of a scenario, what they are about, and what they would cost by the prices of the list without it. */
@Component
class ScenarioRulings {
    private static final List<String> FIELDS = List.of(ScenarioFields.PROPOSAL, ScenarioFields.DECISION,
            ScenarioFields.REASON, ScenarioFields.BY);

    private final ForcePrices prices;
    private final DatasetService datasets;
    private final NameService names;
    private final Pieces pieces;

    ScenarioRulings(ForcePrices prices, DatasetService datasets, NameService names, Pieces pieces) {
        this.prices = prices;
        this.datasets = datasets;
        this.names = names;
        this.pieces = pieces;
    }

    /** A proposal that is decided on, {@code cost} in rupiah, all digits. */
    record Decided(String title, String district, String cost) {
    }

    private record Ground(long dataset, Optional<Long> run) {
    }

    /** Their rows, rendered once for the same fields; without a list there are no prices. */
    String rows(ScenarioSheet sheet, Map<String, String> fields, Map<String, String> wrong, Locale locale) {
        Optional<RunInfo> run = sheet.newest().standing();
        var asked = ScenarioQuestion.of(new Ground(sheet.dataset().id(), run.map(RunInfo::id)),
                field -> FIELDS.stream().anyMatch(field::startsWith), fields, wrong);
        return pieces.of("skenario-bagian :: putusan", asked, () -> asked.model(Map.of("rulings", numbers(fields),
                "decided", decided(sheet.dataset().id(), fields, Words.in(locale)), "prices",
                run.map(list -> prices(list, fields, Words.in(locale))).orElse(Map.of()))));
    }

    /** The numbers of the rows, with one empty row more for a new decision. */
    static List<Integer> numbers(Map<String, String> fields) {
        List<Integer> rows = new ArrayList<>(ScenarioForm.rows(fields));
        int last = rows.isEmpty() ? -1 : rows.get(rows.size() - 1);
        boolean empty = last >= 0 && fields.getOrDefault(ScenarioFields.PROPOSAL + last, "").isBlank();
        if (!empty) {
            rows.add(last + 1);
        }
        return rows;
    }

    private Map<Integer, Decided> decided(long dataset, Map<String, String> fields, Speech speech) {
        var decided = new HashMap<Integer, Decided>();
        for (int n : ScenarioForm.rows(fields)) {
            decided(dataset, fields.getOrDefault(ScenarioFields.PROPOSAL + n, "").strip(), speech)
                    .ifPresent(one -> decided.put(n, one));
        }
        return decided;
    }

    private Optional<Decided> decided(long dataset, String id, Speech speech) {
        if (id.isEmpty()) {
            return Optional.empty();
        }
        try {
            ProposalInfo proposal = datasets.proposal(dataset, id);
            return Optional.of(new Decided(proposal.title(),
                    names.namer(dataset, "district").apply(proposal.district()), speech.count(proposal.cost())));
        } catch (NotFoundException e) {
            return Optional.empty();
        }
    }

    private Map<Integer, ForcePrice> prices(RunInfo list, Map<String, String> fields, Speech speech) {
        var known = new HashMap<Integer, ForcePrice>();
        for (int n : ScenarioForm.rows(fields)) {
            String word = fields.getOrDefault(ScenarioFields.DECISION + n, "");
            if (word.startsWith("FORCE_")) {
                prices.of(list, fields.getOrDefault(ScenarioFields.PROPOSAL + n, "").strip(),
                        word.equals("FORCE_IN"), speech).ifPresent(price -> known.put(n, price));
            }
        }
        return known;
    }
}
