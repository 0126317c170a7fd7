package id.timbang.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.kie.api.definition.rule.Rule;

/** Where rules put what they conclude: the one sink. Called by the sentences of the vocabulary. */
public final class Conclusions {
    private final Map<String, Integer> inForce;
    private final List<LimitDraft> limits = new ArrayList<>();

    /** @param inForce the place of each rule that is in force, by its id; what other rules conclude is dropped */
    Conclusions(Map<String, Integer> inForce) {
        this.inForce = inForce;
    }

    List<LimitDraft> limits() {
        return limits;
    }

    /** A gate. */
    public void gate(Rule rule, ProposalSubject proposal) {
        add(rule, proposal, (points, row) -> 0, true);
    }

    /** The points of a parameter. */
    public void points(Rule rule, ProposalSubject proposal, String parameter) {
        add(rule, proposal, (points, row) -> points.milli(parameter), true);
    }

    /** The points of a parameter, taken off. */
    public void minus(Rule rule, ProposalSubject proposal, String parameter) {
        add(rule, proposal, (points, row) -> -points.milli(parameter), true);
    }

    /** The points in a column; a cell without a value, or with zero, gives no finding. */
    public void column(Rule rule, ProposalSubject proposal, String column) {
        add(rule, proposal, (points, row) -> points.column(column, row), false);
    }

    /** A parameter times a number, rounded half up to a thousandth; none where the product is zero or the number missing. */
    public void times(Rule rule, ProposalSubject proposal, String parameter, String column) {
        add(rule, proposal, (points, row) -> points.times(parameter, column, row), false);
    }

    /** The same, taken off. */
    public void minusTimes(Rule rule, ProposalSubject proposal, String parameter, String column) {
        add(rule, proposal, (points, row) -> -points.times(parameter, column, row), false);
    }

    /** The step of a ladder that a number stands on; none where the step is zero or the number missing. */
    public void ladder(Rule rule, ProposalSubject proposal, String ladder, String column) {
        add(rule, proposal, (points, row) -> points.ladder(ladder, column, row), false);
    }

    /** The same, taken off. */
    public void minusLadder(Rule rule, ProposalSubject proposal, String ladder, String column) {
        add(rule, proposal, (points, row) -> -points.ladder(ladder, column, row), false);
    }

    private void add(Rule rule, ProposalSubject proposal, Held.Amount amount, boolean evenZero) {
        Integer place = inForce.get(rule.getName());
        if (place != null) {
            proposal.hold(new Held(place, amount, evenZero));
        }
    }

    /** Begins a limit; the following calls up to the next one state the rest of it. */
    public void limit(Rule rule, Subject subject, String id, String label) {
        limits.add(new LimitDraft(rule.getName(), subject, id, label));
    }

    private LimitDraft last() {
        return limits.get(limits.size() - 1);
    }

    /** What the limit counts. */
    public void measure(String measure) {
        last().measure = measure;
    }

    /** Of what it counts. */
    public void where(String selector) {
        last().where = selector;
    }

    /** What a share is a share of. */
    public void of(String selector) {
        last().of = selector;
    }

    /** At most the amount of a parameter. */
    public void atMost(String parameter) {
        last().amount(true, parameter, null);
    }

    /** At least the amount of a parameter. */
    public void atLeast(String parameter) {
        last().amount(false, parameter, null);
    }

    /** At most so many per cent of a number of the subject. */
    public void atMost(String parameter, String column) {
        last().amount(true, parameter, column);
    }

    /** At least so many per cent of a number of the subject. */
    public void atLeast(String parameter, String column) {
        last().amount(false, parameter, column);
    }

    /** At most that share. */
    public void shareAtMost(String parameter) {
        last().share(true, parameter);
    }

    /** At least that share. */
    public void shareAtLeast(String parameter) {
        last().share(false, parameter);
    }

    /** At least a share on its way to a higher one: the first plus a step, not beyond the last. */
    public void shareTowards(String reached, String step, String goal) {
        last().shareTowards(reached, step, goal);
    }

    /** Never broken. */
    public void hard() {
        last().rank = 0;
    }

    /** An obligation of that rank. */
    public void obligation(int rank) {
        last().rank = rank;
    }

    /** What a unit of an obligation is worth. */
    public void rupiahPerUnit(String parameter) {
        last().rupiahPerUnit = parameter;
    }

    /** A preference with that penalty. */
    public void preference(String parameter) {
        last().penalty = parameter;
    }
}
