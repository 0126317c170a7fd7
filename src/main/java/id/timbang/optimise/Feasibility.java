package id.timbang.optimise;

import id.timbang.domain.Ids;
import id.timbang.model.Programme;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Whether the hard limits of a programme can hold together, as far as its linear relaxation tells. */
public final class Feasibility {
    private static final MathContext DIGITS = new MathContext(12);

    private Feasibility() {
    }

    /**
     * Prices that prove that the hard limits cannot hold together (Farkas): at these prices every portfolio uses more than there
     * is. Checked in exact arithmetic.
     *
     * @return the prices that are not 0, by limit id; nothing where the relaxation proves nothing
     */
    public static Optional<SortedMap<String, BigDecimal>> disproof(Programme programme) {
        Relaxations relaxations = new Relaxations(programme);
        double[] prices = relaxations.feasibility(new double[relaxations.limits.size]);
        BigDecimal[] exact = new BigDecimal[prices.length];
        var named = new TreeMap<String, BigDecimal>(Ids.ORDER);
        for (int l = 0; l < exact.length; l++) {
            exact[l] = prices[l] > 0 ? new BigDecimal(prices[l]).round(DIGITS) : BigDecimal.ZERO;
            if (exact[l].signum() > 0) {
                named.put(programme.limits().get(l).id(), exact[l]);
            }
        }
        boolean proven = new ExactBound(programme, exact, false, o -> true).total().signum() < 0;
        return proven ? Optional.of(named) : Optional.empty();
    }
}
