package id.timbang.explain;

/** By how much the best option of one proposal clears its need, as its full cost moves from today's towards an end. */
final class CostCurve {
    private final Worth worth;
    private final Stand stand;
    private final long end;
    private final int sign;
    /** The lines for these verdicts; {@code null} where they are bent. */
    private Tariff tariff;
    private int verdictsOfTariff;
    private boolean drawn;

    private CostCurve(Worth worth, Stand stand, long end, int sign) {
        this.worth = worth;
        this.stand = stand;
        this.end = end;
        this.sign = sign;
    }

    /** Down to half of today's cost: the net value must reach the need. */
    static CostCurve down(Worth worth, Stand stand) {
        return new CostCurve(worth, stand, stand.cost() / 2, 1);
    }

    /** Up to twice today's cost: the net value must come down to the need. */
    static CostCurve up(Worth worth, Stand stand) {
        return new CostCurve(worth, stand, 2 * stand.cost(), -1);
    }

    Stand stand() {
        return stand;
    }

    /** Milli-points, nearly; at least 0 where the cost does it. */
    double over(long cost, long milliPoints, int verdicts) {
        Tariff lines = tariff(verdicts);
        double net = lines == null
                ? worth.rough(stand, cost, milliPoints, verdicts)
                : lines.best(cost, milliPoints);
        return sign * (net - stand.need());
    }

    /** Whether the cost does it, exactly. */
    boolean does(long cost, long milliPoints, int verdicts) {
        Tariff lines = tariff(verdicts);
        if (lines != null) {
            double over = sign * (lines.best(cost, milliPoints) - stand.need());
            if (Math.abs(over) > lines.doubt()) {
                return over > 0;
            }
        }
        int compared = worth.compare(stand, cost, milliPoints, verdicts);
        return sign > 0 ? compared >= 0 : compared <= 0;
    }

    private Tariff tariff(int verdicts) {
        if (!drawn || verdictsOfTariff != verdicts) {
            tariff = worth.tariff(stand, Math.min(end, stand.cost()), Math.max(end, stand.cost()), verdicts);
            verdictsOfTariff = verdicts;
            drawn = true;
        }
        return tariff;
    }
}
