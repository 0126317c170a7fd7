package id.timbang.xlsx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/**
 * A rectangle of cells.
 *
 * @param firstRow as the spreadsheet shows it, from 1
 * @param lastRow not before the first
 * @param firstColumn from 0
 * @param lastColumn not before the first
 */
public record CellRange(int firstRow, int lastRow, int firstColumn, int lastColumn) {

    private static final Pattern ADDRESS = Pattern
            .compile("([A-Z]{1,3})([1-9]\\d{0,6})(?::([A-Z]{1,3})([1-9]\\d{0,6}))?");
    private static final int LETTERS = 26;

    static CellRange of(String address) throws XMLStreamException {
        Matcher parts = ADDRESS.matcher(String.valueOf(address));
        if (!parts.matches()) {
            throw new XMLStreamException("the merged cells " + address + " have no address");
        }
        int row = Integer.parseInt(parts.group(2));
        int column = column(parts.group(1));
        int toRow = parts.group(4) == null ? row : Integer.parseInt(parts.group(4));
        int toColumn = parts.group(3) == null ? column : column(parts.group(3));
        return new CellRange(Math.min(row, toRow), Math.max(row, toRow), Math.min(column, toColumn),
                Math.max(column, toColumn));
    }

    private static int column(String letters) {
        return letters.chars().reduce(0, (column, letter) -> column * LETTERS + letter - 'A' + 1) - 1;
    }
}
