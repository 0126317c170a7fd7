package id.timbang.data;

import id.timbang.domain.Ids;
import id.timbang.domain.Level;
import id.timbang.domain.Limit;
import id.timbang.domain.Selector;
import id.timbang.domain.Sense;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Reads limits.csv, in the order of ids. */
final class Limits {
    private final Sheet sheet;
    private final List<String> fields;
    private final Problems problems;

    private Limits(Sheet sheet, List<String> fields, Problems problems) {
        this.sheet = sheet;
        this.fields = fields;
        this.problems = problems;
    }

    /**
     * Reads the sheet.
     *
     * @param fields what selectors may name beside the columns that the format knows
     */
    static List<Limit> read(Sheet sheet, List<String> fields, Problems problems) {
        Keys.of(sheet, "id", problems);
        return new Limits(sheet, fields, problems).read();
    }

    private List<Limit> read() {
        var limits = new ArrayList<Limit>();
        for (int row = 0; row < sheet.rows(); row++) {
            if (sheet.has("sense", row)) {
                limits.add(limit(row));
            }
        }
        limits.sort(Comparator.comparing(Limit::id, Ids.ORDER));
        return limits;
    }

    private Limit limit(int row) {
        var cells = new LimitCells(sheet, row, problems);
        String measure = cells.read("measure", Measures::read, "cost");
        Selector where = cells.selector("where", fields);
        Selector of = cells.selector("of", fields);
        var limit = new Limit(sheet.text("id", row), sheet.text("label", row), measure, where, of,
                Sense.valueOf(sheet.text("sense", row).toUpperCase(Locale.ROOT)),
                cells.read("amount", text -> LimitCells.amount(text, measure), null),
                cells.read("share", LimitCells::share, null), level(row), (int) sheet.table().number("rank", row, 0),
                sheet.table().number("rupiah_per_unit", row, 1), cells.read("penalty", LimitCells::penalty, null),
                sheet.text("reference", row));
        new LimitChecks(sheet, row, problems).run(limit);
        return limit;
    }

    private Level level(int row) {
        return sheet.has("level", row) ? Level.valueOf(sheet.text("level", row).toUpperCase(Locale.ROOT)) : Level.HARD;
    }
}
