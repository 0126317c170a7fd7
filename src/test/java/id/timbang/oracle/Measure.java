package id.timbang.oracle;

import java.util.Map;

/** What a row of proposals.csv or base.csv adds to a measure under a treatment. */
record Measure(String name) {

    boolean money() {
        return name.equals("cost") || name.equals("next_year_cost") || name.startsWith("cash_")
                || name.startsWith("account:");
    }

    /** The column it needs; {@code null} when it needs none beside the cost. */
    String column() {
        return name.equals("cost") || name.equals("count") || name.startsWith("cash_") ? null : name;
    }

    long of(Map<String, String> row, Treatment treatment, Way.Months months) {
        long full = Cells.number(row, "cost", 0);
        long now = treatment.part(full);
        if (name.startsWith("cash_")) {
            return now == 0 ? 0 : cash(now, months);
        }
        return switch (name) {
            case "cost" -> now;
            case "count" -> treatment.built() ? 1 : 0;
            case "next_year_cost" -> nextYear(Cells.number(row, "next_year_cost", 0), full - now, treatment);
            default -> name.startsWith("account:") || treatment.built()
                    ? treatment.part(Cells.number(row, name, 0))
                    : 0;
        };
    }

    private static long nextYear(long stated, long notSpent, Treatment treatment) {
        if (treatment == Treatment.PHASED) {
            return stated + notSpent;
        }
        return treatment.built() ? treatment.part(stated) : 0;
    }

    private long cash(long now, Way.Months months) {
        int last = name.equals("cash_dec") ? 12 : 3 * Character.getNumericValue(name.charAt(6));
        int before = name.equals("cash_dec") ? 11 : last - 3;
        return months.until(last, now) - months.until(before, now);
    }
}
