package id.timbang.explain;

import id.timbang.domain.Rejudged;
import id.timbang.model.Variants;
import id.timbang.model.Variants.Option;
import java.util.List;

/**
 * The net value of the best option to build or design a proposal under other circumstances, less what referring it would be worth.
 * Safe between threads.
 */
final class Worth {
    private final Variants variants;
    private final Pricer pricer;

    Worth(Variants variants, Pricer pricer) {
        this.variants = variants;
        this.pricer = pricer;
    }

    private List<Option> options(Stand stand, long cost, long milliPoints, int verdicts) {
        return variants.options(stand.p(), stand.matching(), cost, milliPoints, Rejudged.verdicts(verdicts),
                stand.funds());
    }

    /** Milli-points, nearly; −∞ where nothing could be built or designed. */
    double rough(Stand stand, long cost, long milliPoints, int verdicts) {
        double best = Double.NEGATIVE_INFINITY;
        double referred = 0;
        for (Option option : options(stand, cost, milliPoints, verdicts)) {
            double net = pricer.rough(option);
            if (Pricer.works(option.choice())) {
                best = Math.max(best, net);
            } else {
                referred = Math.max(referred, net);
            }
        }
        return best - referred;
    }

    /** What the options cost between two full costs; {@code null} where that is no straight line. */
    Tariff tariff(Stand stand, long low, long high, int verdicts) {
        return low == high
                ? null
                : Tariff.between(variants, pricer, low, options(stand, low, 0, verdicts), high,
                        options(stand, high, 0, verdicts));
    }

    /** −1, 0 or 1 as it is less than, equal to or more than what the stand needs, exactly; −1 where nothing could be built. */
    int compare(Stand stand, long cost, long milliPoints, int verdicts) {
        List<Option> options = options(stand, cost, milliPoints, verdicts);
        long need = stand.need();
        for (Option option : options) {
            if (option.choice().referred()) {
                need = Math.max(need, stand.need() + option.value() - pricer.floorOfCost(option));
            }
        }
        int most = -1;
        for (Option option : options) {
            if (Pricer.works(option.choice())) {
                most = Math.max(most, pricer.compare(option, need));
            }
        }
        return most;
    }

    /** The same with other funds. */
    int compare(Stand stand, int[] funds) {
        return compare(stand.with(funds, priced(stand.p(), funds)), stand.cost(), stand.milliPoints(),
                stand.verdicts());
    }

    /** The rows that matter to the net values of a proposal: those with a price in which money of one of these funds can count. */
    int[] priced(int p, int[] funds) {
        int[] counting = variants.cost(p) == 0 ? null : funds;
        return variants.matching(p, pricer.priced(), row -> pricer.counts(row, counting));
    }

    /** Whether anything could be built or designed with these verdicts. */
    boolean open(Stand stand, long milliPoints, int verdicts) {
        for (Option option : options(stand, stand.cost(), milliPoints, verdicts)) {
            if (Pricer.works(option.choice())) {
                return true;
            }
        }
        return false;
    }
}
