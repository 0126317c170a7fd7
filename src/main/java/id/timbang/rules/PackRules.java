package id.timbang.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import id.timbang.domain.BadInputException;
import id.timbang.domain.Problem;
import id.timbang.parameters.Nearest;
import id.timbang.parameters.ParameterBook;

/** Reads the rules of a lineage: a child's rule replaces its parent's of the same id. */
final class PackRules {
    private static final int MOST = 500;

    private final PackLineage lineage;
    private final ParameterBook book;
    private final List<Problem> problems = new ArrayList<>();

    PackRules(PackLineage lineage, ParameterBook book) {
        this.lineage = lineage;
        this.book = book;
    }

    /** The rules in order of id. */
    List<RuleText> read() {
        Map<String, RuleText> all = new TreeMap<>(RuleOrder.BY_ID);
        for (PackLineage.Layer layer : lineage.layers()) {
            leaveOut(layer, all);
            all.putAll(rules(layer));
        }
        if (all.size() > MOST) {
            problems.add(new Problem(lineage.youngest().folder().id(), 0, "", "has more than " + MOST + " rules",
                    "split the pack"));
        }
        all.values().forEach(this::checkParameters);
        if (!problems.isEmpty()) {
            throw new BadInputException(problems);
        }
        return List.copyOf(all.values());
    }

    private void leaveOut(PackLineage.Layer layer, Map<String, RuleText> all) {
        layer.manifest().without().forEach((id, line) -> {
            if (all.remove(id) == null) {
                problems.add(new Problem(layer.folder().id() + "/pack.yaml", line, "without",
                        "no parent has the rule (" + id + ")", "it is misspelt"));
            }
        });
    }

    private Map<String, RuleText> rules(PackLineage.Layer layer) {
        var own = new TreeMap<String, RuleText>(RuleOrder.BY_ID);
        layer.files("", ".dslr").forEach((file, content) -> {
            for (RuleText rule : new RuleFile(file, Vocabulary.shipped(), problems).read(content)) {
                RuleText earlier = own.putIfAbsent(rule.id(), rule);
                if (earlier != null) {
                    problems.add(new Problem(file, rule.line(), "", "the rule " + rule.id() + " is stated already in "
                            + earlier.file() + ":" + earlier.line(), "it needs an id of its own"));
                }
            }
        });
        return own;
    }

    private void checkParameters(RuleText rule) {
        for (Statement statement : rule.statements()) {
            statement.parameters().stream().filter(id -> !book.has(id)).forEach(id -> problems.add(new Problem(
                    rule.file(), statement.line(), rule.id(), "the parameter (" + id + ") is stated nowhere",
                    Nearest.advice(id, book.ids()))));
        }
    }
}
