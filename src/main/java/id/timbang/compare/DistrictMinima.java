package id.timbang.compare;

import id.timbang.domain.LimitRow;
import id.timbang.domain.Sense;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The minimum shares of districts: the limits {@code kec-<code>-min}, as rule S2 of the national pack names them. */
final class DistrictMinima {
    private static final Pattern MINIMUM = Pattern.compile("kec-.+-min");

    private DistrictMinima() {
    }

    /**
     * How many districts get less than their minimum share.
     *
     * @param minima limits that state the shares
     * @param used what a list makes of its own limits
     * @return {@code null} where none is in force, or the list does not say what a district gets
     */
    static Integer below(List<LimitRow> minima, List<LimitRow> used) {
        Map<String, Long> uses = MoneyCeilings.uses(used);
        List<LimitRow> shares = minima.stream().filter(DistrictMinima::isShare).toList();
        if (shares.isEmpty() || !shares.stream().map(LimitRow::id).allMatch(uses::containsKey)) {
            return null;
        }
        return (int) shares.stream().filter(share -> uses.get(share.id()) < share.amount()).count();
    }

    private static boolean isShare(LimitRow limit) {
        return limit.sense() == Sense.MIN && !limit.silent() && MINIMUM.matcher(limit.id()).matches();
    }
}
