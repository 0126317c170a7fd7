package id.timbang.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.timbang.domain.BadInputException;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilesTest {
    @TempDir
    Path folder;

    record Sample(String zebra, BigDecimal amount, List<Integer> apple) {
    }

    @Test
    void hashesAreThoseOfSha256sum() {
        assertThat(Hashes.of("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(Hashes.ofAll(Map.of("x.csv", Hashes.of("abc"), "a.csv", Hashes.of(""))))
                .isEqualTo(Hashes.of(Hashes.of("abc") + "  x.csv\n" + Hashes.of("") + "  a.csv\n"));
    }

    @Test
    void hashOfAFileIsThatOfItsBytes() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "abc".repeat(100_000));

        assertThat(Hashes.ofFile(file)).isEqualTo(Hashes.of("abc".repeat(100_000)));
    }

    @Test
    void folderAppearsOnlyWhenCommitted() throws IOException {
        Path target = folder.resolve("hasil");
        try (AtomicFolder atomic = AtomicFolder.create(target, "run.json")) {
            Files.writeString(atomic.path().resolve("run.json"), "{}");
            assertThat(target).doesNotExist();
            atomic.commit();
        }
        assertThat(target.resolve("run.json")).exists();
        assertThat(entries()).containsExactly("hasil");
    }

    @Test
    void nothingStaysWithoutCommit() throws IOException {
        try (AtomicFolder atomic = AtomicFolder.create(folder.resolve("hasil"), "run.json")) {
            Files.createDirectories(atomic.path().resolve("inputs/deep"));
        }
        assertThat(entries()).isEmpty();
    }

    @Test
    void anEarlierResultIsReplacedWhole() throws IOException {
        for (String content : List.of("first", "second")) {
            try (AtomicFolder atomic = AtomicFolder.create(folder.resolve("hasil"), "run.json")) {
                Files.writeString(atomic.path().resolve("run.json"), content);
                Files.writeString(atomic.path().resolve(content), content);
                atomic.commit();
            }
        }
        assertThat(folder.resolve("hasil/run.json")).hasContent("second");
        assertThat(folder.resolve("hasil/first")).doesNotExist();
        assertThat(entries()).containsExactly("hasil");
    }

    @Test
    void aFolderOfSomethingElseIsNeverReplaced() throws IOException {
        Files.writeString(folder.resolve("skripsi.doc"), "do not lose");

        assertThatThrownBy(() -> AtomicFolder.create(folder, "run.json")).isInstanceOf(BadInputException.class)
                .hasMessageContaining("is not empty and holds no run.json");
    }

    @Test
    void csvQuotesOnlyWhatNeedsIt() {
        var text = new StringWriter();
        try (CsvWriter csv = CsvWriter.to(text)) {
            csv.row("plain", "a,b", "say \"ya\"", "two\nlines", null, 5L, " edge").row("").row(List.of(1, 2));
        }
        assertThat(text).hasToString("plain,\"a,b\",\"say \"\"ya\"\"\",\"two\nlines\",,5,\" edge\"\n\"\"\n1,2\n");
    }

    @Test
    void jsonKeepsTheOrderOfFieldsAndExactDecimals() {
        var sample = new Sample("z", new BigDecimal("0.0000000012"), List.of(1, 2));

        assertThat(Json.mapper().writeValueAsString(sample))
                .isEqualTo("{\"zebra\":\"z\",\"amount\":0.0000000012,\"apple\":[1,2]}");
        assertThat(Json.pretty(sample))
                .isEqualTo(
                        "{\n  \"zebra\": \"z\",\n  \"amount\": 0.0000000012,\n  \"apple\": [\n    1,\n    2\n  ]\n}\n");
        assertThat(Json.mapper().readValue(Json.pretty(sample), Sample.class)).isEqualTo(sample);
    }

    @Test
    void jsonRefusesUnknownAndRepeatedKeys() {
        assertThatThrownBy(() -> Json.mapper().readValue("{\"zebra\":\"z\",\"extra\":1}", Sample.class))
                .hasMessageContaining("extra");
        assertThatThrownBy(() -> Json.yaml().readTree("a: 1\na: 2\n")).hasMessageContaining("a");
    }

    private List<String> entries() throws IOException {
        try (Stream<Path> content = Files.list(folder)) {
            return content.map(path -> path.getFileName().toString()).toList();
        }
    }
}
