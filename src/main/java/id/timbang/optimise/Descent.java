package id.timbang.optimise;

/**
 * Approximate prices by scaled subgradient descent with momentum and decaying steps (the update of Kingma and Ba, "Adam", 2015, in
 * units of each limit's natural price). Any prices give a valid bound; these are where the linear programme starts.
 */
final class Descent {
    private static final double MOMENTUM = 0.7;
    private static final double MEMORY = 0.9;

    private final Pricing pricing;
    private final Stage stage;
    private final Scales scales;
    private final double[] rhs;
    private final double[] drift;
    private final double[] spread;
    private double[] best;
    private double bestValue = Double.POSITIVE_INFINITY;

    Descent(Pricing pricing, Stage stage, Scales scales) {
        this.pricing = pricing;
        this.stage = stage;
        this.scales = scales;
        this.rhs = pricing.limits.rhs.clone();
        for (int l = 0; l < rhs.length; l++) {
            rhs[l] += stage.eased()[l];
        }
        this.drift = new double[pricing.limits.size];
        this.spread = new double[pricing.limits.size];
    }

    /** Walks {@code steps} steps from {@code prices} (changed in place), each over one turn of a sample. */
    void walk(double[] prices, int steps, Sample sample, double firstStep, double lastStep) {
        walk(prices, steps, firstStep, lastStep, turn -> (half, part) -> sample.add(turn, half, part));
        if (sample.stride == 1) {
            System.arraycopy(best, 0, prices, 0, prices.length);
        }
    }

    /** Walks {@code steps} steps from {@code prices} (changed in place) to the best on the way, over the blocks in focus. */
    void walk(double[] prices, int steps, Focus focus, double firstStep, double lastStep) {
        walk(prices, steps, firstStep, lastStep, turn -> (half, part) -> focus.add(pricing, half, part));
        System.arraycopy(best, 0, prices, 0, prices.length);
    }

    /** What a step looks at. */
    private interface Look {
        Pricing.HalfEvaluation at(int turn);
    }

    private void walk(double[] prices, int steps, double firstStep, double lastStep, Look look) {
        java.util.Arrays.fill(drift, 0);
        java.util.Arrays.fill(spread, 0);
        bestValue = Double.POSITIVE_INFINITY;
        best = prices.clone();
        double decay = StrictMath.pow(lastStep / firstStep, 1.0 / Math.max(1, steps - 1));
        double step = firstStep;
        for (int i = 1; i <= steps; i++, step *= decay) {
            double value = pricing.evaluate(prices, look.at(i), step * scales.money);
            for (int l = 0; l < prices.length; l++) {
                value += prices[l] * rhs[l];
            }
            if (value < bestValue) {
                bestValue = value;
                System.arraycopy(prices, 0, best, 0, prices.length);
            }
            move(prices, i, step);
        }
    }

    private void move(double[] prices, int i, double step) {
        double driftBias = 1 - StrictMath.pow(MOMENTUM, i);
        double spreadBias = 1 - StrictMath.pow(MEMORY, i);
        for (int l = 0; l < prices.length; l++) {
            double over = pricing.limits.usage(l, pricing.sums) - rhs[l];
            double slope = Math.max(-1, Math.min(1, over / scales.usage[l]));
            drift[l] = MOMENTUM * drift[l] + (1 - MOMENTUM) * slope;
            spread[l] = MEMORY * spread[l] + (1 - MEMORY) * slope * slope;
            double move = scales.price[l] * step * (drift[l] / driftBias) / (Math.sqrt(spread[l] / spreadBias) + 1e-3);
            prices[l] = Math.max(0, Math.min(stage.cap()[l], prices[l] + move));
        }
    }
}
