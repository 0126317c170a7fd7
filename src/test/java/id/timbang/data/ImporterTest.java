package id.timbang.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.timbang.domain.BadInputException;
import id.timbang.domain.Dataset;
import id.timbang.domain.Fact;
import id.timbang.xlsx.RawWorkbook;
import id.timbang.xlsx.XlsxWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImporterTest {
    private static final Path WORKS = Path.of("datasets/pemetaan/daftar-pekerjaan.yaml");
    private static final String LIST = """
            Tahun,Pagu,Nama Pekerjaan,Waktu Pelaksanaan,Urusan,Bidang,Unit,Sub Unit
            2025,100000000,Rehabilitasi Jalan Jurusan Sukamaju - Sukamundur,90 Hari,1,4,1,1
            2025,635.75,Penyelamatan Korban Kebakaran,45 Hari,1,5,2,1
            2025,250000001,"&quot;Peningkatan SPAM  Jaringan Perpipaan, Desa Contoh&quot;",,1,4,1,1
            2025,75,Pengadaan Mebel,30 HARI,1,1,1,1
            2025,,Jalan Desa Tanpa Pagu,90 Hari,1,4,1,1
            2026,50000000,Pembangunan Ruang UKS SDN Contoh,150 hari,1,1,1,1
            2026,400000001,Total,,,,,
            """;

    @TempDir
    Path folder;

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private Dataset imported(Path file, Path mapping) {
        Importer.proposals(file, Optional.ofNullable(mapping), folder.resolve("hasil"));
        return DatasetReader.read(folder.resolve("hasil"));
    }

    private List<String> column(Dataset dataset, String name) {
        return java.util.stream.IntStream.range(0, dataset.proposals().rows())
                .mapToObj(row -> dataset.proposals().text(name, row)).toList();
    }

    @Test
    void aListOfWorksBecomesADatasetAndBrokenRowsAreToldApart() throws IOException {
        ImportReport report = Importer.proposals(file("daftar.csv", LIST), Optional.of(WORKS), folder.resolve("hasil"));
        Dataset read = DatasetReader.read(folder.resolve("hasil"));

        assertThat(column(read, "id")).containsExactly("PKJ-000002", "PKJ-000004", "PKJ-000007");
        assertThat(column(read, "title")).containsExactly("Rehabilitasi Jalan Jurusan Sukamaju - Sukamundur",
                "\"Peningkatan SPAM Jaringan Perpipaan, Desa Contoh\"", "Pembangunan Ruang UKS SDN Contoh");
        assertThat(column(read, "activity")).containsExactly("1.03.10.2.01.0055", "1.03.03.2.01.0028",
                "1.01.02.2.01.0004");
        assertThat(column(read, "office")).containsExactly("1.4.1", "1.4.1", "1.1.1");
        assertThat(column(read, "construction")).containsExactly("true", "false", "true");
        assertThat(column(read, "points")).containsOnly("50");
        assertThat(column(read, "tahun")).containsExactly("2025", "2025", "2026");
        assertThat(read.region().totalCeiling()).hasValue(160_000_000);
        assertThat(read.funds()).extracting(fund -> fund.code() + " " + fund.ceiling().getAsLong())
                .containsExactly("DAK 32000000", "DAU 88000000", "PAD 40000000");
        assertThat(folder.resolve("hasil/rejected.csv")).content().contains(
                "row,reason,Tahun,Pagu,Nama Pekerjaan",
                "3,\"cost: \"\"635.75\"\" is no whole number of rupiah", ",2025,635.75,Penyelamatan Korban Kebakaran,",
                "5,\"cost: \"\"75\"\" is less than Rp1.000.000", "6,cost: the cell is empty",
                "8,\"title: the row is a line of sums, no proposal");
        assertThat(report).hasToString(report.toString()).extracting(ImportReport::good, ImportReport::rejected,
                ImportReport::cost).containsExactly(3, 4, 400_000_001L);
        assertThat(report.toString()).contains("Diimpor    3 baris, Rp400.000.001 dari daftar.csv",
                "Ditolak    4 baris",
                "baris 3: cost", "Tak dipakai Sub Unit");
    }

    @Test
    void whatAWorkbookOnlyShowsIsNoValue() throws IOException {
        String head = "<row><c t=\"inlineStr\"><is><t>No</t></is></c><c t=\"inlineStr\"><is><t>Nama Pekerjaan</t></is></c>"
                + "<c t=\"inlineStr\"><is><t>Pagu (Rp)</t></is></c><c t=\"inlineStr\"><is><t>KECAMATAN</t></is></c></row>";
        String row = "<row><c><v>%d</v></c><c t=\"%s\"><v>%s</v></c><c>%s</c><c t=\"str\"><v>%s</v></c></row>";
        Path file = new RawWorkbook().part("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + head
                + row.formatted(1, "str", "Jalan", "<v>2000000</v>", "Sukamaju")
                + row.formatted(2, "str", "Drainase", "<v>2000000</v>", "")
                + row.formatted(3, "e", "#N/A", "<v>2000000</v>", "Sukamaju")
                + row.formatted(4, "str", "Taman", "<f>C2*2</f>", "Sukamaju")
                + row.formatted(5, "str", "Pasar", "<v>2000000.125</v>", "Sukamaju")
                + row.formatted(6, "str", "Sumur", "<v>3000000</v>", "Sukamakmur")
                + "</sheetData><mergeCells><mergeCell ref=\"D2:D3\"/><mergeCell ref=\"A6:A7\"/></mergeCells></worksheet>")
                .write(folder.resolve("usulan.xlsx"));

        assertThat(column(imported(file, null), "title")).containsExactly("Jalan", "Sumur");
        assertThat(folder.resolve("hasil/rejected.csv")).content().contains(
                "3,\"a cell is merged with the row above, which alone holds the value",
                "4,title: the formula of the cell failed with #N/A",
                "5,cost: the formula of the cell has no stored value",
                "6,\"cost: \"\"2000000.1250\"\" is");
    }

    @Test
    void usualHeadersAreKnownWithoutAMapping() throws IOException {
        Dataset read = imported(file("usulan.csv", """
                DAFTAR USULAN KECAMATAN;;;;;
                No;Nama Pekerjaan;Pagu (Rp);KECAMATAN;Sumber Usulan;Volume
                1;Drainase Jl. Melati;Rp 1.250.000;Sukamaju;Musrenbang Kecamatan;12.5
                2;Taman;2.000.000;Sukamaju;entah;1
                """), null);

        assertThat(column(read, "id")).containsExactly("U-000003", "U-000004");
        assertThat(column(read, "cost")).containsExactly("1250000", "2000000");
        assertThat(column(read, "channel")).containsExactly("MUSRENBANG", "OTHER");
        assertThat(column(read, "district")).containsOnly("Sukamaju");
        assertThat(read.region().totalCeiling()).hasValue(3_250_000);
    }

    @Test
    void aWorkbookIsImportedLikeACsvFile() {
        Path file = folder.resolve("ekspor.xlsx");
        try (XlsxWriter out = XlsxWriter.create(file)) {
            out.sheet("Sampul", List.of("apa saja"));
            out.sheet("Data", List.of("Judul", "Anggaran (juta)", "Layak"))
                    .row("Jembatan gantung", new java.math.BigDecimal("1250.5"), "Ya").row().row("=1+1", 3, "Mungkin");
        }
        Path mapping = folder.resolve("peta.yaml");
        TextFile.write(mapping, """
                sheet: Data
                id: { prefix: "X" }
                columns:
                  title: Judul
                  cost: { from: Anggaran (juta), format: inggris, unit: 1000000 }
                  ded: { from: Layak, values: { Ya: ya, Tidak: tidak } }
                region: { code: "1", name: Kota, level: KOTA, fiscal_year: 2026, total_ceiling: 12.5% dari cost }
                """);
        Dataset read = imported(file, mapping);

        assertThat(column(read, "cost")).containsExactly("1250500000");
        assertThat(read.region().totalCeiling()).hasValue(156_312_500);
        assertThat(folder.resolve("hasil/rejected.csv")).content()
                .contains("4,\"ded: \"\"Mungkin\"\" is not among the values of the mapping", ",'=1+1,3,Mungkin");
    }

    @Test
    void rowsThatContradictThemselvesOrOthersAreRejectedToo() throws IOException {
        Path mapping = file("peta.yaml", """
                id: { from: Kode }
                columns: { title: Nama, cost: Biaya, start_month: Awal, end_month: Akhir }
                region: { code: "1", name: Kota, level: KOTA, fiscal_year: 2026, total_ceiling: 1000 }
                """);
        Dataset read = imported(file("a.csv", """
                Kode,Nama,Biaya,Awal,Akhir
                a,Satu,10,1,2
                b,Dua,10,5,2
                a,Tiga,10,1,2
                """), mapping);

        assertThat(column(read, "id")).containsExactly("a");
        assertThat(folder.resolve("hasil/rejected.csv")).content().contains(
                "3,\"end_month: month 2 is before start_month 5", "4,\"id: \"\"a\"\" is already used\"");
    }

    @Test
    void aMappingThatDoesNotFitIsToldWholeAndNothingIsWritten() throws IOException {
        Path mapping = file("peta.yaml", "columns: { title: Nama Pekerjan, cost: Pagu, ded: { form: X } }\n");
        assertThatThrownBy(() -> imported(file("a.csv", LIST), mapping)).isInstanceOf(BadInputException.class)
                .hasMessageContaining("peta.yaml:1: columns.ded.form: the key is not known. Maybe one of from, join,");

        Path missing = file("peta2.yaml", "columns: { title: Nama Pekerjan, cost: Pagu }\n");
        assertThatThrownBy(() -> imported(file("a.csv", LIST), missing)).hasMessage("a.csv:1: title: there is no column"
                + " \"Nama Pekerjan\" in the file. Maybe Nama Pekerjaan is meant.");
        assertThat(folder.resolve("hasil")).doesNotExist();
    }

    @Test
    void idsThatTheListHasAreKept() throws IOException {
        ImportReport report = Importer.proposals(file("usulan.csv",
                "Judul,Kode Usulan,Pagu\nJalan,12/PU/2026,100\nSaluran,,200\nTaman,12/PU/2026,300\nPasar,B-2,400\n"),
                Optional.empty(), folder.resolve("hasil"));

        assertThat(column(DatasetReader.read(folder.resolve("hasil")), "id")).containsExactly("12/PU/2026", "B-2");
        assertThat(report.toString()).contains("baris 3: id: the cell is empty",
                "baris 4: id: \"12/PU/2026\" is already used");
    }

    @Test
    void aColumnThatIsThereTwiceIsNotGuessed() throws IOException {
        Path file = file("a.csv", "Judul,Pagu,Kecamatan,PAGU,Kecamatan\nJalan,100,Setu,200,Cikarang\n");
        assertThatThrownBy(() -> imported(file, null)).hasMessageContaining(
                "a.csv:1: cost: the column \"Pagu\" is there twice. Maybe one of the two has another name.");
    }

    @Test
    void noGoodRowIsBadInput() throws IOException {
        Path file = file("a.csv", "Judul,Pagu\nJalan,banyak\n");
        assertThatThrownBy(() -> imported(file, null)).isInstanceOf(BadInputException.class)
                .hasMessageContaining("a.csv:2: cost: \"banyak\" is no amount").hasMessageContaining("no row is good");
        assertThat(folder.resolve("hasil")).doesNotExist();
    }

    @Test
    void aFolderThatSomeoneAddedToIsNotReplaced() throws IOException {
        Path file = file("daftar.csv", LIST);
        imported(file, WORKS);
        imported(file, WORKS);
        Files.writeString(folder.resolve("hasil/offices.csv"), "code,name\n");

        assertThatThrownBy(() -> imported(file, WORKS))
                .hasMessageContaining("holds offices.csv, which no import made");
    }

    @Test
    void theNomenclatureBecomesActivitiesAndOldCodesAreReadAsNew() throws IOException {
        imported(file("daftar.csv", LIST), WORKS);
        Importer.activities(file("nomenklatur.tsv", """
                kode\tsub_kegiatan\tsatuan\tspm\ttags\tSUBKEGIATAN SEBELUMNYA
                1.03.10.2.01.0099\tRehabilitasi Jalan\tKM\tNON-SPM\tGEOPARK\t1.03.10.2.01.0055
                1.03.03.2.01.0028\tPembangunan SPAM\tUnit\tSPM\tSTUNTING|KESPRO\t
                1.01.02.2.01.0004\tPembangunan Ruang UKS\tRuang\tNON-SPM\t\t
                X.XX.01.2.01.0001\tPenyusunan Dokumen\tDokumen\tNON-SPM\t\t
                """), Optional.empty(), folder.resolve("hasil"));
        Dataset read = DatasetReader.read(folder.resolve("hasil"));

        assertThat(column(read, "activity")).containsExactly("1.03.10.2.01.0099", "1.03.03.2.01.0028",
                "1.01.02.2.01.0004");
        assertThat(read.warnings())
                .contains("proposals.csv: activity: 1 rows carry codes of an earlier nomenclature and"
                        + " are read with the codes that replaced them.");
        assertThat(read.activities()).extracting(activity -> activity.code() + " " + activity.function())
                .containsExactly("1.01.01.2.01.0001 pendidikan", "1.01.02.2.01.0004 pendidikan",
                        "1.03.01.2.01.0001 perumahan dan fasilitas umum",
                        "1.03.03.2.01.0028 perumahan dan fasilitas umum",
                        "1.03.10.2.01.0099 perumahan dan fasilitas umum", "X.XX.01.2.01.0001 pelayanan umum");
        assertThat(read.activities().get(3).spm()).isEqualTo(Fact.TRUE);
        assertThat(read.activities().get(3).tags()).containsExactly("STUNTING", "KESPRO");
        assertThat(read.activities().get(4).construction()).isEqualTo(Fact.TRUE);
        assertThat(read.activities().get(5).construction()).isEqualTo(Fact.FALSE);
    }
}
