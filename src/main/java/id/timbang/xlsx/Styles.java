package id.timbang.xlsx;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** Which of a workbook's cell styles show a number as a date or time, and which as per cent. */
final class Styles {
    private static final int MAX_STYLES = 100_000;
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]");

    private final BitSet dates = new BitSet();
    private final BitSet percents = new BitSet();

    /** Styles of which none is a date or per cent. */
    Styles() {
    }

    /** Reads styles.xml. */
    Styles(Xml xml) throws XMLStreamException {
        Map<String, String> formats = new HashMap<>();
        boolean cells = false;
        int style = 0;
        while (xml.next()) {
            cells = xml.starts("cellXfs") || cells && !xml.ends("cellXfs");
            if (xml.starts("numFmt")) {
                formats.put(xml.attribute("numFmtId"), xml.attribute("formatCode"));
            } else if (cells && xml.starts("xf")) {
                String id = xml.attribute("numFmtId");
                dates.set(style, isDate(id, formats));
                percents.set(style++, isPercent(id, formats));
                limit(style);
            }
        }
    }

    private static void limit(int styles) throws XMLStreamException {
        if (styles > MAX_STYLES) {
            throw new XMLStreamException("there are more than " + MAX_STYLES + " styles");
        }
    }

    private static boolean isDate(String id, Map<String, String> formats) {
        String format = formats.get(id);
        if (format != null) {
            return LITERAL.matcher(format).replaceAll("").chars().anyMatch(c -> "ymdhsYMDHS".indexOf(c) >= 0);
        }
        return id != null && id.matches("1[4-9]|2[0-2]|2[7-9]|3[0-6]|4[5-7]|5[0-8]");
    }

    private static boolean isPercent(String id, Map<String, String> formats) {
        String format = formats.get(id);
        return format == null
                ? id != null && id.matches("9|10")
                : LITERAL.matcher(format).replaceAll("").indexOf('%') >= 0;
    }

    /** Whether the cells of that style are shown as per cent. */
    boolean isPercent(int style) {
        return percents.get(style);
    }

    /** Whether the cells of that style are dates. */
    boolean isDate(int style) {
        return dates.get(style);
    }
}
