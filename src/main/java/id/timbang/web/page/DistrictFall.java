package id.timbang.web.page;

import id.timbang.domain.Ids;
import id.timbang.store.SumRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The district that loses most of what it had.
 *
 * @param district its code
 * @param percent of what it had that it loses, more than 0
 * @param change rupiah, less than 0
 */
record DistrictFall(String district, BigDecimal percent, long change) {

    private static final int DIGITS = 6;
    private static final Comparator<DistrictFall> DEEPEST_FIRST = Comparator
            .comparing((DistrictFall fall) -> fall.percent.negate()).thenComparing(DistrictFall::district, Ids.ORDER);

    /**
     * The deepest fall; nothing where no district loses. Proposals of no district are left out.
     *
     * @param spent rupiah before, by code
     * @param changes rupiah, by code
     */
    static Optional<DistrictFall> of(Map<String, Long> spent, Map<String, Long> changes) {
        return changes.entrySet().stream().filter(change -> change.getValue() < 0 && !change.getKey().isEmpty())
                .map(change -> new DistrictFall(change.getKey(),
                        percent(-change.getValue(), spent.getOrDefault(change.getKey(), 0L)), change.getValue()))
                .min(DEEPEST_FIRST);
    }

    /** The same between two lists of the same data. */
    static Optional<DistrictFall> between(List<SumRow> before, List<SumRow> after) {
        var spent = new HashMap<String, Long>();
        before.forEach(sum -> spent.put(sum.code(), sum.spent()));
        var changes = new HashMap<String, Long>();
        spent.forEach((code, amount) -> changes.put(code, -amount));
        after.forEach(sum -> changes.merge(sum.code(), sum.spent(), Long::sum));
        return of(spent, changes);
    }

    private static BigDecimal percent(long lost, long spent) {
        return BigDecimal.valueOf(lost).movePointRight(2).divide(BigDecimal.valueOf(Math.max(1, spent)), DIGITS,
                RoundingMode.HALF_UP);
    }
}
