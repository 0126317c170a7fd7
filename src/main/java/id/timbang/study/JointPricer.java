package id.timbang.study;

import id.timbang.domain.Decision;
import id.timbang.domain.Progress;
import id.timbang.model.Programme;
import id.timbang.model.ProgrammeBuilder;
import id.timbang.optimise.Solution;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tries what all decisions of a scenario cost together: solves with and without them. Bounds are compared, not portfolios: these
 * differ by what the search left on either side, which may be more than a decision costs.
 */
public final class JointPricer {
    private final Ground ground;
    private final Set<String> decided;

    private JointPricer(Ground ground) {
        this.ground = ground;
        this.decided = ground.scenario().decisions().stream().map(Decision::proposal).collect(Collectors.toSet());
    }

    /**
     * What the decisions of the scenario cost; those that the data state stay, unless the scenario replaces them.
     *
     * @param resolver both solves start from what it starts from
     */
    public static JointPrice of(Ground ground, Resolver resolver, Progress progress) {
        return new JointPricer(ground).price(resolver, progress);
    }

    private JointPrice price(Resolver resolver, Progress progress) {
        progress.report("harga bersama", 0, 2, Double.NaN);
        Programme with = ground.programme();
        Optional<Solution> held = resolver.copy().sweep(with, progress);
        if (held.isEmpty() || progress.stopped()) {
            return unknown();
        }
        progress.report("harga bersama", 1, 2, Double.NaN);
        Programme without = ProgrammeBuilder.build(
                Decisions.without(ground.dataset(), one -> decided.contains(one.proposal())), ground.assessment(),
                ground.scenario(), ground.asOf());
        return resolver.copy().sweep(without, progress).map(freed -> price(with, held.get(), without, freed))
                .orElseGet(this::unknown);
    }

    private JointPrice unknown() {
        return new JointPrice(decided.size(), Optional.empty(), 0, List.of());
    }

    private JointPrice price(Programme with, Solution held, Programme without, Solution freed) {
        Picture now = Picture.of(with, held);
        Picture then = Picture.of(without, freed);
        List<Shift> displaced = Shift
                .between(with, held.selection(), without, freed.selection(), new Places(ground.dataset())).stream()
                .filter(shift -> shift.value() > 0 && !decided.contains(shift.id())).toList();
        var lost = new JointPrice.Lost(then.bound() - now.bound(), then.achieved() - now.bound(),
                then.bound() - now.achieved());
        return new JointPrice(decided.size(), Optional.of(lost), now.shortfall() - then.shortfall(), displaced);
    }
}
