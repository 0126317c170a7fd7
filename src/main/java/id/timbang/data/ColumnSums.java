package id.timbang.data;

import id.timbang.domain.NumberColumn;
import id.timbang.domain.Rupiah;
import id.timbang.domain.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Bounds what columns add up to; contract.md §1. */
final class ColumnSums {
    private ColumnSums() {
    }

    /** Checks that the sum of each column of amounts and measures, over sheets of one kind, can be added up safely. */
    static void check(FileSpec kind, List<Sheet> sheets, Problems problems) {
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
