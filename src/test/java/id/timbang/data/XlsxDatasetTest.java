package id.timbang.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.timbang.domain.BadInputException;
import id.timbang.domain.Dataset;
import id.timbang.xlsx.RawWorkbook;
import id.timbang.xlsx.XlsxWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxDatasetTest {
    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("usulan.xlsx");
    }

    private static void region(XlsxWriter out) {
        out.sheet("region", List.of("key", "value")).row("code", "99.01").row("name", "Kota Contoh")
                .row("level", "KOTA")
                .row("fiscal_year", 2026).row("total_ceiling", 1_000L).row("ceiling.Pajak s.d. Mei", 1_500L)
                .row("ceiling.Gaji", -500L);
    }

    @Test
    void sheetsAreReadAsTheFilesOfAFolder() {
        try (XlsxWriter out = XlsxWriter.create(file())) {
            region(out);
            out.sheet("Proposals", List.of("id", "title", "cost", "ded", "points")).row(7, "Drainase", 250L, true,
                    new BigDecimal("60.5"));
            out.sheet("catatan", List.of("apa saja"));
            out.sheet("SOURCE", List.of("asal data"));
        }
        Dataset read = DatasetReader.read(file());

        assertThat(read.proposals().text("id", 0)).isEqualTo("7");
        assertThat(read.proposals().text("points", 0)).isEqualTo("60.5");
        assertThat(read.region().ceiling()).extracting(line -> line.label() + line.amount())
                .containsExactly("Pajak s.d. Mei1500", "Gaji-500");
        assertThat(read.files()).containsExactlyInAnyOrder("region.yaml", "proposals.csv");
        assertThat(read.hash()).isEqualTo(Hashes.ofAll(Map.of("usulan.xlsx", Hashes.ofFile(file()))));
        assertThat(read.warnings())
                .containsExactly("usulan.xlsx/catatan: the sheet is not part of a dataset and is not read.");
    }

    private static String cells(int row, String... values) {
        var xml = new StringBuilder("<row r=\"" + row + "\">");
        for (String value : values) {
            xml.append(value.startsWith("<") ? value : "<c t=\"inlineStr\"><is><t>" + value + "</t></is></c>");
        }
        return xml.append("</row>").toString();
    }

    @Test
    void numbersThatASpreadsheetShowsOtherwiseAreRefused() {
        String merged = "<mergeCells><mergeCell ref=\"A1:B1\"/><mergeCell ref=\"B3:C3\"/><mergeCell ref=\"D3:D5\"/>"
                + "<mergeCell ref=\"A9:A12\"/></mergeCells>";
        new RawWorkbook().part("xl/styles.xml",
                "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"9\"/></cellXfs></styleSheet>")
                .sheets("region",
                        "<sheetData>" + cells(1, "code", "99.01") + cells(2, "name", "Kota") + cells(3, "level", "KOTA")
                                + cells(4, "fiscal_year", "2026") + cells(5, "total_ceiling", "<c><f>A1</f></c>")
                                + "</sheetData>",
                        "proposals", "<sheetData>" + cells(1, "id", "title", "cost", "village", "points")
                                + cells(2, "a", "Jalan", "<c><v>635.125</v></c>", "Desa", "<c s=\"1\"><v>0.2</v></c>")
                                + cells(3, "b", "Taman", "<c><v>7</v></c>", "Desa", "<c><v>60.125</v></c>")
                                + cells(4, "c", "Pasar", "<c><f>C2*2</f></c>", "<c/>", "<c><v>1</v></c>")
                                + "</sheetData>" + merged)
                .write(file());
        assertThatThrownBy(() -> DatasetReader.read(file())).isInstanceOfSatisfying(BadInputException.class,
                e -> assertThat(e.problems()).extracting(Object::toString).contains(
                        "usulan.xlsx/region:5: total_ceiling: the formula of the cell has no stored value. Maybe the program that"
                                + " wrote the workbook computes nothing; open it in a spreadsheet and save it once.",
                        "usulan.xlsx/proposals:2: cost: \"635.1250\" is no whole number of rupiah. Maybe the unit is thousands"
                                + " or millions; write all digits, with dots only between groups of three.",
                        "usulan.xlsx/proposals:2: points: \"20%\" is no number. Maybe the unit should go; the number alone is meant.",
                        "usulan.xlsx/proposals:4: cost: the formula of the cell has no stored value. Maybe the program that"
                                + " wrote the workbook computes nothing; open it in a spreadsheet and save it once.",
                        "usulan.xlsx/proposals:3: village: the cell is merged with those below, to row 5; only the first row has its"
                                + " value. Maybe unmerge them and fill every row."));
    }

    @Test
    void everythingWrongIsToldWithSheetRowAndColumn() {
        try (XlsxWriter out = XlsxWriter.create(file())) {
            region(out);
            out.row("stage", "BESOK").row("code", "1");
            out.sheet("proposals", List.of("id", "title", "cost", "ded", "office"))
                    .row("a", "Jalan", new BigDecimal("635.75"))
                    .row().row("a", "#REF!", 5, "barangkali", "DINKES").row("b", "Taman", 5, true, "DPU", "lebih");
            out.sheet("offices", List.of("code", "name")).row("DPU", "Dinas Pekerjaan Umum");
            out.sheet("limits", List.of());
        }
        assertThatThrownBy(() -> DatasetReader.read(file())).isInstanceOfSatisfying(BadInputException.class,
                e -> assertThat(e.problems()).extracting(Object::toString).containsExactly(
                        "usulan.xlsx/region:9: stage: \"BESOK\" is not known here. Maybe one of RKPD, PPAS is meant.",
                        "usulan.xlsx/region:10: code: the key is there twice. Maybe one of the two has another name.",
                        "usulan.xlsx/proposals:2: cost: \"635.75\" is no whole number of rupiah. Maybe the unit is thousands"
                                + " or millions; write all digits, with dots only between groups of three.",
                        "usulan.xlsx/proposals:4: title: the formula of the cell failed with #REF!. Maybe it refers to a cell"
                                + " that was deleted; put the value in its place.",
                        "usulan.xlsx/proposals:4: ded: \"barangkali\" is neither yes nor no. Maybe true, ya, 1 or false,"
                                + " tidak, 0 is meant.",
                        "usulan.xlsx/proposals:4: id: \"a\" is already used on line 2. Maybe the row was copied and its id"
                                + " not changed.",
                        "usulan.xlsx/proposals:4: office: \"DINKES\" is not in offices.csv. Maybe the row is missing in"
                                + " offices.csv.",
                        "usulan.xlsx/proposals:5: the row has 6 cells, the header 5. Maybe a value stands right of the last"
                                + " column, or that column has no name.",
                        "usulan.xlsx/limits: the sheet is empty. Maybe the first row with the names of the columns is"
                                + " missing."));
    }

    @Test
    void aMissingSheetIsAMissingFile() {
        try (XlsxWriter out = XlsxWriter.create(file())) {
            out.sheet("usulan", List.of("id"));
        }
        assertThatThrownBy(() -> DatasetReader.read(file()))
                .hasMessageContaining("usulan.xlsx/region: the file is missing")
                .hasMessageContaining("usulan.xlsx/proposals: the file is missing");
    }
}
