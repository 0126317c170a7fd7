package id.timbang.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import id.timbang.domain.BadInputException;
import id.timbang.domain.Ids;
import id.timbang.domain.Limit;
import id.timbang.domain.Problem;
import id.timbang.parameters.Parameters;

/** The limits that rules stated, one for each id. */
final class LimitList {
    private final Map<String, RuleText> rules = new HashMap<>();
    private final Parameters parameters;
    private final Map<String, Limit> byId = new TreeMap<>(Ids.ORDER);
    private final List<Problem> problems = new ArrayList<>();

    LimitList(RulePack pack, Parameters parameters) {
        pack.rules().forEach(rule -> rules.put(rule.id(), rule));
        this.parameters = parameters;
    }

    void add(LimitDraft draft) {
        RuleText rule = rules.get(draft.rule);
        try {
            draft.limit(parameters, rule.reference()).ifPresent(limit -> {
                if (byId.putIfAbsent(limit.id(), limit) != null) {
                    throw new IllegalArgumentException("the limit (" + limit.id() + ") is stated twice");
                }
            });
        } catch (IllegalArgumentException | ArithmeticException e) {
            problems.add(new Problem(rule.file(), rule.line(), rule.id(), e.getMessage(),
                    "the text in angle brackets or the parameter is another one"));
        } catch (BadInputException e) {
            problems.addAll(e.problems());
        }
    }

    /** In order of id. */
    List<Limit> sorted() {
        if (!problems.isEmpty()) {
            throw new BadInputException(problems);
        }
        return List.copyOf(byId.values());
    }
}
