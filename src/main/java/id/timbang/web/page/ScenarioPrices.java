package id.timbang.web.page;

import id.timbang.explain.Speech;
import id.timbang.store.DatasetService;
import id.timbang.store.NameService;
import id.timbang.store.NotFoundException;
import id.timbang.store.ProposalInfo;
import id.timbang.store.RunInfo;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the decisions of a scenario are about, and what they would cost by the prices of the list without it. */
@Component
class ScenarioPrices {
    private final ForcePrices prices;
    private final DatasetService datasets;
    private final NameService names;

    ScenarioPrices(ForcePrices prices, DatasetService datasets, NameService names) {
        this.names = names;
        this.datasets = datasets;
        this.prices = prices;
    }

    /** A proposal that is decided on, {@code cost} in rupiah, all digits. */
    record Decided(String title, String district, String cost) {
    }

    /**
     * Puts {@code decided} and {@code prices} by number of row into a model.
     *
     * @param run by whose prices; without it there are none
     */
    void show(long dataset, Optional<RunInfo> run, Map<String, String> fields, Speech speech, Model model) {
        var known = new HashMap<Integer, ForcePrice>();
        var decided = new HashMap<Integer, Decided>();
        for (int n : ScenarioForm.rows(fields)) {
            decided(dataset, fields.getOrDefault(ScenarioFields.PROPOSAL + n, "").strip(), speech)
                    .ifPresent(one -> decided.put(n, one));
        }
        model.addAttribute("decided", decided);
        run.ifPresent(list -> {
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
            return Optional.of(new Decided(proposal.title(),
                    names.namer(dataset, "district").apply(proposal.district()), speech.count(proposal.cost())));
        } catch (NotFoundException e) {
            return Optional.empty();
        }
    }
}
