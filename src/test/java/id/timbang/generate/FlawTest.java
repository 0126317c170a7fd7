package id.timbang.generate;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.data.DatasetReader;
import id.timbang.domain.Dataset;
import id.timbang.domain.Progress;
import id.timbang.domain.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FlawTest {
    @TempDir
    private static Path folder;

    private static Table proposals;
    private static final Map<String, String> PLANTED = new HashMap<>();

    @BeforeAll
    static void generate() throws IOException {
        Path out = folder.resolve("region");
        Generator.generate("bekasi", OptionalInt.of(4000), 11, out, Progress.NONE);
        Dataset dataset = DatasetReader.read(out);
        proposals = dataset.proposals();
        Files.readAllLines(folder.resolve("region.planted.csv")).stream().skip(1).map(line -> line.split(","))
                .forEach(cells -> PLANTED.put(cells[0], cells[1]));
    }

    @Test
    void landIsFreeExceptWherePlanted() {
        for (int row = 0; row < proposals.rows(); row++) {
            if (proposals.fact("construction", row).isTrue()) {
                assertThat(proposals.fact("land_clear", row).isTrue())
                        .isEqualTo(!planted(row, "LAHAN_BELUM_BEBAS"));
            }
        }
    }

    @Test
    void pricesAreWithinATenthOfTheStandardExceptWherePlanted() {
        for (int row = 0; row < proposals.rows(); row++) {
            long standard = proposals.number("unit_price_standard", row, 0);
            double volume = proposals.number("volume", row, 0) / 1e6;
            if (standard == 0 || volume == 0) {
                continue;
            }
            double ratio = proposals.number("cost", row, 0) / volume / standard;
            if (planted(row, "HARGA_TERLALU_TINGGI")) {
                assertThat(ratio).isGreaterThan(1.4);
            } else if (planted(row, "HARGA_TERLALU_RENDAH")) {
                assertThat(ratio).isLessThan(0.65);
            } else {
                assertThat(ratio).isBetween(0.88, 1.11);
            }
        }
    }

    @Test
    void aboutOneInFourHasAFlawOrIsADuplicate() {
        assertThat((double) PLANTED.size() / proposals.rows()).isBetween(0.18, 0.34);
    }

    private static boolean planted(int row, String truth) {
        return truth.equals(PLANTED.get(proposals.text("id", row)));
    }
}
