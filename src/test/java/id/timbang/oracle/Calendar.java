package id.timbang.oracle;

import id.timbang.oracle.Way.Months;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** When a work may start: contract.md, "Start". */
record Calendar(Stated stated) {

    List<Months> starts(Map<String, String> row) {
        Months first = own(row);
        if (stated.terms().plain()) {
            return List.of(first);
        }
        var starts = new ArrayList<Months>();
        starts.add(first);
        for (int quarter = first.quarter() + 1; quarter <= 4; quarter++) {
            int month = 3 * quarter - 2;
            if (month + first.count() - 1 <= 12) {
                starts.add(new Months(month, first.count()));
            }
        }
        if (!Cells.flag(row, "started")) {
            starts.removeIf(start -> start.quarter() < firstOpenQuarter());
        }
        if (starts.isEmpty()) {
            int month = 3 * firstOpenQuarter() - 2;
            starts.add(new Months(month, 13 - month));
        }
        return starts;
    }

    static Months own(Map<String, String> row) {
        int first = (int) Cells.number(row, "start_month", 1);
        return new Months(first, (int) Cells.number(row, "end_month", 12) - first + 1);
    }

    private int firstOpenQuarter() {
        LocalDate asOf = stated.asOf();
        boolean thisYear = asOf.getYear() == Integer.parseInt(stated.region().get("fiscal_year"));
        return thisYear ? (asOf.getMonthValue() + 2) / 3 : 1;
    }
}
