package id.timbang.study;

import id.timbang.domain.Choice;
import id.timbang.domain.Dataset;
import id.timbang.domain.Decision;
import id.timbang.domain.Progress;
import id.timbang.model.Programme;
import id.timbang.model.ProgrammeBuilder;
import id.timbang.optimise.Solution;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tries what decisions cost: solves with and without each. */
public final class DecisionPricer {
    private final Ground ground;
    private final Resolver resolver;
    private final Progress progress;
    private final Places places;

    private DecisionPricer(Ground ground, Resolver resolver, Progress progress) {
        this.ground = ground;
        this.resolver = resolver;
        this.progress = progress;
        this.places = new Places(ground.dataset());
    }

    /** The prices of all decisions of a question, in their order. */
    public static List<DecisionPrice> all(Ground ground, Solution solution, Resolver resolver, Progress progress) {
        var pricer = new DecisionPricer(ground, resolver, progress);
        List<Decision> decisions = ground.dataset().decisions();
        var prices = new ArrayList<DecisionPrice>();
        for (Decision decision : decisions) {
            if (progress.stopped()) {
                break;
            }
            progress.report("harga keputusan", prices.size(), decisions.size(), Double.NaN);
            Programme without = programme(
                    Decisions.without(ground.dataset(), one -> one.proposal().equals(decision.proposal())), ground);
            Optional<Solution> undone = resolver.from(solution).attempt(without, progress);
            prices.add(pricer.price(decision, ground.programme(), Optional.of(solution), without, undone));
        }
        return prices;
    }

    /**
     * A question with a decision that nobody has taken yet.
     *
     * @throws id.timbang.domain.BadInputException when the decision contradicts the data
     */
    public static Programme with(Decision decision, Ground ground) {
        return programme(Decisions.adding(ground.dataset(), decision), ground);
    }

    /**
     * What a decision that nobody has taken yet would cost.
     *
     * @param with the question with that decision
     * @param solution of the question as it is
     */
    public static DecisionPrice of(Decision decision, Programme with, Ground ground, Solution solution,
            Resolver resolver, Progress progress) {
        return new DecisionPricer(ground, resolver, progress).price(decision, with,
                resolver.from(solution).attempt(with, progress), ground.programme(), Optional.of(solution));
    }

    private static Programme programme(Dataset dataset, Ground ground) {
        return ProgrammeBuilder.build(dataset, ground.assessment(), ground.scenario(), ground.asOf());
    }

    private DecisionPrice price(Decision decision, Programme with, Optional<Solution> decided, Programme without,
            Optional<Solution> undone) {
        int p = place(without, decision.proposal());
        String title = p < 0 ? "" : places.title(without.datasetRow(p));
        Optional<Choice> choice = p < 0 ? Optional.empty() : decided.map(s -> with.choice(s.selection().option()[p]));
        Optional<Choice> free = p < 0 ? Optional.empty() : undone.map(s -> without.choice(s.selection().option()[p]));
        if (decided.isEmpty() || undone.isEmpty()) {
            return new DecisionPrice(decision, title, choice, free, Optional.empty(), 0, 0, List.of());
        }
        Picture held = Picture.of(with, decided.get());
        Picture freed = Picture.of(without, undone.get());
        List<Shift> shifts = Shift.between(with, decided.get().selection(), without, undone.get().selection(), places);
        return new DecisionPrice(decision, title, choice, free, Optional.of(freed.achieved() - held.achieved()),
                freed.gap() + held.gap(), held.shortfall() - freed.shortfall(), shifts.stream()
                        .filter(shift -> shift.value() > 0 && !shift.id().equals(decision.proposal())).toList());
    }

    private static int place(Programme programme, String id) {
        for (int p = 0; p < programme.proposals(); p++) {
            if (programme.id(p).equals(id)) {
                return p;
            }
        }
        return -1;
    }
}
