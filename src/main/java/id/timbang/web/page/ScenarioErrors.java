package id.timbang.web.page;

import id.timbang.domain.BadInputException;
import id.timbang.domain.Problem;
import id.timbang.store.DatasetService;
import id.timbang.store.NotFoundException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Finds the field that a problem belongs to: keys of texts by field name; what belongs to no field is under the empty name. */
final class ScenarioErrors {
    private static final Map<String, String> FIELDS = Map.of("overrides.funds.", ScenarioFields.FUND,
            "overrides.parameters.", ScenarioFields.PARAMETER, "overrides.limits.", ScenarioFields.LIMIT);

    private ScenarioErrors() {
    }

    /** What only a person can forget: a reason, a code that exists. */
    static Map<String, String> ofDecisions(Map<String, String> typed, long dataset, DatasetService datasets) {
        var wrong = new LinkedHashMap<String, String>();
        Set<String> seen = new HashSet<>();
        for (int n : ScenarioForm.rows(typed)) {
            String proposal = typed.getOrDefault(ScenarioFields.PROPOSAL + n, "").strip();
            if (proposal.isEmpty() || typed.getOrDefault(ScenarioFields.DECISION + n, "").isEmpty()) {
                continue;
            }
            if (!seen.add(proposal)) {
                wrong.put(ScenarioFields.PROPOSAL + n, "skenario.salah.dua");
            }
            if (!isThere(dataset, proposal, datasets)) {
                wrong.put(ScenarioFields.PROPOSAL + n, "skenario.salah.usulan");
            }
            if (typed.getOrDefault(ScenarioFields.REASON + n, "").isBlank()) {
                wrong.put(ScenarioFields.REASON + n, "skenario.salah.alasan");
            }
        }
        return wrong;
    }

    private static boolean isThere(long dataset, String proposal, DatasetService datasets) {
        try {
            return datasets.proposal(dataset, proposal).id().equals(proposal);
        } catch (NotFoundException e) {
            return false;
        }
    }

    /** What the reader of scenarios found. */
    static Map<String, String> of(BadInputException bad) {
        var wrong = new LinkedHashMap<String, String>();
        bad.problems().forEach(problem -> wrong.put(field(problem), text(field(problem))));
        return wrong;
    }

    private static String field(Problem problem) {
        String column = problem.column();
        if (column.equals("name")) {
            return ScenarioFields.NAME;
        }
        if (column.equals("overrides.total_ceiling")) {
            return ScenarioFields.TOTAL;
        }
        if (column.equals("overrides.policy.elasticity")) {
            return ScenarioFields.ELASTICITY;
        }
        for (Map.Entry<String, String> field : FIELDS.entrySet()) {
            if (column.startsWith(field.getKey())) {
                return field.getValue() + column.substring(field.getKey().length()).replaceFirst("\\.amount$", "");
            }
        }
        return "";
    }

    private static String text(String field) {
        if (field.isEmpty() || field.equals(ScenarioFields.NAME)) {
            return field.isEmpty() ? "skenario.salah.lain" : "skenario.salah.nama";
        }
        if (field.startsWith(ScenarioFields.LIMIT)) {
            return "skenario.salah.batas";
        }
        boolean number = field.equals(ScenarioFields.ELASTICITY) || field.startsWith(ScenarioFields.PARAMETER);
        return number ? "skenario.salah.angka" : "skenario.salah.jumlah";
    }
}
