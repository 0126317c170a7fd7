package id.timbang.model;

import id.timbang.domain.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The starts that are open to a work; contract.md §1, "Start". Equal sets are shared. */
final class Starts {
    private static final int DECEMBER = 12;

    private final boolean all;
    private final int firstOpenQuarter;
    private final Map<Integer, Integer> placeByMonths = new HashMap<>();
    private final Map<List<Start>, Integer> placeBySet = new HashMap<>();
    private final List<Start[]> sets = new ArrayList<>();

    /**
     * @param all whether a later quarter may be chosen too; else a work has the one start that it states, whatever the day
     * @param asOf quarters before it are closed for what has not started; not after the fiscal year
     */
    Starts(boolean all, int fiscalYear, LocalDate asOf) {
        this.all = all;
        this.firstOpenQuarter = asOf.getYear() < fiscalYear ? 1 : Start.quarter(asOf.getMonthValue());
    }

    /** First and last month of a row lie within a year, in that order. */
    static boolean valid(Table table, int row) {
        long first = table.number("start_month", row, 1);
        long last = table.number("end_month", row, DECEMBER);
        return first >= 1 && first <= last && last <= DECEMBER;
    }

    /** The start that a row states itself; January to December where it is silent. */
    static Start own(Table table, int row) {
        int first = (int) table.number("start_month", row, 1);
        int last = (int) table.number("end_month", row, DECEMBER);
        return new Start(first, last - first + 1);
    }

    /** The place of the set of starts that are open to a row. */
    int place(Table table, int row) {
        Start own = own(table, row);
        boolean started = table.fact("started", row).isTrue();
        int key = (own.month() * 16 + own.duration()) * 2 + (started ? 1 : 0);
        return placeByMonths.computeIfAbsent(key, k -> intern(open(own, started)));
    }

    private int intern(List<Start> starts) {
        return placeBySet.computeIfAbsent(starts, set -> {
            sets.add(set.toArray(Start[]::new));
            return sets.size() - 1;
        });
    }

    private List<Start> open(Start own, boolean started) {
        if (!all) {
            return List.of(own);
        }
        var open = new ArrayList<Start>();
        for (int quarter = own.quarter(); quarter <= 4; quarter++) {
            int month = quarter == own.quarter() ? own.month() : firstMonth(quarter);
            if ((started || quarter >= firstOpenQuarter) && month + own.duration() <= DECEMBER + 1) {
                open.add(new Start(month, own.duration()));
            }
        }
        if (open.isEmpty()) {
            int month = firstMonth(firstOpenQuarter);
            open.add(new Start(month, DECEMBER + 1 - month));
        }
        return open;
    }

    private static int firstMonth(int quarter) {
        return quarter * 3 - 2;
    }

    /** All sets so far. */
    Start[][] sets() {
        return sets.toArray(Start[][]::new);
    }
}
