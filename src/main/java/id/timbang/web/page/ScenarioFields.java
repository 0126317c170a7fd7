package id.timbang.web.page;

import id.timbang.data.Json;
import id.timbang.domain.Rupiah;
import id.timbang.domain.Scenario;
import id.timbang.domain.Scenario.Change;
import id.timbang.store.DatasetInfo;
import id.timbang.store.FundInfo;
import id.timbang.store.ScenarioInfo;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A scenario as the fields of its form, by name. Ceilings are shown in rupiah even where the scenario states a change in per
 * cent; what is left as it was is not written back.
 */
final class ScenarioFields {
    static final String NAME = "nama";
    /** Of the scenario that the page showed. */
    static final String VERSION = "versi";
    static final String TOTAL = "total";
    static final String FUND = "dana.";
    static final String LIMIT = "batas.";
    static final String REMOVED = "lepas.";
    static final String PARAMETER = "parameter.";
    static final String ELASTICITY = "elastisitas";
    static final String PROPOSAL = "usulan.";
    static final String DECISION = "putusan.";
    static final String REASON = "alasan.";
    static final String BY = "oleh.";

    private final Map<String, String> fields = new LinkedHashMap<>();

    private ScenarioFields() {
    }

    static Map<String, String> of(ScenarioInfo info, Scenario scenario, DatasetInfo dataset, List<FundInfo> funds) {
        var fields = new ScenarioFields();
        fields.put(NAME, info.name());
        fields.put(VERSION, Integer.toString(info.version()));
        fields.put(TOTAL, amount(scenario.totalCeiling().orElse(null), dataset.totalCeiling()));
        funds.forEach(fund -> fields.put(FUND + fund.code(), amount(scenario.funds().get(fund.code()),
                fund.ceiling())));
        scenario.parameters().forEach((id, value) -> fields.put(PARAMETER + id, decimal(value)));
        fields.put(ELASTICITY, decimal(scenario.policy().get("elasticity")));
        fields.limits(scenario.limits());
        fields.decisions(Json.mapper().readTree(info.body()).path("overrides").path("decisions"));
        return fields.fields;
    }

    private void put(String name, String value) {
        fields.put(name, value);
    }

    private void limits(Map<String, Map<String, String>> limits) {
        limits.forEach((id, changes) -> {
            if (changes.containsKey("amount")) {
                put(LIMIT + id, Rupiah.grouped(Long.parseLong(changes.get("amount"))));
            }
            if (changes.getOrDefault("remove", "").equals("true")) {
                put(REMOVED + id, "ya");
            }
        });
    }

    /** As the body states them: a decision may name a choice too. */
    private void decisions(JsonNode decisions) {
        int n = 0;
        for (JsonNode decision : decisions) {
            put(PROPOSAL + n, decision.path("proposal").asString(""));
            put(DECISION + n, decision.path("decision").asString(""));
            put(REASON + n, decision.path("reason").asString(""));
            put(BY + n, decision.path("by").asString(""));
            n++;
        }
    }

    private static String amount(Change change, Long now) {
        if (change == null) {
            return now == null ? "" : Rupiah.grouped(now);
        }
        if (change.amount() == null && now == null) {
            return decimal(change.percent()) + " %";
        }
        return Rupiah.grouped(change.applyTo(now == null ? 0 : now));
    }

    static String decimal(BigDecimal number) {
        return number == null ? "" : number.toPlainString().replace('.', ',');
    }
}
