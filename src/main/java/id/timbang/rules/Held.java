package id.timbang.rules;

/**
 * What a rule concludes of a proposal for which its conditions hold: the points may differ from one such proposal to another.
 *
 * @param rule its place in the pack
 * @param amount what it gives
 * @param evenZero whether it is a finding even where it gives nothing
 */
record Held(int rule, Amount amount, boolean evenZero) {

    /** Thousandths of a point for a row. */
    @FunctionalInterface
    interface Amount {
        /** By the points as prepared for the table of that row. */
        long of(PointTable points, int row);
    }

    /** Whether an amount of it is a finding. */
    boolean counts(long milliPoints) {
        return evenZero || milliPoints != 0;
    }
}
