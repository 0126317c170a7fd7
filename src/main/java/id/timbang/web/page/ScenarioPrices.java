package id.timbang.web.page;

import id.timbang.explain.Speech;
import id.timbang.store.DatasetService;
import id.timbang.store.NotFoundException;
import id.timbang.store.ProposalInfo;
import id.timbang.store.ResultService;
import id.timbang.store.RunInfo;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the decisions of a scenario are about, and what they would cost by the prices of the list without it. */
@Component
class ScenarioPrices {
    private final ScenarioRuns runs;
    private final ResultService results;
    private final ForcePrices prices;
    private final DatasetService datasets;

    ScenarioPrices(ScenarioRuns runs, ResultService results, ForcePrices prices, DatasetService datasets) {
        this.datasets = datasets;
        this.runs = runs;
        this.results = results;
        this.prices = prices;
    }

    /** A proposal that is decided on, {@code cost} in words. */
    record Decided(String title, String village, String cost) {
    }

    /** Puts {@code decided} and {@code prices} by number of row into a model, and {@code sizes} of the list, {@code newest}. */
    void show(long dataset, Map<String, String> fields, Speech speech, Model model) {
        var known = new HashMap<Integer, ForcePrice>();
        var decided = new HashMap<Integer, Decided>();
        for (int n : ScenarioForm.rows(fields)) {
            decided(dataset, fields.getOrDefault(ScenarioFields.PROPOSAL + n, "").strip(), speech)
                    .ifPresent(one -> decided.put(n, one));
        }
        model.addAttribute("decided", decided);
        Optional<RunInfo> run = runs.standing(dataset);
        run.ifPresent(list -> {
            model.addAttribute("newest", list.id());
            model.addAttribute("sizes", results.sizes(list.id()));
            for (int n : ScenarioForm.rows(fields)) {
                String word = fields.getOrDefault(ScenarioFields.DECISION + n, "");
                if (word.startsWith("FORCE_")) {
                    prices.of(list, fields.getOrDefault(ScenarioFields.PROPOSAL + n, "").strip(),
                            word.equals("FORCE_IN"), speech).ifPresent(price -> known.put(n, price));
                }
            }
        });
        model.addAttribute("prices", known);
    }

    private Optional<Decided> decided(long dataset, String id, Speech speech) {
        if (id.isEmpty()) {
            return Optional.empty();
        }
        try {
            ProposalInfo proposal = datasets.proposal(dataset, id);
            return Optional.of(new Decided(proposal.title(), proposal.village(), speech.rupiah(proposal.cost())));
        } catch (NotFoundException e) {
            return Optional.empty();
        }
    }
}
