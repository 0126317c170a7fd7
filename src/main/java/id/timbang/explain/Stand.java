package id.timbang.explain;

/**
 * Where a proposal stands before a lever is moved.
 *
 * @param p its place in the programme
 * @param row of proposals.csv
 * @param cost full cost in rupiah
 * @param milliPoints thousandths of a point
 * @param verdicts of its gates; {@link id.timbang.domain.Rejudged#bit}
 * @param funds places of the funds it may use
 * @param need the net value, in milli-points, that its best option must reach to be funded, or come down to if it is to be dropped
 * @param matching the places of the rows of limits that it enters
 * @param best the way that its net value speaks of; {@code null} where there is none
 */
record Stand(int p, int row, long cost, long milliPoints, int verdicts, int[] funds, long need, int[] matching,
        Way best) {

    /** Where it stands with other funds. */
    Stand with(int[] otherFunds, int[] otherMatching) {
        return new Stand(p, row, cost, milliPoints, verdicts, otherFunds, need, otherMatching, best);
    }
}
