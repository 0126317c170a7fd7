package id.timbang.explain;

import id.timbang.domain.Choice;
import id.timbang.model.Programme;
import id.timbang.model.Variants;
import id.timbang.model.Variants.Option;
import java.util.List;

/** The points nearest to today's, in thousandths, at which a proposal is worth what it needs, at today's cost. */
final class PointsLever {
    /** No dataset states more points than that. */
    static final long MOST = 1_000_000_000_000L;

    private final Programme programme;
    private final Variants variants;
    private final Pricer pricer;

    PointsLever(Programme programme, Variants variants, Pricer pricer) {
        this.programme = programme;
        this.variants = variants;
        this.pricer = pricer;
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
        Option option = pricer.option(place);
        return stand.need() + (atLeast ? pricer.ceilOfCost(option) : pricer.floorOfCost(option));
    }

    /** The fewest points, up to {@code most}, with which a choice has at least that value: value grows with points. */
    private long lowest(Stand stand, Choice choice, long value, long most) {
        long low = Math.min(-1, stand.milliPoints());
        long high = most;
        double scale = variants.scale(stand.p());
        List<Option> referrals = pricer.referrals(stand.p());
        if (advantage(low, scale, choice, referrals) >= value) {
            return low;
        }
        while (high - low > 1) {
            long middle = Math.floorDiv(low + high, 2);
            if (advantage(middle, scale, choice, referrals) >= value) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    /** The value of a choice less what referring would be worth with the same points. */
    private long advantage(long milliPoints, double scale, Choice choice, List<Option> referrals) {
        long referred = 0;
        for (Option option : referrals) {
            referred = Math.max(referred,
                    variants.value(milliPoints, scale, option.choice()) - pricer.floorOfCost(option));
        }
        return variants.value(milliPoints, scale, choice) - referred;
    }
}
