package id.timbang.data;

import id.timbang.domain.NumberColumn;
import id.timbang.domain.Rupiah;
import id.timbang.domain.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

    /** Checks that the sum of each column of amounts and measures, over sheets of one kind, can be added up safely. */
    static void sums(FileSpec kind, List<Sheet> sheets, Problems problems) {
        Map<String, Sheet> firstWith = new LinkedHashMap<>();
        sheets.forEach(sheet -> sheet.table().columns().forEach(column -> firstWith.putIfAbsent(column.name(), sheet)));
        firstWith.forEach((name, first) -> {
            boolean bounded = kind.findColumn(name).filter(spec -> spec.max() == Rupiah.MAX).isPresent();
            if (bounded && exceeds(name, sheets)) {
                problems.add(first.file(), 0, name,
                        "the column adds up to more than " + Rupiah.grouped(Rupiah.MAX_SUM),
                        "the unit is not rupiah, or a total is among the rows");
            }
        });
    }

    private static boolean exceeds(String name, List<Sheet> sheets) {
        long sum = 0;
        for (Sheet sheet : sheets) {
            Table table = sheet.table();
            if (table.findColumn(name).orElse(null) instanceof NumberColumn numbers) {
                for (int row = 0; row < table.rows(); row++) {
                    sum += Math.abs(numbers.valueOr(row, 0));
                    if (sum > Rupiah.MAX_SUM) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
