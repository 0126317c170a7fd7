package id.timbang.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.timbang.domain.BadInputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are no workbooks, and workbooks made to do harm: each is refused by a sentence. */
class HostileWorkbookTest {
    @TempDir
    Path folder;

    private void refused(Path file, String message) {
        assertThatThrownBy(() -> RawWorkbook.read(file)).isInstanceOf(BadInputException.class)
                .hasMessageContaining(file.getFileName() + ": ").hasMessageContaining(message)
                .hasMessageContaining("Maybe");
    }

    private void refused(RawWorkbook workbook, String message) {
        refused(workbook.write(folder.resolve("jahat.xlsx")), message);
    }

    @Test
    void filesThatAreNoWorkbooks() throws IOException {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        refused(Files.write(folder.resolve("kosong.xlsx"), new byte[0]), "the file is empty");
        refused(Files.write(folder.resolve("sandi.xlsx"), old), "locked by a password or of the old form .xls");
        refused(Files.writeString(folder.resolve("teks.xlsx"), "id,title,cost\n"), "the file is no workbook");
        refused(Files.write(folder.resolve("rusak.xlsx"), new byte[]{'P', 'K', 3, 4, 20, 0, 0}), "is damaged");
        try (var zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("dokumen.xlsx")))) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
        }
        refused(folder.resolve("dokumen.xlsx"), "the file is no workbook");
    }

    @Test
    void aWorkbookCutShortIsDamaged() throws IOException {
        byte[] whole = Files.readAllBytes(new RawWorkbook().rows("<row/>").write(folder.resolve("utuh.xlsx")));
        refused(Files.write(folder.resolve("potong.xlsx"), java.util.Arrays.copyOf(whole, whole.length - 30)),
                "is damaged");
    }

    static Map<String, String> tricks() {
        return Map.of("a document type is stated",
                "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><w>&e;</w>",
                "a document type is stated ",
                "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;\">]><w>&b;</w>",
                "the cell AAAAAAA1 of row 1 is out of place",
                "<w><row><c r=\"AAAAAAA1\"><v>1</v></c></row></w>",
                "the cell A1 of row 1 is out of place",
                "<w><row><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row></w>",
                "a cell refers to the text 2000000 of 0", "<w><row><c t=\"s\"><v>2000000</v></c></row></w>",
                "the number 99999999999 cannot be right", "<w><row><c t=\"s\"><v>99999999999</v></c></row></w>",
                "row 1048577 stands after row 0", "<w><row r=\"1048577\"><c><v>1</v></c></row></w>",
                "row 3 stands after row 3", "<w><row r=\"3\"/><row r=\"3\"/></w>",
                "more than 32767 characters",
                "<w><row><c t=\"inlineStr\"><is><t>" + "a".repeat(40_000) + "</t></is></c></row></w>",
                "cannot be read", "<w><row><c><v>1</c></row></w>");
    }

    @ParameterizedTest
    @MethodSource("names")
    void sheetsMadeToDoHarm(String message) {
        refused(new RawWorkbook().part("xl/worksheets/sheet1.xml", tricks().get(message)), message.strip());
    }

    static java.util.Set<String> names() {
        return tricks().keySet();
    }

    @Test
    void elementsNestedWithoutEndAndEndlessAttributes() {
        refused(new RawWorkbook().rows("<a>".repeat(100) + "</a>".repeat(100)), "cannot be read");
        refused(new RawWorkbook().rows("<row r=\"" + "1".repeat(200_000) + "\"/>"), "cannot be read");
    }

    @Test
    void manyPartsAreRefused() {
        var workbook = new RawWorkbook();
        for (int i = 0; i < 2_001; i++) {
            workbook.part("xl/media/" + i, "x");
        }
        refused(workbook, "2003 parts, more than 2000");
    }

    @Test
    void hugeNumbersStayShort() {
        Path file = new RawWorkbook().rows("<row><c><v>1E999999999</v></c><c><v>1E-999</v></c></row>")
                .write(folder.resolve("angka.xlsx"));
        assertThat(RawWorkbook.read(file)).containsExactly("1: 1E999999999 | 1E-999");
    }

    /** Two gigabytes of blanks in a few megabytes: read to the limit in constant memory, then refused. */
    @Test
    @Tag("slow")
    void aZipBombIsRefused() throws IOException {
        Path file = folder.resolve("bom.xlsx");
        byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write("<workbook>".getBytes(StandardCharsets.US_ASCII));
            for (long bytes = 0; bytes <= Parts.MAX_BYTES; bytes += blanks.length) {
                zip.write(blanks);
            }
            zip.write("</workbook>".getBytes(StandardCharsets.US_ASCII));
        }
        assertThat(Files.size(file)).isLessThan(5_000_000);
        refused(file, "unpacks to more than 2000000000 bytes");
    }
}
