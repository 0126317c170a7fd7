package id.timbang.model;

import id.timbang.domain.Choice;
import id.timbang.domain.Dataset;
import id.timbang.domain.Decision;
import id.timbang.domain.Fact;
import id.timbang.domain.Policy;
import id.timbang.domain.Problem;
import id.timbang.domain.Scenario;
import id.timbang.domain.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What persons, contracts and the binding column decide beforehand; contract.md §1, "Gates, forces, relations". */
final class Forces {
    private final Table proposals;
    private final Policy policy;
    private final Fractions fractions;
    private final Scenario scenario;
    private final List<Problem> problems;
    private final Map<String, Decision> decisions = new HashMap<>();

    Forces(Dataset dataset, Policy policy, Fractions fractions, Scenario scenario, List<Problem> problems) {
        this.proposals = dataset.proposals();
        this.policy = policy;
        this.fractions = fractions;
        this.scenario = scenario;
        this.problems = problems;
        dataset.decisions().forEach(decision -> decisions.put(decision.proposal(), decision));
    }

    Decision decision(String id) {
        return decisions.get(id);
    }

    boolean binding(int row) {
        return proposals.fact("binding", row).isTrue();
    }

    /** Rupiah already signed. */
    long contracted(int row) {
        return proposals.number("contracted", row, 0);
    }

    private long cost(int row) {
        return proposals.number("cost", row, 0);
    }

    /** Whether the proposal must be taken: gates are set aside and it stays in a group of duplicates. */
    boolean forcedIn(String id, int row) {
        Decision decision = decisions.get(id);
        boolean decided = decision != null && (decision.kind() == Decision.Kind.FORCE_IN
                || decision.kind() == Decision.Kind.CHOICE && decision.choice().taken());
        return decided || binding(row) || contracted(row) > 0;
    }

    /** Reports every decision that contradicts the data or the pack. */
    void check(String id, int row) {
        if (contracted(row) > cost(row)) {
            problems.add(new Problem("proposals.csv", 0, "contracted", id + ": Rp" + contracted(row)
                    + " are contracted, more than its cost of Rp" + cost(row), "the cost is out of date"));
        }
        Decision decision = decisions.get(id);
        if (decision != null && decision.kind() == Decision.Kind.FORCE_OUT) {
            checkOut(id, row);
        }
        if (decision != null && decision.kind() == Decision.Kind.CHOICE) {
            checkNamed(id, row, decision.choice());
        }
    }

    private void checkOut(String id, int row) {
        if (binding(row)) {
            problem(id, "FORCE_OUT, but the row is binding", "binding should be false");
        }
        if (contracted(row) > 0) {
            problem(id, "FORCE_OUT, but Rp" + contracted(row) + " are contracted", "end the contract first");
        }
    }

    private void checkNamed(String id, int row, Choice choice) {
        if (choice.taken() && !policy.choices().contains(choice)) {
            problem(id, "the rule pack does not offer " + choice, "one of " + offered());
        }
        if (choice.volume() && proposals.fact("divisible", row) != Fact.TRUE) {
            problem(id, choice + " of a work that is not divisible", "set divisible in proposals.csv, or decide FULL");
        }
        if (binding(row) && choice != Choice.FULL) {
            problem(id, choice + ", but the row is binding", "binding should be false, or decide FULL");
        }
        long spent = fractions.of(choice).ceil(cost(row));
        if (spent < contracted(row) && contracted(row) <= cost(row)) {
            problem(id, choice + " costs Rp" + spent + ", but Rp" + contracted(row) + " are contracted",
                    "decide a choice that costs at least that much");
        }
    }

    private String offered() {
        return policy.choices().stream().sorted().map(Choice::name).reduce((a, b) -> a + ", " + b).orElse("none");
    }

    private void problem(String id, String message, String advice) {
        boolean overridden = scenario.decisions().contains(decisions.get(id));
        problems.add(overridden
                ? scenario.problem("decisions." + id, message, advice)
                : new Problem("decisions.csv", 0, "decision", id + ": " + message, advice));
    }
}
