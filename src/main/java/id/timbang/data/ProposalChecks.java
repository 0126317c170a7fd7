package id.timbang.data;

import id.timbang.domain.Rupiah;
import id.timbang.domain.Table;

/** Checks cells of proposals.csv and base.csv against each other. */
final class ProposalChecks {
    private static final int FIRST_MONTH = 1;
    private static final int LAST_MONTH = 12;

    private final Sheet sheet;
    private final Problems problems;

    ProposalChecks(Sheet sheet, Problems problems) {
        this.sheet = sheet;
        this.problems = problems;
    }

    /** Checks every row. */
    void run() {
        Table table = sheet.table();
        boolean months = table.has("start_month") || table.has("end_month");
        boolean contracts = table.has("contracted");
        for (int row = 0; row < sheet.rows(); row++) {
            if (months) {
                months(row);
            }
            if (contracts) {
                contract(row);
            }
        }
    }

    private void months(int row) {
        long start = sheet.table().number("start_month", row, FIRST_MONTH);
        long end = sheet.table().number("end_month", row, LAST_MONTH);
        if (end < start) {
            problems.add(sheet.problem(row, "end_month", "month " + end + " is before start_month " + start,
                    "the two months are swapped, or the work runs into the next year and end_month is 12"));
        }
    }

    private void contract(int row) {
        long contracted = sheet.table().number("contracted", row, 0);
        if (sheet.has("cost", row) && contracted > sheet.table().number("cost", row, 0)) {
            problems.add(sheet.problem(row, "contracted",
                    "contracts of " + Rupiah.digits(contracted) + " are more than the cost of "
                            + Rupiah.digits(sheet.table().number("cost", row, 0)),
                    "the cost is without what was signed before"));
        }
    }
}
