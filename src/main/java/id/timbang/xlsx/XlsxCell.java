package id.timbang.xlsx;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/** The XML of one cell. */
final class XlsxCell {
    private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST_TRUE_DAY = LocalDate.of(1900, 3, 1);
    /** Years and other short numbers are shown without signs between thousands. */
    private static final long GROUPED_FROM = 10_000;
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private XlsxCell() {
    }

    /** The cell of that column, from 0, and row, from 1; nothing where it is empty. */
    static String of(int column, int row, Object value, boolean header) {
        String address = letters(column) + row;
        if (value == null || value.toString().isEmpty()) {
            return "";
        }
        if (header) {
            return text(address, XlsxParts.BOLD, value.toString());
        }
        if (value instanceof Long || value instanceof Integer) {
            boolean grouped = Math.abs(((Number) value).longValue()) >= GROUPED_FROM;
            return stored(address, grouped ? XlsxParts.GROUPED : XlsxParts.WHOLE, value.toString());
        }
        if (value instanceof BigDecimal number) {
            return stored(address, XlsxParts.GENERAL, number.toPlainString());
        }
        if (value instanceof Boolean flag) {
            return "<c r=\"" + address + "\" t=\"b\"><v>" + (flag ? 1 : 0) + "</v></c>";
        }
        if (value instanceof LocalDate date && !date.isBefore(FIRST_TRUE_DAY)) {
            return stored(address, XlsxParts.DATE, Long.toString(ChronoUnit.DAYS.between(FIRST_DAY, date)));
        }
        return text(address, XlsxParts.GENERAL, value.toString());
    }

    private static String stored(String address, int style, String number) {
        return "<c r=\"" + address + "\" s=\"" + style + "\"><v>" + number + "</v></c>";
    }

    private static String text(String address, int style, String text) {
        if (text.length() > CellText.LONGEST) {
            throw new IllegalArgumentException(
                    "cell " + address + " would hold more than " + CellText.LONGEST + " characters");
        }
        return "<c r=\"" + address + "\" s=\"" + style + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"
                + escaped(text) + "</t></is></c>";
    }

    private static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }

    /** The text as XML; a sign that XML cannot hold is written as {@code _x000D_}. */
    static String escaped(String text) {
        var xml = new StringBuilder(text.length() + 16);
        LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_").codePoints().forEach(c -> {
            switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                default -> {
                    if (c < ' ' && c != '\n' && c != '\t' || c >= 0xD800 && c < 0xE000 || c == 0xFFFE || c == 0xFFFF) {
                        xml.append("_x%04X_".formatted(c));
                    } else {
                        xml.appendCodePoint(c);
                    }
                }
            }
        });
        return xml.toString();
    }
}
