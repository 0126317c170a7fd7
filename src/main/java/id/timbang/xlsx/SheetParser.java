package id.timbang.xlsx;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Reads one sheet row by row. */
final class SheetParser {
    private static final int MAX_ROWS = 1_048_576;
    private static final int MAX_COLUMNS = 16_384;
    private static final int MAX_MERGED = 100_000;
    /** What a spreadsheet shows where it could not compute. */
    private static final String NOT_COMPUTED = "#CALC!";

    private final Xml xml;
    private final SharedStrings texts;
    private final Styles styles;
    private final boolean from1904;
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private int row;
    private int column;
    private int merged;

    SheetParser(Xml xml, SharedStrings texts, Styles styles, boolean from1904) {
        this.xml = xml;
        this.texts = texts;
        this.styles = styles;
        this.from1904 = from1904;
    }

    void read(RowReader rows) throws XMLStreamException {
        while (xml.next()) {
            if (xml.starts("row")) {
                row = row();
                column = 0;
            } else if (xml.starts("c")) {
                cell();
            } else if (xml.ends("row")) {
                give(rows);
            } else if (xml.starts("mergeCell")) {
                merged(rows);
            }
        }
    }

    private void merged(RowReader rows) throws XMLStreamException {
        if (++merged > MAX_MERGED) {
            throw new XMLStreamException("there are more than " + MAX_MERGED + " merged cells");
        }
        CellRange cells = CellRange.of(xml.attribute("ref"));
        if (cells.lastRow() > cells.firstRow()) {
            rows.merged(cells);
        }
    }

    private void give(RowReader rows) {
        int width = cells.size();
        while (width > 0 && cells.get(width - 1).isEmpty()) {
            width--;
        }
        if (width > 0) {
            rows.row(row, Collections.unmodifiableList(cells.subList(0, width)));
        }
        cells.clear();
    }

    private int row() throws XMLStreamException {
        int number = xml.number("r", row + 1);
        if (number <= row || number > MAX_ROWS) {
            throw new XMLStreamException("row " + number + " stands after row " + row);
        }
        return number;
    }

    private void cell() throws XMLStreamException {
        column = column(xml.attribute("r"));
        String type = xml.attribute("t");
        int style = xml.number("s", 0);
        value.setLength(0);
        boolean inside = false;
        boolean aid = false;
        boolean formula = false;
        boolean stored = false;
        while (!xml.ends("c") && xml.next()) {
            aid = xml.starts("rPh") || aid && !xml.ends("rPh");
            formula |= xml.starts("f");
            stored |= xml.starts("v");
            inside = xml.starts("v") || xml.starts("t") || inside && !xml.ends("v") && !xml.ends("t");
            if (inside && !aid) {
                xml.appendText(value);
            }
        }
        if (value.length() > 0) {
            put(text(type == null ? "n" : type, style, value.toString()));
        } else if (formula && !(stored && "str".equals(type))) {
            put(NOT_COMPUTED);
        }
        column++;
    }

    private void put(String text) {
        while (cells.size() < column) {
            cells.add("");
        }
        cells.add(text);
    }

    /** The column of an address such as {@code AB12}, from 0; the next one where there is no address. */
    private int column(String address) throws XMLStreamException {
        int found = 0;
        int letters = 0;
        while (address != null && letters < address.length() && Character.isLetter(address.charAt(letters))) {
            found = Math.min(MAX_COLUMNS + 1, found * 26 + Character.toUpperCase(address.charAt(letters)) - '@');
            letters++;
        }
        int place = letters == 0 ? column : found - 1;
        if (place < column || place >= MAX_COLUMNS) {
            throw new XMLStreamException("the cell " + address + " of row " + row + " is out of place");
        }
        return place;
    }

    private String number(int style, String stored) {
        if (styles.isDate(style)) {
            return CellText.date(stored, from1904);
        }
        return styles.isPercent(style) ? CellText.percent(stored) : CellText.number(stored);
    }

    private String text(String type, int style, String stored) throws XMLStreamException {
        return switch (type) {
            case "s" -> texts.get(Xml.number(stored.strip()));
            case "b" -> stored.strip().equals("1") ? "true" : "false";
            case "n" -> number(style, stored.strip());
            case "d" -> stored.strip().replaceFirst("T00:00(:00(\\.0+)?)?Z?$", "");
            default -> CellText.decoded(stored);
        };
    }
}
