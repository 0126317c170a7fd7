package id.timbang.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.timbang.data.DatasetReader;
import id.timbang.domain.BadInputException;
import id.timbang.domain.Dataset;
import id.timbang.domain.Limit;
import id.timbang.domain.Progress;
import id.timbang.domain.Relation;
import id.timbang.domain.Sense;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeneratorTest {
    private static final Path COMMITTED = Path.of("datasets", "kabupaten-contoh");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"kecil,1200", "bekasi,5000"})
    void readsWithoutErrorOrWarning(String profile, int proposals) {
        generate(profile, proposals, 7);

        Dataset dataset = DatasetReader.read(out());

        assertThat(dataset.warnings()).isEmpty();
        assertThat(dataset.proposals().rows()).isEqualTo(proposals);
        assertThat(dataset.region().ceiling().stream().mapToLong(line -> line.amount()).sum())
                .isEqualTo(dataset.region().totalCeiling().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"kecil,1", "kecil,6", "ppu,200", "kalteng,20"})
    void noCeilingIsUnderWhatIsCommitted(String profile, int proposals) {
        generate(profile, proposals, 0);

        Dataset dataset = DatasetReader.read(out());

        for (Limit limit : dataset.limits()) {
            if (limit.sense() == Sense.MAX && limit.measure().equals("count")) {
                String office = limit.where().toString().replaceAll(".*office=(\\w+).*", "$1");
                long committed = IntStream.range(0, dataset.base().rows())
                        .filter(row -> dataset.base().text("office", row).equals(office)).count();
                assertThat(committed).as(limit.where().toString()).isPositive();
                assertThat(limit.amount()).as(limit.id()).isGreaterThanOrEqualTo(committed);
            }
        }
    }

    @Test
    void sameSeedGivesTheSameBytes() throws IOException {
        generate("bekasi", 900, 3);
        List<byte[]> first = bytes(out());
        generate("bekasi", 900, 3);

        assertThat(bytes(out())).usingRecursiveComparison().isEqualTo(first);
    }

    @Test
    void anotherSeedGivesAnotherRegion() throws IOException {
        generate("bekasi", 900, 3);
        byte[] first = Files.readAllBytes(out().resolve("proposals.csv"));
        generate("bekasi", 900, 4);

        assertThat(Files.readAllBytes(out().resolve("proposals.csv"))).isNotEqualTo(first);
    }

    @Test
    void keepsTheRealProportionOfChannels() {
        Summary summary = generate("bekasi", 16_293, 1);

        assertThat(summary.toString()).contains("16.293  {MUSRENBANG=994, POKIR=988, RENJA=14311}");
    }

    @Test
    void asksForAboutTenTimesWhatThereIs() {
        generate("bekasi", 5000, 1);
        Dataset dataset = DatasetReader.read(out());

        long asked = 0;
        for (int row = 0; row < dataset.proposals().rows(); row++) {
            asked += dataset.proposals().number("cost", row, 0);
        }
        assertThat((double) asked / dataset.region().totalCeiling().orElseThrow()).isBetween(8.0, 13.0);
    }

    @Test
    void plantsTruthsBesideTheDataAndNotInThem() throws IOException {
        generate("bekasi", 5000, 1);

        List<String> planted = Files.readAllLines(folder.resolve("region.planted.csv"));
        assertThat(planted).hasSizeGreaterThan(500);
        for (Flaw flaw : Flaw.values()) {
            assertThat(planted).anyMatch(line -> line.contains(flaw.name()));
        }
        assertThat(planted).anyMatch(line -> line.contains("DUPLIKAT"));
        assertThat(out().resolve("planted.csv")).doesNotExist();
    }

    @Test
    void statesVariantsDesignsPackagesAndKnownDuplicates() {
        generate("bekasi", 5000, 1);

        List<Relation> relations = DatasetReader.read(out()).relations();
        for (Relation.Type type : Relation.Type.values()) {
            assertThat(relations).as(type.name()).anyMatch(relation -> relation.type() == type);
        }
    }

    @Test
    void committedExampleIsWhatItsSourceSays() throws IOException {
        generate("kecil", 1200, 2026);

        assertThat(bytes(out())).usingRecursiveComparison().isEqualTo(bytes(COMMITTED));
        assertThat(Files.readAllBytes(folder.resolve("region.planted.csv")))
                .isEqualTo(Files.readAllBytes(COMMITTED.resolveSibling("kabupaten-contoh.planted.csv")));
    }

    @Test
    void refusesAProfileThatDoesNotExist() {
        assertThatThrownBy(() -> generate("atlantis", 10, 0)).isInstanceOf(BadInputException.class)
                .hasMessageContaining("\"atlantis\" is no profile").hasMessageContaining("Maybe one of bekasi");
    }

    @Test
    void refusesNoProposals() {
        assertThatThrownBy(() -> generate("kecil", 0, 0)).isInstanceOf(BadInputException.class)
                .hasMessageContaining("--proposals: 0 is not from 1");
    }

    private Summary generate(String profile, int proposals, long seed) {
        return Generator.generate(profile, OptionalInt.of(proposals), seed, out(), Progress.NONE);
    }

    private Path out() {
        return folder.resolve("region");
    }

    private static List<byte[]> bytes(Path dataset) throws IOException {
        try (Stream<Path> files = Files.list(dataset)) {
            Path[] sorted = files.sorted().toArray(Path[]::new);
            return Arrays.stream(sorted).map(GeneratorTest::read).toList();
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
