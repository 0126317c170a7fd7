package id.timbang.data;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.domain.Dataset;
import id.timbang.domain.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DatasetWriterTest {
    @TempDir
    Path folder;

    static List<Path> examples() throws IOException {
        try (Stream<Path> content = Files.list(Path.of("datasets"))) {
            return content.filter(path -> Files.exists(path.resolve("region.yaml"))).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aFolderWrittenReadsAsTheSameDataset(Path example) {
        Dataset read = DatasetReader.read(example);
        DatasetWriter.writeFolder(read, folder);

        assertEqual(DatasetReader.read(folder), read);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aWorkbookWrittenReadsAsTheSameDataset(Path example) {
        Dataset read = DatasetReader.read(example);
        DatasetWriter.writeWorkbook(read, folder.resolve("usulan.xlsx"));

        assertEqual(DatasetReader.read(folder.resolve("usulan.xlsx")), read);
    }

    @Test
    void theSameDatasetGivesTheSameWorkbookByteForByte() throws IOException {
        Dataset read = DatasetReader.read(examples().get(0));
        DatasetWriter.writeWorkbook(read, folder.resolve("a.xlsx"));
        DatasetWriter.writeWorkbook(read, folder.resolve("b.xlsx"));

        assertThat(folder.resolve("a.xlsx")).hasSameBinaryContentAs(folder.resolve("b.xlsx"));
    }

    @Test
    void everyKindOfCellSurvivesBothForms() {
        Dataset read = new DatasetFolder(subfolder("asal"))
                .with("region.yaml", DatasetFolder.REGION + "ceiling:\n  'Rp. a \"b\" #c': 1500000000\n"
                        + "  Belanja s.d. Maret: -500000000\n")
                .with("proposals.csv", """
                        id,title,cost,volume,points,ded,submitted_on,latitude,tags,account:5.1,measure:m,catatan
                        007,"=cmd|' /C calc'!A0",1000000000000000,0.000001,-40.125,ya,2025-02-28,-6.1234567,b|a,12,-5,_x000D_
                        1e5,"@dua
                        baris",0,1000000000,1000000000,tidak,1850-01-01,90,,0,0,-1
                        +3,  "kutip ""x"" & <y>",5,,,,,,,,,☺
                        """)
                .with("limits.csv", """
                        id,label,sense,amount,share,measure,where,of,level,rank,rupiah_per_unit,penalty,reference
                        a,A,max,,12.5,cost,tags in (a|b) and catatan!=x*,volume!=3,preference,,,0.000001,
                        b,B,min,3,,count,,,obligation,2,1000000,,UU 1/2022
                        c,C,min,-7,,measure:m,,,hard,,,,
                        """)
                .read();
        DatasetWriter.writeFolder(read, subfolder("csv"));
        DatasetWriter.writeWorkbook(read, folder.resolve("buku.xlsx"));

        assertEqual(DatasetReader.read(folder.resolve("csv")), read);
        assertEqual(DatasetReader.read(folder.resolve("buku.xlsx")), read);
    }

    private Path subfolder(String name) {
        try {
            return Files.createDirectories(folder.resolve(name));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void assertEqual(Dataset again, Dataset read) {
        assertThat(again.region()).isEqualTo(read.region());
        assertThat(rows(again.proposals())).isEqualTo(rows(read.proposals()));
        assertThat(rows(again.base())).isEqualTo(rows(read.base()));
        assertThat(again).usingRecursiveComparison()
                .ignoringFields("region", "proposals", "base", "hash", "warnings").isEqualTo(read);
    }

    /** The header and all cells in their canonical form. */
    private static List<List<String>> rows(Table table) {
        List<String> header = table.columns().stream().map(column -> column.name()).toList();
        return Stream.concat(Stream.of(header), IntStream.range(0, table.rows())
                .mapToObj(row -> table.columns().stream().map(column -> column.text(row)).toList())).toList();
    }
}
