package id.timbang.explain;

import static id.timbang.explain.LeverSheet.POINTS;

import id.timbang.domain.Choice;
import id.timbang.domain.Judge;
import id.timbang.domain.Reason.Lever;
import id.timbang.model.Programme;
import id.timbang.model.Variants;
import java.math.BigDecimal;
import java.util.function.LongPredicate;

/** The points nearest to today's, in thousandths, at which a proposal is worth what it needs, at today's cost. */
final class PointsLever {
    /** No dataset states more points than that. */
    private static final long MOST = 1_000_000_000_000L;
    /** Enough for the value of one more point to be told from rounding. */
    private static final long MANY = 1_000_000_000L;

    private final Programme programme;
    private final Variants variants;
    private final Judge judge;
    private final OptionCosts costs;
    private final Impossible impossible;

    PointsLever(Result result, OptionCosts costs, Impossible impossible) {
        this.programme = result.programme();
        this.variants = result.variants();
        this.judge = result.judge();
        this.costs = costs;
        this.impossible = impossible;
    }

    /** The points that would fund a proposal. */
    Lever take(Stand stand) {
        long fewest = fewest(stand);
        long most = judge.mostMilliPoints().orElse(MOST - 1);
        if (fewest > most) {
            return impossible.because(POINTS, fewest >= MOST ? "worthless" : "cap");
        }
        return Impossible.to(POINTS, BigDecimal.valueOf(fewest, 3));
    }

    /** The points that would drop a proposal. */
    Lever drop(Stand stand) {
        long most = most(stand);
        return most >= 0
                ? Impossible.to(POINTS, BigDecimal.valueOf(most, 3))
                : impossible.because(POINTS, "secure");
    }

    /** The fewest points with which some option reaches the need; {@link #MOST} or more where there are none. */
    private long fewest(Stand stand) {
        long fewest = MOST;
        for (int o = programme.firstOption(stand.p()); o < programme.endOption(stand.p()); o++) {
            if (Pricer.works(programme.choice(o))) {
                long wanted = worth(stand, o, true);
                fewest = Math.min(fewest, lowest(stand, programme.choice(o), wanted, fewest));
            }
        }
        return fewest;
    }

    /** The most points with which every option stays at or below the need; less than 0 where there are none. */
    private long most(Stand stand) {
        long most = stand.milliPoints();
        for (int o = programme.firstOption(stand.p()); o < programme.endOption(stand.p()); o++) {
            if (Pricer.works(programme.choice(o))) {
                long tooMuch = worth(stand, o, false) + 1;
                most = Math.min(most, lowest(stand, programme.choice(o), tooMuch, stand.milliPoints() + 1) - 1);
            }
        }
        return most;
    }

    /** The value that an option must have, or may have at most, for its net value to be the need. */
    private long worth(Stand stand, int place, boolean atLeast) {
        return stand.need() + (atLeast ? costs.ceil(place) : costs.floor(place));
    }

    /** The fewest points, up to {@code most}, with which a choice has at least that value: value grows with points. */
    private long lowest(Stand stand, Choice choice, long value, long most) {
        long low = Math.min(-1, stand.milliPoints());
        double scale = variants.scale(stand.p());
        LongPredicate does = points -> advantage(points, scale, choice, stand.p()) >= value;
        return does.test(low) ? low : Threshold.least(low, most, guess(value, scale, choice), does);
    }

    /** Near the points that give a choice this value, if value grew evenly with them. */
    private long guess(long value, double scale, Choice choice) {
        long each = Math.max(1, variants.value(MANY, scale, choice));
        return (long) ((double) value / each * MANY);
    }

    /** The value of a choice less what referring would be worth with the same points. */
    private long advantage(long milliPoints, double scale, Choice choice, int p) {
        long referred = 0;
        for (int o = programme.firstOption(p); o < programme.endOption(p); o++) {
            if (programme.choice(o).referred()) {
                referred = Math.max(referred,
                        variants.value(milliPoints, scale, programme.choice(o)) - costs.floor(o));
            }
        }
        return variants.value(milliPoints, scale, choice) - referred;
    }
}
