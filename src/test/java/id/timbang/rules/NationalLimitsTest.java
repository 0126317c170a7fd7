package id.timbang.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.data.DatasetReader;
import id.timbang.data.ScenarioApplier;
import id.timbang.data.ScenarioReader;
import id.timbang.domain.Assessment;
import id.timbang.domain.Dataset;
import id.timbang.domain.Level;
import id.timbang.domain.Progress;
import id.timbang.domain.Scenario;
import id.timbang.domain.Sense;
import id.timbang.model.ModelLimit;
import id.timbang.model.ObligationClaim;
import id.timbang.model.Programme;
import id.timbang.model.ProgrammeBuilder;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the limits of the national pack come to in a programme. */
class NationalLimitsTest {
    private static final RulePack NATIONAL = RulePack.load(Path.of("rules/nasional"));
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final Path EXAMPLE = Path.of("datasets/kabupaten-contoh");
    private static final long TOTAL = 1_000_000_001;

    @TempDir
    Path folder;

    /** Free money 1,000,000,001; committed: 300 million education, 100 million transfers, 60 million staff elsewhere. */
    private Dataset tiny() throws IOException {
        write("region.yaml", "code: \"62.01\"", "name: Kabupaten Uji", "level: KABUPATEN", "fiscal_year: 2026",
                "total_ceiling: " + TOTAL);
        write("proposals.csv", "id,title,cost,office,district,activity,tags,phtc,account:5.1.01,account:5.1.02.04",
                "A,Jalan,400000000,PU,62.01.01,1.03.10.2.01.0055,,Preservasi jalan,,10000000",
                "B,Kelas,300000000,DISDIK,62.01.02,1.01.02.2.01.0047,STUNTING,,,",
                "C,Lampu,200000000,DISHUB,62.01.02,2.15.02.2.02.0002,,,,");
        write("activities.csv", "code,name,function,construction,spm",
                "1.03.10.2.01.0055,Rehabilitasi jalan,perumahan dan fasilitas umum,ya,tidak",
                "1.01.02.2.01.0047,Kelas baru,pendidikan,ya,ya",
                "1.01.01.2.02.0001,Gaji,pendidikan,tidak,tidak",
                "2.15.02.2.02.0002,Perlengkapan jalan,ekonomi,tidak,tidak",
                "5.02.02.2.04.0010,Bagi hasil,pelayanan umum,tidak,tidak",
                "5.02.02.1.05.0010,Bagi hasil provinsi,pelayanan umum,tidak,tidak");
        write("base.csv", "cost,office,activity,account:5.1.01,account:5.1.02.04",
                "300000000,DISDIK,1.01.01.2.02.0001,300000000,", "90000000,BPKD,5.02.02.2.04.0010,,",
                "10000000,BPKD,5.02.02.1.05.0010,,",
                "60000000,PU,,60000000,4000000");
        write("funds.csv", "code,name,ceiling,earmarked,purpose,receipts", "DAU,DAU,900000000,tidak,,",
                "OPSEN_PKB,Opsen PKB,100000001,tidak,,333333333");
        write("offices.csv", "code,name,ceiling,last_year_ceiling,last_year_realised,last_year_travel",
                "PU,Dinas PU,,,100000001,20000001", "DISDIK,Dinas Pendidikan,,,,", "DISHUB,Dinas Perhubungan,,,,",
                "BPKD,Badan Keuangan,,,,");
        write("districts.csv", "code,name,population,poor_population", "62.01.01,Satu,300,10", "62.01.02,Dua,100,30");
        return DatasetReader.read(folder);
    }

    private void write(String file, String... lines) throws IOException {
        Files.write(folder.resolve(file), List.of(lines));
    }

    private static Map<String, ModelLimit> limits(Dataset dataset, RulePack pack, Scenario scenario, LocalDate day) {
        return programme(ScenarioApplier.apply(dataset, scenario), pack, scenario, day).limits().stream()
                .collect(Collectors.toMap(ModelLimit::id, limit -> limit));
    }

    private static Programme programme(Dataset dataset, RulePack pack, Scenario scenario, LocalDate day) {
        Assessment assessment = RuleEngine.assess(dataset, pack, scenario, day, Progress.NONE);
        return ProgrammeBuilder.build(dataset, assessment, scenario, day);
    }

    /** ⌈percent of rupiah⌉, or rounded down. */
    private static long share(String parameter, long rupiah, RoundingMode mode) {
        return NATIONAL.book().at(NEW_YEAR).percent(parameter).multiply(BigDecimal.valueOf(rupiah)).movePointLeft(2)
                .setScale(0, mode).longValueExact();
    }

    @ParameterizedTest
    @CsvSource({"spm-min, spm.porsi, 1000000001, 1", "phtc-min, phtc.porsi, 1000000001, 3",
            "stunting-min, tag.stunting, 1000000001, 3", "miskin-min, tag.kemiskinan, 1000000001, 3",
            "inflasi-min, tag.inflasi, 1000000001, 3", "gender-min, tag.gender, 1000000001, 3",
            "jalan-OPSEN_PKB, pajak.kendaraan.jalan, 333333333, 2"})
    void anObligationIsMetFromExactlyItsAmountOn(String id, String parameter, long whole, int rank)
            throws IOException {
        ModelLimit limit = limits(tiny(), NATIONAL, Scenario.NONE, NEW_YEAR).get(id);
        long amount = share(parameter, whole, RoundingMode.CEILING);
        assertThat(limit.level()).isEqualTo(Level.OBLIGATION);
        assertThat(limit.sense()).isEqualTo(Sense.MIN);
        assertThat(limit.rank()).isEqualTo(rank);
        assertThat(limit.baseWhere()).isZero();
        assertThat(limit.shortfall(amount - 1, 0)).isEqualTo(1);
        assertThat(limit.shortfall(amount, 0)).isZero();
        assertThat(limit.shortfall(amount + 1, 0)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"kas-tw4-max, kas.triwulan4, 1000000001, 0", "kas-desember-max, kas.desember, 1000000001, 0",
            "serapan-PU, serapan.kapasitas, 100000001, 0", "perjalanan-PU, perjalanan.anjuran, 20000001, 4000000"})
    void aPreferenceIsKeptUpToExactlyItsAmount(String id, String parameter, long whole, long base) throws IOException {
        ModelLimit limit = limits(tiny(), NATIONAL, Scenario.NONE, NEW_YEAR).get(id);
        long room = share(parameter, whole, RoundingMode.FLOOR) - base;
        assertThat(limit.level()).isEqualTo(Level.PREFERENCE);
        assertThat(limit.sense()).isEqualTo(Sense.MAX);
        assertThat(limit.baseWhere()).isEqualTo(base);
        assertThat(limit.shortfall(room - 1, 0)).isZero();
        assertThat(limit.shortfall(room, 0)).isZero();
        assertThat(limit.shortfall(room + 1, 0)).isEqualTo(1);
    }

    @Test
    void floorsAreSharesOfAllSpendingTransfersLeftOutWhereTheLawSaysSo() throws IOException {
        var limits = limits(tiny(), NATIONAL, Scenario.NONE, NEW_YEAR);
        // 13.28 % of 1,460,000,001; 300,000,000 are committed already
        assertThat(limits.get("pendidikan-min").amount()).isEqualTo(193_888_001);
        assertThat(limits.get("pendidikan-min").baseWhere()).isEqualTo(300_000_000);
        // 10 % of 1,360,000,001: what is handed on to villages is no spending of its own
        assertThat(limits.get("infrastruktur-min").amount()).isEqualTo(136_000_001);
        assertThat(limits).doesNotContainKeys("jalan-min", "pertanian-min", "kesehatan-min");
    }

    @Test
    void theDistanceToTheLegalFiguresIsShownAndCostsNothing() throws IOException {
        var limits = limits(tiny(), NATIONAL, Scenario.NONE, NEW_YEAR);
        assertThat(limits.get("pendidikan-hukum").sharePpm()).isEqualTo(200_000);
        assertThat(limits.get("infrastruktur-hukum").sharePpm()).isEqualTo(400_000);
        ModelLimit staff = limits.get("pegawai-hukum");
        assertThat(staff.amount()).as("30 % of 1,460,000,001").isEqualTo(438_000_000);
        assertThat(staff.baseWhere()).isEqualTo(360_000_000);
        for (String id : List.of("pendidikan-hukum", "infrastruktur-hukum", "pegawai-hukum")) {
            assertThat(limits.get(id).level()).isEqualTo(Level.PREFERENCE);
            assertThat(limits.get(id).penalty(1_000_000_000)).isZero();
        }
    }

    @Test
    void halfOfWhatADistrictWouldGetByNeedIsPreferred() throws IOException {
        var limits = limits(tiny(), NATIONAL, Scenario.NONE, NEW_YEAR);
        // by population 750,000,000 and 250,000,000; by poor 250,000,000 and 750,000,000 (rounded down); half of the mean
        assertThat(limits.get("kec-62.01.01-min").amount()).isEqualTo(250_000_000);
        assertThat(limits.get("kec-62.01.02-min").amount()).isEqualTo(250_000_000);
        assertThat(limits.get("kec-62.01.01-min").level()).isEqualTo(Level.PREFERENCE);
    }

    @Test
    void travelIsAWallIn2025() throws IOException {
        ModelLimit limit = limits(tiny(), NATIONAL, Scenario.NONE, LocalDate.of(2025, 2, 1)).get("perjalanan-PU");
        assertThat(limit.level()).isEqualTo(Level.HARD);
        assertThat(limit.amount()).as("half of 20,000,001").isEqualTo(10_000_000);
    }

    @Test
    void aScenarioMakesTheLegalFiguresTheTarget() throws IOException {
        Scenario scenario = ScenarioReader.read(List.of(Path.of("datasets/skenario/angka-hukum.yaml")));
        var limits = limits(tiny(), NATIONAL, scenario, NEW_YEAR);
        assertThat(limits.get("pendidikan-min").amount()).as("20 %").isEqualTo(292_000_001);
        assertThat(limits.get("infrastruktur-min").amount()).as("40 %").isEqualTo(544_000_001);
    }

    @Test
    void theCutOfTransfersFollowsTheNationalTotals() {
        Scenario scenario = ScenarioReader.read(List.of(Path.of("datasets/skenario/pemotongan-tkd-2026.yaml")));
        var earlier = NATIONAL.book().at(LocalDate.of(2025, 1, 1));
        var later = NATIONAL.book().at(NEW_YEAR);
        scenario.funds().forEach((fund, change) -> {
            String total = fund.startsWith("DAU")
                    ? "tkd.dau"
                    : fund.startsWith("DBH") ? "tkd.dbh" : fund.startsWith("DAK") ? "tkd.dak_fisik" : "tkd.insentif";
            BigDecimal percent = later.number(total).movePointRight(2)
                    .divide(earlier.number(total), 4, RoundingMode.HALF_UP).subtract(BigDecimal.valueOf(100));
            assertThat(change.percent()).as(fund).isEqualByComparingTo(percent);
        });
        Dataset example = DatasetReader.read(EXAMPLE);
        Dataset cut = ScenarioApplier.apply(example, scenario);
        assertThat(cut.warnings()).isEqualTo(example.warnings());
        long lost = money(example) - money(cut);
        long ceiling = example.region().totalCeiling().orElseThrow() - cut.region().totalCeiling().orElseThrow();
        assertThat(Math.abs(lost - ceiling)).as("the total falls as the funds do").isLessThan(lost / 100);
    }

    private static long money(Dataset dataset) {
        return dataset.funds().stream().mapToLong(fund -> fund.ceiling().orElseThrow()).sum();
    }

    @Test
    void aSentenceForOneDistrictAddsThatFloorAndNothingElse() throws IOException {
        RulePack own = PackBuilder.in(folder.resolve("paket"), "kabupaten-uji")
                .with("pack.yaml", "id: kabupaten-uji\ntitle: Kabupaten Uji\nversion: 1\nextends: nasional\n")
                .with("parameter/a.yaml", PackBuilder.parameter("terpencil.minimum", "rupiah", "150000000"))
                .with("batas.dslr", """
                        rule "K01 kecamatan terpencil"
                            @kebijakan("Arahan bupati")
                        when
                            Kecamatan dengan
                              - kolom "code" berisi "62.01.02"
                        then
                            tetapkan batas "terpencil-<code>" bernama "Kecamatan terpencil <name>"
                            untuk "district=<code>"
                            paling sedikit sebesar parameter "terpencil.minimum"
                            bersifat mutlak
                        end
                        """).load();
        var national = limits(tiny(), NATIONAL, Scenario.NONE, NEW_YEAR);
        var limits = limits(tiny(), own, Scenario.NONE, NEW_YEAR);
        ModelLimit floor = limits.remove("terpencil-62.01.02");
        assertThat(floor.level()).isEqualTo(Level.HARD);
        assertThat(floor.sense()).isEqualTo(Sense.MIN);
        assertThat(floor.amount()).isEqualTo(150_000_000);
        assertThat(limits.keySet()).isEqualTo(national.keySet());
    }

    @Test
    void theExampleCanKeepItsHardLimitsAndHasMoneyLeftToChoose() {
        Dataset example = DatasetReader.read(EXAMPLE);
        Programme programme = programme(example, NATIONAL, Scenario.NONE, NEW_YEAR);
        assertThat(programme.contradictions()).isEmpty();
        assertThat(programme.limits()).filteredOn(limit -> limit.level() == Level.HARD && !limit.isRelation())
                .allSatisfy(limit -> assertThat(limit.slack(0, 0)).as(limit.id()).isNotNegative());
        assertThat(ObligationClaim.of(programme, example).excessive()).isFalse();
    }
}
