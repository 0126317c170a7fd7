package id.timbang.model;

import id.timbang.domain.Level;
import id.timbang.domain.Limit;
import id.timbang.domain.Problem;
import id.timbang.domain.Sense;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What a limit must state to mean something; contract.md §1, "Levels". */
final class LimitCheck {
    private static final BigDecimal LARGEST_SHARE = BigDecimal.valueOf(Limit.LARGEST_SHARE);
    private static final int SHARE_DECIMALS = 4;

    private final Stated stated;
    private final Limit limit;
    private final List<Problem> problems = new ArrayList<>();

    private LimitCheck(Stated stated) {
        this.stated = stated;
        this.limit = stated.limit();
    }

    static List<Problem> problems(Stated stated) {
        var check = new LimitCheck(stated);
        check.target();
        check.level();
        return check.problems;
    }

    private void target() {
        if (Measure.find(limit.measure()).isEmpty()) {
            problem("measure", "there is no measure " + limit.measure(),
                    "cost, count, next_year_cost, cash_q1 to cash_q4, cash_dec, beneficiaries, account:<prefix> or"
                            + " measure:<name>");
        }
        if (limit.amount() == null == (limit.share() == null)) {
            problem("amount", "states " + (limit.amount() == null ? "neither" : "both") + " amount and share",
                    "keep exactly one of them");
        }
        if (limit.amount() != null && limit.amount() < 0 && !Limit.isSigned(limit.measure())) {
            problem("amount", limit.amount() + " is less than 0",
                    "a change in per cent has no place here; state the amount");
        }
        if (limit.isShare() && (limit.share().signum() < 0 || limit.share().compareTo(LARGEST_SHARE) > 0
                || limit.share().stripTrailingZeros().scale() > SHARE_DECIMALS)) {
            problem("share", limit.share().toPlainString() + " is no share",
                    "a per cent from 0 to " + LARGEST_SHARE + " with at most four decimals");
        }
    }

    private void level() {
        if (limit.level() == Level.OBLIGATION) {
            obligation();
        }
        if (limit.level() == Level.PREFERENCE && (limit.penalty() == null || limit.penalty().signum() < 0)) {
            problem("penalty", "a preference needs a penalty of 0 or more, not " + limit.penalty(),
                    "points per Rp100 million short or over");
        }
    }

    private void obligation() {
        if (limit.sense() != Sense.MIN) {
            problem("sense", "an obligation is a min, not a max", "make it hard or a preference");
        }
        if (limit.rank() < 1) {
            problem("rank", "an obligation needs a rank from 1, not " + limit.rank(),
                    "1 for basic services, 2 for floors");
        }
        if (limit.isShare() && !limit.measure().equals(Measure.COST.name())) {
            problem("share", "an obligation may state a share of cost only, not of " + limit.measure(),
                    "state an amount");
        }
        if (limit.rupiahPerUnit() < 1) {
            problem("rupiah_per_unit", "a shortfall must weigh at least Rp1, not " + limit.rupiahPerUnit(),
                    "what one unit costs on average");
        }
    }

    private void problem(String column, String message, String advice) {
        problems.add(new Problem(stated.source(), 0, column, "limit " + limit.id() + ": " + message, advice));
    }
}
