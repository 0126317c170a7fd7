package id.timbang.explain;

/** The curves of proposals down to half of today's cost, each drawn when it is first asked for. Safe between threads of other proposals. */
final class CostCurves {
    private final Worth worth;
    private final CostCurve[] drawn;

    CostCurves(Worth worth, int proposals) {
        this.worth = worth;
        this.drawn = new CostCurve[proposals];
    }

    CostCurve of(Stand stand) {
        if (drawn[stand.p()] == null) {
            drawn[stand.p()] = CostCurve.down(worth, stand);
        }
        return drawn[stand.p()];
    }
}
