package id.timbang.data;

import java.math.BigDecimal;

/** Reads what a scenario puts in the cells of a proposal. */
final class CellPatch {
    private static final String POINTS = "points";

    private CellPatch() {
    }

    /**
     * The text of a cell, as stated.
     *
     * @throws BadCell when the column is not known or the text cannot stand in it
     */
    static String read(String column, String text) {
        ColumnSpec spec = Schema.PROPOSALS.findColumn(column).orElseThrow(() -> new BadCell("the column is not known",
                Suggestions.oneOf(column, Schema.PROPOSALS.names())));
        if (column.equals("id")) {
            throw new BadCell("the id of a proposal cannot be changed", "another proposal is meant");
        }
        if (text.isEmpty() && spec.required()) {
            throw new BadCell("the cell cannot be emptied", "0 is meant");
        }
        if (isAdded(column, text) && text.length() == 1) {
            throw new BadCell(Cells.quote(text) + " adds nothing", "a number after the sign is meant, such as +5");
        }
        ColumnBuilder.empty(spec).set(0, isAdded(column, text) ? text.substring(1) : text);
        return text;
    }

    /** Whether the text adds to the points instead of replacing them. */
    static boolean isAdded(String column, String text) {
        return column.equals(POINTS) && text.startsWith("+");
    }

    /** The points after an addition; earlier points that are missing count as none. */
    static String sum(String earlier, String added) {
        return new BigDecimal(earlier.isEmpty() ? "0" : earlier).add(new BigDecimal(added.substring(1)))
                .toPlainString();
    }
}
