package id.timbang.model;

import id.timbang.domain.Choice;
import id.timbang.domain.Decision;
import id.timbang.domain.NumberColumn;
import id.timbang.domain.Outcome;
import id.timbang.domain.Policy;
import id.timbang.domain.Table;
import id.timbang.domain.Verdict;
import java.util.EnumSet;
import java.util.Set;

/** Which choices are open to a proposal: the table of contract.md §1 within the pack, its gates and its forces. */
final class Offers {
    private final Table proposals;
    private final Policy policy;
    private final Fractions fractions;
    private final Forces forces;
    private final Merged merged;
    private final NumberColumn volume;
    private final NumberColumn minVolume;

    /**
     * What is open.
     *
     * @param choices in order of their ordinals
     * @param whenDeferred the decision when nothing is taken
     */
    record Offer(Set<Choice> choices, Outcome whenDeferred) {
    }

    Offers(Table proposals, Policy policy, Fractions fractions, Forces forces, Merged merged) {
        this.proposals = proposals;
        this.policy = policy;
        this.fractions = fractions;
        this.forces = forces;
        this.merged = merged;
        this.volume = numbers("volume");
        this.minVolume = numbers("min_volume");
    }

    private NumberColumn numbers(String name) {
        return proposals.findColumn(name).orElse(null) instanceof NumberColumn column ? column : null;
    }

    /**
     * What is open to a row.
     *
     * @param cost its full cost
     * @param found the verdicts of its gates
     */
    Offer offer(String id, int row, long cost, Set<Verdict> found) {
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
            return new Offer(built(row, cost), Outcome.DEFERRED);
        }
        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        verdicts.addAll(found);
        if (merged.carries(id)) {
            verdicts.remove(Verdict.GABUNG);
        }
        Set<Choice> open = decision == null ? gated(row, cost, verdicts) : EnumSet.of(Choice.DEFER);
        return new Offer(open, whenDeferred(verdicts));
    }

    /** What is built and covers what is contracted. */
    private Set<Choice> built(int row, long cost) {
        Set<Choice> choices = table(row, cost);
        choices.removeIf(choice -> !choice.built() || fractions.of(choice).ceil(cost) < forces.contracted(row));
        return choices;
    }

    private Set<Choice> gated(int row, long cost, Set<Verdict> verdicts) {
        boolean closed = false;
        for (Verdict verdict : verdicts) {
            closed |= verdict.closes();
        }
        Set<Choice> open = closed ? EnumSet.allOf(Choice.class) : table(row, cost);
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
    private Set<Choice> table(int row, long cost) {
        var open = EnumSet.of(Choice.DEFER);
        for (Choice choice : policy.choices()) {
            if (choice == Choice.FULL || choice == Choice.PHASED && phased(row, cost)
                    || choice.volume() && part(row, choice)) {
                open.add(choice);
            }
        }
        return open;
    }

    private boolean phased(int row, long cost) {
        return proposals.fact("started", row).isTrue() || cost >= policy.phasedMinimum();
    }

    /** Both sides are whole units: the part is rounded up, so the least volume may be too. */
    private boolean part(int row, Choice choice) {
        if (!proposals.fact("divisible", row).isTrue()) {
            return false;
        }
        Fraction fraction = fractions.of(choice);
        return wholes(volume, row, fraction) >= wholes(minVolume, row, Fraction.ONE);
    }

    /** ⌈fraction × cell⌉; 0 where nothing is stated. */
    private static long wholes(NumberColumn column, int row, Fraction fraction) {
        if (column == null || !column.has(row)) {
            return 0;
        }
        long denominator = fraction.denominator();
        for (int decimals = column.scale(); decimals > 0; decimals--) {
            denominator = Math.multiplyExact(denominator, 10L);
        }
        return new Fraction(fraction.numerator(), denominator).ceil(column.values()[row]);
    }

    private static Outcome whenDeferred(Set<Verdict> verdicts) {
        Outcome first = null;
        for (Verdict verdict : verdicts) {
            Outcome outcome = verdict.whenDeferred();
            first = outcome != null && (first == null || outcome.compareTo(first) < 0) ? outcome : first;
        }
        return first == null ? Outcome.DEFERRED : first;
    }
}
