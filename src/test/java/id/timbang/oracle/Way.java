package id.timbang.oracle;

import java.util.List;
import java.util.Map;

/**
 * One complete treatment of one proposal: what is done, with which money, from when.
 *
 * @param fund {@code null} without money
 * @param months {@code null} without money
 * @param value milli-points
 */
record Way(int proposal, Treatment treatment, String fund, Months months, long cost, long value) {

    /** A work's first month and how many it takes. */
    record Months(int first, int count) {
        int quarter() {
            return (first + 2) / 3;
        }

        /** Rupiah spent from the start of the work until the end of that month of the year. */
        long until(int month, long cost) {
            int k = Math.min(count, Math.max(0, month - first + 1));
            return cost * k / count;
        }
    }

    /** What a selector sees of this way, beside the proposal's own row. */
    List<String> valuesOf(String field, Stated stated, Map<String, String> row) {
        return switch (field) {
            case "fund" -> fund == null ? List.of() : List.of(fund);
            case "quarter" -> months == null ? List.of() : List.of(String.valueOf(months.quarter()));
            case "choice" -> List.of(treatment.name());
            default -> stated.valuesOf(row, field);
        };
    }
}
