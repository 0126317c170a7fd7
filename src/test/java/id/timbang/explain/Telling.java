package id.timbang.explain;

import id.timbang.domain.Assessment;
import id.timbang.domain.Certificate;
import id.timbang.domain.Choice;
import id.timbang.domain.Dataset;
import id.timbang.domain.Judge;
import id.timbang.domain.Scenario;
import id.timbang.fixture.SteadyJudge;
import id.timbang.model.Programme;
import id.timbang.model.ProgrammeBuilder;
import id.timbang.model.Selection;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Explains one proposal of a portfolio that takes some proposals whole and nothing else, at stated prices. */
final class Telling {
    /** Milli-points beyond which a proposal is contested no more. */
    private static final long MARGIN = 10;

    private Telling() {
    }

    /** @param judge {@code null} for one who finds the same again */
    static Explainer.Explained of(Dataset dataset, Assessment assessment, Judge judge, Set<String> funded, String id,
            Map<String, String> prices) {
        return of(dataset, assessment, Scenario.NONE, judge, funded, id, prices);
    }

    /** The same within a scenario. */
    static Explainer.Explained of(Dataset dataset, Assessment assessment, Scenario scenario, Judge judge,
            Set<String> funded, String id, Map<String, String> prices) {
        var built = ProgrammeBuilder.built(dataset, assessment, scenario, LocalDate.of(2026, 1, 1));
        var exact = new TreeMap<String, BigDecimal>();
        prices.forEach((limit, price) -> exact.put(limit, new BigDecimal(price)));
        var certificate = new Certificate(List.of(), 0, 0, exact, new TreeMap<>(), List.of(), new TreeMap<>(), MARGIN,
                0, "steps", true);
        Judge asked = judge == null ? new SteadyJudge(assessment) : judge;
        Programme programme = built.programme();
        var explainer = new Explainer(new Result(dataset, assessment, programme, built.variants(), asked,
                selection(programme, funded), certificate));
        int p = 0;
        while (!programme.id(p).equals(id)) {
            p++;
        }
        return explainer.explain(p);
    }

    private static Selection selection(Programme programme, Set<String> funded) {
        int n = programme.proposals();
        var selection = new Selection(new int[n], new int[n], new int[n]);
        for (int p = 0; p < n; p++) {
            boolean taken = funded.contains(programme.id(p));
            int option = programme.optionOf(p, taken ? Choice.FULL : Choice.DEFER);
            selection.option()[p] = option;
            selection.fund()[p] = taken ? programme.fundsOf(option)[0] : -1;
            selection.start()[p] = taken ? 0 : -1;
        }
        return selection;
    }
}
