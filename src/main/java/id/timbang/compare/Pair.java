package id.timbang.compare;

import id.timbang.domain.Outcome;
import id.timbang.domain.PortfolioRow;
import id.timbang.domain.Reason;

/**
 * One proposal in the baseline and in another result; {@code null} where a result lacks it or its reason.
 *
 * @param was its row in the baseline
 * @param is its row in the other result
 */
record Pair(String id, PortfolioRow was, Reason wasReason, PortfolioRow is, Reason isReason) {

    /** Whether both results have the proposal. */
    boolean complete() {
        return was != null && is != null;
    }

    /** Whether the reasons of both are known. */
    boolean explained() {
        return wasReason != null && isReason != null;
    }

    /** Which way it went. */
    Flip.Way way() {
        boolean before = funded(was);
        boolean now = funded(is);
        if (before != now) {
            return now ? Flip.Way.IN : Flip.Way.OUT;
        }
        long change = before ? is.cost() - was.cost() : 0;
        return change > 0 ? Flip.Way.MORE : change < 0 ? Flip.Way.LESS : Flip.Way.OTHER;
    }

    private static boolean funded(PortfolioRow row) {
        return row != null && row.decision() == Outcome.FUNDED;
    }
}
