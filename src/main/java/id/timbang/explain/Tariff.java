package id.timbang.explain;

import id.timbang.domain.Choice;
import id.timbang.model.Variants;
import id.timbang.model.Variants.Option;
import java.util.List;

/**
 * What the options of one proposal cost at the prices, as straight lines over its full cost: every usage grows evenly with the cost
 * or not at all, so two costs tell all between, up to the rounding of usages to whole units.
 */
final class Tariff {
    private static final double LIKE = 1e-9;

    private final Variants variants;
    private final Choice[] choices;
    private final double[] slope;
    private final double[] base;
    private final double doubt;

    private Tariff(Variants variants, int options, double doubt) {
        this.variants = variants;
        this.choices = new Choice[options];
        this.slope = new double[options];
        this.base = new double[options];
        this.doubt = doubt;
    }

    /**
     * The lines between two full costs.
     *
     * @param atLow the options at the lower cost, {@code atHigh} those at the higher, which is not the same
     * @return {@code null} where they are bent: other choices at one end, or another fund or start the cheapest
     */
    static Tariff between(Variants variants, Pricer pricer, long low, List<Option> atLow, long high,
            List<Option> atHigh) {
        if (atLow.size() != atHigh.size()) {
            return null;
        }
        double doubt = 0;
        for (Option option : atHigh) {
            doubt = Math.max(doubt, pricer.doubt(option) + pricer.rounding(option));
        }
        var tariff = new Tariff(variants, atLow.size(), doubt);
        for (int i = 0; i < atLow.size(); i++) {
            if (atLow.get(i).choice() != atHigh.get(i).choice() || atLow.get(i).paid() != atHigh.get(i).paid()
                    || !tariff.lay(i, pricer, low, atLow.get(i), high, atHigh.get(i))) {
                return null;
            }
        }
        return tariff;
    }

    private boolean lay(int i, Pricer pricer, long low, Option atLow, long high, Option atHigh) {
        double[] lows = pricer.costs(atLow);
        double[] highs = pricer.costs(atHigh);
        int first = least(lows);
        int way = highs[first] <= near(highs[least(highs)]) ? first : least(highs);
        if (lows[way] > near(lows[first])) {
            return false;
        }
        choices[i] = atLow.choice();
        slope[i] = (highs[way] - lows[way]) / (high - low);
        base[i] = lows[way] - slope[i] * low;
        return true;
    }

    private static double near(double cost) {
        return cost + LIKE * (1 + Math.abs(cost));
    }

    private static int least(double[] costs) {
        int least = 0;
        for (int w = 1; w < costs.length; w++) {
            least = costs[w] < costs[least] ? w : least;
        }
        return least;
    }

    /**
     * The net value of the best option to build or design at a full cost between the two, less what referring is worth,
     * milli-points; −∞ where there is none.
     */
    double best(long cost, long milliPoints) {
        double scale = variants.scaleOf(cost);
        double best = Double.NEGATIVE_INFINITY;
        double referred = 0;
        for (int i = 0; i < choices.length; i++) {
            double net = variants.value(milliPoints, scale, choices[i]) - slope[i] * cost - base[i];
            if (choices[i].referred()) {
                referred = Math.max(referred, net);
            } else {
                best = Math.max(best, net);
            }
        }
        return best - referred;
    }

    /** How far {@link #best} may be off. */
    double doubt() {
        return doubt;
    }
}
