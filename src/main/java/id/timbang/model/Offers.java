package id.timbang.model;

import id.timbang.domain.Assessment;
import id.timbang.domain.Choice;
import id.timbang.domain.Decision;
import id.timbang.domain.NumberColumn;
import id.timbang.domain.Outcome;
import id.timbang.domain.Policy;
import id.timbang.domain.Table;
import id.timbang.domain.Verdict;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.Set;

/** Which choices are open to a proposal: the table of contract.md §1 within the pack, its gates and its forces. */
final class Offers {
    private final Table proposals;
    private final Assessment assessment;
    private final Policy policy;
    private final Fractions fractions;
    private final Forces forces;
    private final Merged merged;

    /**
     * What is open.
     *
     * @param choices in order of their ordinals
     * @param whenDeferred the decision when nothing is taken
     */
    record Offer(Set<Choice> choices, Outcome whenDeferred) {
    }

    Offers(Table proposals, Assessment assessment, Fractions fractions, Forces forces, Merged merged) {
        this.proposals = proposals;
        this.assessment = assessment;
        this.policy = assessment.policy();
        this.fractions = fractions;
        this.forces = forces;
        this.merged = merged;
    }

    Offer offer(String id, int row) {
        if (merged.contains(id)) {
            return new Offer(EnumSet.of(Choice.DEFER), Outcome.MERGED);
        }
        Decision decision = forces.decision(id);
        if (forces.binding(row)) {
            return new Offer(EnumSet.of(Choice.FULL), Outcome.DEFERRED);
        }
        if (decision != null && decision.kind() == Decision.Kind.CHOICE) {
            return new Offer(EnumSet.of(decision.choice()), Outcome.DEFERRED);
        }
        if (forces.forcedIn(id, row)) {
            return new Offer(built(row), Outcome.DEFERRED);
        }
        Set<Verdict> verdicts = assessment.verdicts(row);
        if (merged.carries(id)) {
            verdicts.remove(Verdict.GABUNG);
        }
        Set<Choice> open = decision == null ? gated(row, verdicts) : EnumSet.of(Choice.DEFER);
        return new Offer(open, whenDeferred(verdicts));
    }

    /** What is built and covers what is contracted. */
    private Set<Choice> built(int row) {
        Set<Choice> choices = table(row);
        long cost = proposals.number("cost", row, 0);
        choices.removeIf(choice -> !choice.built() || fractions.of(choice).ceil(cost) < forces.contracted(row));
        return choices;
    }

    private Set<Choice> gated(int row, Set<Verdict> verdicts) {
        boolean closed = verdicts.stream().anyMatch(Verdict::closes);
        Set<Choice> open = closed ? EnumSet.allOf(Choice.class) : table(row);
        for (Verdict verdict : verdicts) {
            if (verdict.closes()) {
                open.retainAll(verdict.leaves());
            } else if (!closed) {
                open.add(Choice.REFER_MINISTRY);
            }
        }
        open.removeIf(choice -> choice.taken() && !policy.choices().contains(choice));
        return open;
    }

    /** What is open to an eligible proposal. */
    private Set<Choice> table(int row) {
        var open = EnumSet.of(Choice.DEFER);
        for (Choice choice : policy.choices()) {
            if (choice == Choice.FULL || choice == Choice.PHASED && phased(row)
                    || choice.volume() && part(row, choice)) {
                open.add(choice);
            }
        }
        return open;
    }

    private boolean phased(int row) {
        return proposals.fact("started", row).isTrue() || proposals.number("cost", row, 0) >= policy.phasedMinimum();
    }

    private boolean part(int row, Choice choice) {
        return proposals.fact("divisible", row).isTrue()
                && partVolume(row, choice).compareTo(number("min_volume", row)) >= 0;
    }

    private BigDecimal partVolume(int row, Choice choice) {
        Fraction fraction = fractions.of(choice);
        return number("volume", row).multiply(BigDecimal.valueOf(fraction.numerator()))
                .divide(BigDecimal.valueOf(fraction.denominator()), 0, RoundingMode.CEILING);
    }

    private BigDecimal number(String name, int row) {
        return proposals.findColumn(name).orElse(null) instanceof NumberColumn column
                ? BigDecimal.valueOf(column.valueOr(row, 0), column.scale())
                : BigDecimal.ZERO;
    }

    private static Outcome whenDeferred(Set<Verdict> verdicts) {
        return verdicts.stream().map(Verdict::whenDeferred).filter(outcome -> outcome != null)
                .min(Enum::compareTo).orElse(Outcome.DEFERRED);
    }
}
