package id.timbang.xlsx;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The fixed parts of a workbook (ECMA-376, Office Open XML). */
final class XlsxParts {
    /** The style of texts and decimals, then of whole numbers, of large ones, of dates and of headers. */
    static final int GENERAL = 0;
    static final int WHOLE = 1;
    static final int GROUPED = 2;
    static final int DATE = 3;
    static final int BOLD = 4;

    static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    static final String SHEET_BEGIN = "<worksheet xmlns=\"" + MAIN + "\"><sheetViews><sheetView workbookViewId=\"0\">"
            + "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>"
            + "<sheetFormatPr defaultColWidth=\"18\" defaultRowHeight=\"15\"/><sheetData>\n";
    static final String SHEET_END = "</sheetData></worksheet>";

    static final String RELATIONS = "<Relationships xmlns=\"" + PACKAGE
            + "relationships\"><Relationship Id=\"rId1\" Type=\""
            + OFFICE + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>";

    static final String STYLES = "<styleSheet xmlns=\"" + MAIN + "\">"
            + "<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/></numFmts>"
            + "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
            + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
            + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
            + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
            + "<borders count=\"1\"><border/></borders>"
            + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
            + "<cellXfs count=\"5\">" + style(0, 0) + style(1, 0) + style(3, 0) + style(164, 0) + style(0, 1)
            + "</cellXfs></styleSheet>";

    private XlsxParts() {
    }

    private static String style(int format, int font) {
        return "<xf numFmtId=\"" + format + "\" fontId=\"" + font + "\" fillId=\"0\" borderId=\"0\" xfId=\"0\""
                + " applyNumberFormat=\"1\" applyFont=\"1\"/>";
    }

    static String contentTypes(int sheets) {
        return "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>" + type("workbook", "sheet.main")
                + type("styles", "styles")
                + each(sheets, n -> type("worksheets/sheet" + n, "worksheet")) + "</Types>";
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"/xl/" + part + ".xml\" ContentType=\"" + TYPE + type + "+xml\"/>";
    }

    static String workbook(List<String> sheets) {
        return "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>"
                + each(sheets.size(), n -> "<sheet name=\"" + XlsxCell.escaped(sheets.get(n - 1)) + "\" sheetId=\"" + n
                        + "\" r:id=\"rId" + n + "\"/>")
                + "</sheets></workbook>";
    }

    static String workbookRelations(int sheets) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
                + each(sheets, n -> relation(n, "worksheet", "worksheets/sheet" + n))
                + relation(sheets + 1, "styles", "styles") + "</Relationships>";
    }

    private static String relation(int n, String type, String target) {
        return "<Relationship Id=\"rId" + n + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + ".xml\"/>";
    }

    private static String each(int count, java.util.function.IntFunction<String> text) {
        return IntStream.rangeClosed(1, count).mapToObj(text).collect(Collectors.joining());
    }
}
