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
    private final Problems problems;

    private Limits(Sheet sheet, Problems problems) {
        this.sheet = sheet;
        this.problems = problems;
    }

    static List<Limit> read(Sheet sheet, Problems problems) {
        Keys.of(sheet, "id", problems);
        return new Limits(sheet, problems).read();
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
        Selector where = cells.selector("where");
        Selector of = cells.selector("of");
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
