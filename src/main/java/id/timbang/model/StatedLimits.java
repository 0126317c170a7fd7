package id.timbang.model;

import id.timbang.domain.Assessment;
import id.timbang.domain.Dataset;
import id.timbang.domain.Ids;
import id.timbang.domain.Limit;
import id.timbang.domain.Problem;
import id.timbang.domain.Scenario;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** All limits in force that mean something, by id: a dataset's replaces a rule's or an implied one, a scenario's fields replace both. */
final class StatedLimits {
    private final SortedMap<String, Stated> byId = new TreeMap<>(Ids.ORDER);
    private final Scenario scenario;
    private final List<Problem> problems;
    private final List<String> warnings;

    StatedLimits(Dataset dataset, Assessment assessment, Scenario scenario, List<Problem> problems,
            List<String> warnings) {
        this.scenario = scenario;
        this.problems = problems;
        this.warnings = warnings;
        new Ceilings(dataset, assessment.policy()).limits().forEach(l -> put(l, true, "region.yaml"));
        assessment.limits().forEach(l -> put(l, false, "rules"));
        dataset.limits().forEach(l -> put(l, false, "limits.csv"));
        new TreeMap<>(scenario.limits()).forEach(this::override);
        byId.values().removeIf(this::meansNothing);
    }

    /** Reports what is wrong with a limit, so that nothing is made of it. */
    private boolean meansNothing(Stated stated) {
        List<Problem> wrong = LimitCheck.problems(stated);
        wrong.forEach(found -> problems.add(placed(stated, found)));
        return !wrong.isEmpty();
    }

    private Problem placed(Stated stated, Problem found) {
        return stated.source().equals(Scenario.FILE)
                ? scenario.problem("limits." + stated.limit().id() + "." + found.column(), found.message(),
                        found.advice())
                : found;
    }

    private void put(Limit limit, boolean implied, String source) {
        byId.put(limit.id(), new Stated(limit, implied, source));
    }

    private void override(String id, Map<String, String> fields) {
        Stated stated = byId.get(id);
        if (stated == null) {
            warnings.add(scenario
                    .problem("limits." + id, "there is no limit " + id + "; the override changes nothing", "")
                    .toString());
        } else if (removes(id, fields)) {
            byId.remove(id);
        } else {
            var draft = new LimitDraft(stated.limit());
            new TreeMap<>(fields).forEach((field, text) -> set(draft, id, field, text));
            byId.put(id, new Stated(draft.limit(), stated.implied(), Scenario.FILE));
        }
    }

    private boolean removes(String id, Map<String, String> fields) {
        String remove = fields.getOrDefault("remove", "false");
        if (!remove.equals("true") && !remove.equals("false")) {
            problem(id, "remove", remove, "is neither true nor false");
        }
        return remove.equals("true");
    }

    private void set(LimitDraft draft, String id, String field, String text) {
        if (field.equals("remove")) {
            return;
        }
        try {
            draft.set(field, text);
        } catch (NumberFormatException e) {
            problem(id, field, text, "is no number for this field");
        } catch (IllegalArgumentException e) {
            problem(id, field, text, "cannot be used: " + e.getMessage());
        }
    }

    private void problem(String id, String field, String text, String wrong) {
        problems.add(scenario.problem("limits." + id + "." + field, "\"" + text + "\" " + wrong,
                "compare it with the same column of limits.csv"));
    }

    /** In order of id. */
    Collection<Stated> all() {
        return byId.values();
    }
}
