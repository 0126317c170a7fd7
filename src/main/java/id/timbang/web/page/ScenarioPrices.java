package id.timbang.web.page;

import id.timbang.explain.Speech;
import id.timbang.store.ResultService;
import id.timbang.store.RunInfo;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the decisions of a scenario would cost, by the prices of the list without it. */
@Component
class ScenarioPrices {
    private final ScenarioRuns runs;
    private final ResultService results;
    private final ForcePrices prices;

    ScenarioPrices(ScenarioRuns runs, ResultService results, ForcePrices prices) {
        this.runs = runs;
        this.results = results;
        this.prices = prices;
    }

    /** Puts {@code prices} by number of row into a model, and {@code sizes} of the list, {@code newest}. */
    void show(long dataset, Map<String, String> fields, Speech speech, Model model) {
        var known = new HashMap<Integer, ForcePrice>();
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
}
