package id.timbang.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.timbang.data.DatasetReader;
import id.timbang.domain.BadInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The dataset beside a result, whatever else lies there. */
class DatasetFinderTest {

    @Test
    void whatCannotBeReadIsNotTheDataset(@TempDir Path folder) throws IOException {
        Path dataset = Files.createDirectory(folder.resolve("usulan"));
        Files.writeString(dataset.resolve("region.yaml"), "code: X\nname: X\nlevel: kabupaten\nfiscal_year: 2026\n"
                + "stage: PPAS\ntotal_ceiling: 5\n");
        Files.writeString(dataset.resolve("proposals.csv"), "id,title,cost\nU-1,Jalan,5\n");
        Path result = Files.createDirectory(folder.resolve("hasil"));
        Files.writeString(result.resolve("run.json"),
                "{\"hashes\": {\"dataset\": \"" + DatasetReader.hash(dataset) + "\"}}");
        Files.writeString(folder.resolve("~$usulan.xlsx"), "kunci");
        Files.writeString(folder.resolve("a.XLSX"), "rusak");

        assertThat(DatasetFinder.find(result)).isEqualTo(dataset);

        Files.writeString(dataset.resolve("proposals.csv"), "id,title,cost\nU-1,Jalan,6\n");
        assertThatThrownBy(() -> DatasetFinder.find(result)).isInstanceOf(BadInputException.class)
                .hasMessageContaining("its dataset is not here");
    }
}
