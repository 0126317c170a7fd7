package id.timbang.explain;

import id.timbang.domain.Choice;
import id.timbang.model.Programme;
import id.timbang.model.Variants;
import java.util.function.LongPredicate;

/** The points nearest to today's, in thousandths, at which a proposal is worth what it needs, at today's cost. */
final class PointsLever {
    /** No dataset states more points than that. */
    static final long MOST = 1_000_000_000_000L;
    /** Enough for the value of one more point to be told from rounding. */
    private static final long MANY = 1_000_000_000L;

    private final Programme programme;
    private final Variants variants;
    private final OptionCosts costs;

    PointsLever(Programme programme, Variants variants, OptionCosts costs) {
        this.programme = programme;
        this.variants = variants;
        this.costs = costs;
    }

    /** The fewest points with which some option reaches the need; {@link #MOST} or more where there are none. */
    long fewest(Stand stand) {
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
    long most(Stand stand) {
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
