package id.timbang.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.data.DatasetReader;
import id.timbang.domain.Assessment;
import id.timbang.domain.Dataset;
import id.timbang.domain.Finding;
import id.timbang.domain.Progress;
import id.timbang.domain.Scenario;
import id.timbang.domain.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the national pack makes of the example regency, and how much of what was planted in it the gates find. */
class NationalPackOnExampleTest {
    private static final Path FOLDER = Path.of("datasets/kabupaten-contoh");
    /** Which gate finds what was planted. */
    private static final Map<String, String> GATES = Map.ofEntries(Map.entry("LAHAN_BELUM_BEBAS", "E05"),
            Map.entry("DED_BELUM_ADA", "E06"), Map.entry("DI_LUAR_RPJMD", "E03"),
            Map.entry("POKIR_DI_LUAR_RPJMD", "E03"), Map.entry("POKIR_TERLAMBAT", "E11"),
            Map.entry("HARGA_TERLALU_TINGGI", "E10"), Map.entry("HARGA_TERLALU_RENDAH", "E10"),
            Map.entry("TANPA_MASALAH", "E04"), Map.entry("TANPA_KOORDINAT", "E04b"), Map.entry("TANPA_VOLUME", "E04c"),
            Map.entry("TANPA_RAB", "E04d"), Map.entry("TANPA_FOTO", "E04e"), Map.entry("TANPA_KODE", "E02"),
            Map.entry("KEWENANGAN_DESA", "E07"), Map.entry("KEWENANGAN_PUSAT", "E01c"),
            Map.entry("MENAMBAH_PEGAWAI", "E13"));

    private static final Dataset DATASET = DatasetReader.read(FOLDER);
    private static final Assessment FOUND = RuleEngine.assess(DATASET, RulePack.load("nasional"), Scenario.NONE,
            LocalDate.of(2026, 1, 1), Progress.NONE);
    private static final int ROWS = DATASET.proposals().rows();

    private static Set<String> gates(int row) {
        return FOUND.findings(row).stream().map(Finding::rule).filter(rule -> rule.verdict() != null)
                .map(rule -> rule.id()).collect(Collectors.toSet());
    }

    private static boolean eligible(int row) {
        return FOUND.verdicts(row).stream().noneMatch(Verdict::closes);
    }

    @Test
    void threeInFourAreEligible() {
        long eligible = IntStream.range(0, ROWS).filter(NationalPackOnExampleTest::eligible).count();
        assertThat(100.0 * eligible / ROWS).isBetween(60.0, 75.0);
    }

    @Test
    void pointsSpreadWithoutMeetingACap() {
        long[] points = IntStream.range(0, ROWS).mapToLong(FOUND::milliPoints).sorted().toArray();
        assertThat(points[0]).isPositive();
        assertThat(points[ROWS - 1]).isLessThan(100_000);
        assertThat(points[ROWS / 2]).isBetween(35_000L, 60_000L);
        assertThat(points[ROWS * 19 / 20] - points[ROWS / 20]).isGreaterThan(25_000);
        assertThat(points)
                .satisfies(all -> assertThat(IntStream.range(0, ROWS).mapToObj(i -> all[i]).distinct().count())
                        .isGreaterThan(ROWS / 4));
    }

    @Test
    void noProposalHasTwoFindingsOfARule() {
        for (int row = 0; row < ROWS; row++) {
            assertThat(FOUND.findings(row).stream().map(Finding::rule)).doesNotHaveDuplicates();
        }
    }

    @Test
    void gatesFindWhatWasPlanted() throws IOException {
        Map<String, Integer> rows = new HashMap<>();
        IntStream.range(0, ROWS).forEach(row -> rows.put(DATASET.proposals().text("id", row), row));
        List<String> missed = planted().stream().filter(cells -> GATES.containsKey(cells[1]))
                .filter(cells -> !gates(rows.get(cells[0])).contains(GATES.get(cells[1])))
                .map(cells -> cells[0] + " " + cells[1]).toList();
        assertThat(missed).isEmpty();
    }

    private static List<String[]> planted() throws IOException {
        return Files.readAllLines(FOLDER.resolveSibling("kabupaten-contoh.planted.csv")).stream().skip(1)
                .map(line -> line.split(",", -1)).toList();
    }

    @Test
    void gatesCloseLittleThatWasNotPlanted() throws IOException {
        Map<String, Integer> found = new TreeMap<>();
        Map<String, Integer> planted = new TreeMap<>();
        IntStream.range(0, ROWS).forEach(row -> gates(row).forEach(gate -> found.merge(gate, 1, Integer::sum)));
        planted().stream().filter(cells -> GATES.containsKey(cells[1]))
                .forEach(cells -> planted.merge(GATES.get(cells[1]), 1, Integer::sum));
        planted.forEach((gate, count) -> assertThat(found.get(gate)).as(gate).isBetween(count, count + 2 + count / 5));
    }

    @Test
    void onlyRulesWhoseColumnTheExampleLacksStaySilent() {
        assertThat(FOUND.silent()).filteredOn(line -> line.startsWith("E") || line.startsWith("S"))
                .allMatch(line -> line.matches("(E14c|S16d|S16g|S18): (dak_menu|account:.*|justified_by_last_year)"));
    }
}
