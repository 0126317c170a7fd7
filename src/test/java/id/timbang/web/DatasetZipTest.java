package id.timbang.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.timbang.domain.BadInputException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A zip of which the end did not arrive. */
class DatasetZipTest {

    @Test
    void aTransferThatWasCutOffIsToldSo(@TempDir Path whole, @TempDir Path part) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("proposals.csv"));
            for (int i = 0; i < 5000; i++) {
                zip.write((i + "," + Integer.toHexString(i * 7919) + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        byte[] all = bytes.toByteArray();

        assertThat(DatasetZip.unpack(new ByteArrayInputStream(all), whole)).isEqualTo(whole);
        assertThatThrownBy(() -> DatasetZip.unpack(new ByteArrayInputStream(Arrays.copyOf(all, all.length / 2)), part))
                .isInstanceOf(BadInputException.class).hasMessageContaining("the transfer was cut off");
    }
}
