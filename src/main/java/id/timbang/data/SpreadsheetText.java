package id.timbang.data;

/** Texts of others that are written to a CSV file made for people, who will open it in a spreadsheet. */
public final class SpreadsheetText {
    private static final String STARTERS = "=+-@\t\r";

    private SpreadsheetText() {
    }

    /**
     * The text with an apostrophe before it if a spreadsheet would take it for a formula; numbers stay as they are. Not for datasets
     * and results, which programs read back, nor for workbooks, which store texts as texts.
     */
    public static String neutral(String text) {
        boolean formula = !text.isEmpty() && STARTERS.indexOf(text.charAt(0)) >= 0;
        return formula && !text.matches("[+-]?\\d+([.,]\\d+)*") ? "'" + text : text;
    }
}
