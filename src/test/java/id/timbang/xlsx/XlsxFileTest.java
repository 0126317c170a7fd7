package id.timbang.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxFileTest {
    @TempDir
    Path folder;

    private List<String> rows(RawWorkbook workbook) {
        return RawWorkbook.read(workbook.write(folder.resolve("data.xlsx")));
    }

    @ParameterizedTest
    @CsvSource({"1250000,1250000", "1.25E9,1250000000", "1E15,1000000000000000", "635.75,635.75", "0.1,0.1",
            "0.30000000000000004,0.3", "635.125,635.1250", "-635.125,-635.1250", "6.35125E2,635.1250", "41.55,41.55",
            "1250000.0000000002,1250000", "9007199254740993,9007199254740993",
            "-5,-5", "0,0", "0.000,0", "007,7", "1E999,1E999", "abc,abc", "2.5E-7,0.00000025"})
    void numbersAreShownWithAllTheirDigits(String stored, String shown) {
        assertThat(CellText.number(stored)).isEqualTo(shown).hasSizeLessThan(40);
    }

    @ParameterizedTest
    @CsvSource({"46081,false,2026-02-28", "1,false,1900-01-01", "59,false,1900-02-28", "61,false,1900-03-01",
            "44619,true,2026-02-28", "46081.5,false,2026-02-28T12:00", "0.75,false,18:00", "-1,false,-1",
            "99999999,false,99999999"})
    void serialNumbersOfDaysAreShownAsDates(String stored, boolean from1904, String shown) {
        assertThat(CellText.date(stored, from1904)).isEqualTo(shown);
    }

    @Test
    void cellsOfEveryKindAreRead() {
        var workbook = new RawWorkbook().texts("<si><t>satu</t></si>",
                "<si><r><t>du</t></r><r><t xml:space=\"preserve\">a </t></r><rPh><t>x</t></rPh></si>")
                .part("xl/styles.xml", "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"[$-421]dd mmm\"/>"
                        + "<numFmt numFmtId=\"171\" formatCode=\"&quot;Rp&quot;#,##0\\d\"/></numFmts><cellStyleXfs><xf numFmtId="
                        + "\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"170\"/>"
                        + "<xf numFmtId=\"171\"/></cellXfs></styleSheet>")
                .rows("<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"C2\" t=\"s\"><v>1</v></c><c r=\"D2\" s=\"1\">"
                        + "<v>46081</v></c><c s=\"2\"><v>46081</v></c><c s=\"3\"><v>46081</v></c></row>"
                        + "<row r=\"5\"><c t=\"b\"><v>1</v></c><c t=\"str\"><f>A1&amp;\"\"</f><v>hasil</v></c>"
                        + "<c t=\"inlineStr\"><is><t>a_x000D_b</t></is></c><c t=\"e\"><v>#REF!</v></c>"
                        + "<c t=\"d\"><v>2026-02-28T00:00:00</v></c><c/></row><row/>"
                        + "<row><c t=\"inlineStr\"><is><t><![CDATA[<akhir>]]></t></is></c></row>");

        assertThat(rows(workbook)).containsExactly("2: satu |  | dua  | 2026-02-28 | 2026-02-28 | 46081",
                "5: true | hasil | a\rb | #REF! | 2026-02-28", "7: <akhir>");
    }

    @ParameterizedTest
    @CsvSource({"0.2,20%", "0.07,7%", "7.0000000000000007E-2,7%", "0.125,12.5%", "1,100%", "0,0%", "0.00125,0.1250%",
            "x,x"})
    void sharesAreShownAsPerCent(String stored, String shown) {
        assertThat(CellText.percent(stored)).isEqualTo(shown);
    }

    @Test
    void formulasWithoutAStoredValueAndSharesAreNotTakenForNumbers() {
        var workbook = new RawWorkbook().part("xl/styles.xml",
                "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"0.0\\%%\"/><numFmt numFmtId=\"171\" formatCode="
                        + "\"0&quot;%&quot;\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"9\"/><xf numFmtId=\"10\"/>"
                        + "<xf numFmtId=\"170\"/><xf numFmtId=\"171\"/></cellXfs></styleSheet>")
                .rows("<row><c><f>B2*2</f></c><c><f>B2*2</f><v/></c><c t=\"str\"><f>A1</f><v></v></c><c t=\"str\"><f>A1</f></c>"
                        + "<c><f>B2*2</f><v>4</v></c></row><row><c s=\"1\"><v>0.2</v></c><c s=\"2\"><v>0.2</v></c>"
                        + "<c s=\"3\"><v>0.2</v></c><c s=\"4\"><v>0.2</v></c></row>");

        assertThat(rows(workbook)).containsExactly("1: #CALC! | #CALC! |  | #CALC! | 4", "2: 20% | 20% | 20% | 0.2");
    }

    @Test
    void elementsMayHaveAPrefix() {
        var workbook = new RawWorkbook().part("xl/worksheets/sheet1.xml",
                "<x:worksheet xmlns:x=\"m\"><x:sheetData><x:row r=\"1\"><x:c r=\"B1\"><x:v>7</x:v></x:c></x:row></x:sheetData>"
                        + "</x:worksheet>");

        assertThat(rows(workbook)).containsExactly("1:  | 7");
    }

    @Test
    void whatIsWrittenIsRead() {
        Path file = folder.resolve("tulis.xlsx");
        List<Object> cells = List.of("=1+1", 2026L, 1_000_000_000_000_000L, new BigDecimal("1E+3"), true,
                LocalDate.of(2026, 2, 28), " a\r\nb\u0001 ", "_x000D_", "<&\">", "\uD83D\uDE00",
                LocalDate.of(1850, 1, 1));
        try (XlsxWriter out = XlsxWriter.create(file)) {
            out.sheet("satu", Collections.nCopies(30, "kepala")).row(cells).row().row(null, "", "x");
            out.sheet("dua & tiga", List.of("a"));
        }
        try (XlsxFile workbook = XlsxFile.open(file)) {
            assertThat(workbook.sheets()).containsExactly("satu", "dua & tiga");
            workbook.read("satu", (number, row) -> {
                switch (number) {
                    case 1 -> assertThat(row).hasSize(30).containsOnly("kepala");
                    case 2 -> assertThat(row).containsExactly("=1+1", "2026", "1000000000000000", "1000", "true",
                            "2026-02-28", " a\r\nb\u0001 ", "_x000D_", "<&\">", "\uD83D\uDE00", "1850-01-01");
                    default -> assertThat(row).containsExactly("", "", "x");
                }
            });
        }
    }
}
