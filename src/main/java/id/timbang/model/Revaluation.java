package id.timbang.model;

import id.timbang.domain.Choice;
import id.timbang.domain.Policy;

/** Values of all options of a programme for other points: what points are worth is worked out once, then points vary cheaply. */
public final class Revaluation {
    private final Programme programme;
    private final Valuation valuation;
    private final double[] scale;

    /** @param fullCost for each proposal its full cost, rupiah */
    public Revaluation(Programme programme, Policy policy, long[] fullCost) {
        this.programme = programme;
        this.valuation = new Valuation(policy, new Fractions(policy));
        this.scale = new double[fullCost.length];
        for (int p = 0; p < scale.length; p++) {
            scale[p] = valuation.scale(fullCost[p]);
        }
    }

    /** The programme with the values that these points give; thousandths of a point for each proposal. */
    public Programme at(long[] milliPoints) {
        long[] value = new long[programme.options()];
        for (int p = 0; p < programme.proposals(); p++) {
            for (int o = programme.firstOption(p); o < programme.endOption(p); o++) {
                Choice choice = programme.choice(o);
                value[o] = valuation.value(milliPoints[p], scale[p], choice);
            }
        }
        return Restated.withValues(programme, value);
    }
}
