package id.timbang.oracle;

import java.util.Map;

/** What ways and base rows add to the sums that limits bound. */
record Sums(Stated stated) {

    /** Σ over the base rows that a selector matches. */
    long base(Condition where, Measure measure) {
        long sum = 0;
        for (Map<String, String> row : stated.base().rows()) {
            if (where.holds(field -> stated.valuesOf(row, field))) {
                sum += measure.of(row, Treatment.FULL, Calendar.own(row));
            }
        }
        return sum;
    }

    /** What a way adds to the bounded sum of a limit: of an obligation only what is built counts. */
    long where(Bounded limit, Way way) {
        return limit.obligation() && !way.treatment().built() ? 0 : usage(limit.where(), limit.measure(), way);
    }

    /** What a way adds to the sum of which a limit takes a share. */
    long of(Bounded limit, Way way) {
        return usage(limit.of(), limit.measure(), way);
    }

    private long usage(Condition where, Measure measure, Way way) {
        Map<String, String> row = stated.proposal(way.proposal());
        boolean counts = way.treatment() != Treatment.DEFER
                && where.holds(field -> way.valuesOf(field, stated, row));
        return counts ? measure.of(row, way.treatment(), way.months()) : 0;
    }
}
