package id.timbang.data;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.domain.Dataset;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeDatasetTest {
    @TempDir
    Path folder;

    /** Two seconds is the promise; the bound leaves room for a machine that is busy with something else. */
    @Test
    @Tag("slow")
    void aRegionOfTrueSizeIsReadInSeconds() throws IOException {
        LargeDataset.write(folder, 162_930, 1);
        long start = System.nanoTime();
        Dataset dataset = DatasetReader.read(folder);
        long milliseconds = (System.nanoTime() - start) / 1_000_000;
        System.out.println("read 162,930 proposals with " + dataset.proposals().columns().size() + " columns in "
                + milliseconds + " ms");

        assertThat(dataset.proposals().rows()).isEqualTo(162_930);
        assertThat(milliseconds).isLessThan(10_000);
    }

    /** Rows are streamed: the heap needs little more than the columns that stay. */
    @Test
    @Tag("slow")
    void aWorkbookOfTrueSizeIsReadRowByRow() throws IOException {
        Dataset written = DatasetReader.read(LargeDataset.write(folder, 162_930, 1));
        Path file = folder.resolve("besar.xlsx");
        DatasetWriter.writeWorkbook(written, file);
        long start = System.nanoTime();
        Dataset read = DatasetReader.read(file);
        System.out
                .println("read a workbook of 162,930 proposals in " + (System.nanoTime() - start) / 1_000_000 + " ms");

        assertThat(read.proposals().rows()).isEqualTo(162_930);
        assertThat(read.proposals().text("cost", 162_929)).isEqualTo(written.proposals().text("cost", 162_929));
    }

    @Test
    void theSameSeedGivesTheSameDataset() throws IOException {
        String first = DatasetReader.read(LargeDataset.write(folder, 500, 7)).hash();

        assertThat(DatasetReader.read(LargeDataset.write(folder, 500, 7)).hash()).isEqualTo(first);
        assertThat(DatasetReader.read(LargeDataset.write(folder, 500, 8)).hash()).isNotEqualTo(first);
    }
}
