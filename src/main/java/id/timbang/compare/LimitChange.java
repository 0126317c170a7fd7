package id.timbang.compare;

import java.math.BigDecimal;
import java.util.List;

/** One limit in all results. */
public record LimitChange(String id, String label, List<At> at) {
    public LimitChange {
        at = java.util.Collections.unmodifiableList(new java.util.ArrayList<>(at));
    }

    /**
     * The limit in one result; {@code null} in the list where the result lacks it.
     *
     * @param price milli-points per unit of its measure
     */
    public record At(long amount, long used, long slack, long shortfall, BigDecimal price) {
    }
}
