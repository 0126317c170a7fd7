package id.timbang.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.timbang.domain.BadInputException;
import id.timbang.domain.District;
import id.timbang.domain.Fact;
import id.timbang.domain.Level;
import id.timbang.domain.Limit;
import id.timbang.domain.Progress;
import id.timbang.domain.Scenario;
import id.timbang.domain.Sense;
import id.timbang.fixture.Datasets;
import id.timbang.parameters.Ladder;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitRuleTest {
    @TempDir
    Path rules;

    private static String rule(String subject, String... lines) {
        return "rule \"M1 coba\"\n@pasal(\"UU 1\")\nwhen\n" + subject + "\nthen\n" + String.join("\n", lines)
                + "\nend\n";
    }

    private RulePack pack(String text) {
        return builder(text).load();
    }

    private PackBuilder builder(String text) {
        return PackBuilder.in(rules, "coba")
                .with("parameter/a.yaml", PackBuilder.parameter("rp", "rupiah", "1500")
                        + PackBuilder.parameter("persen", "persen", "33.3333") + PackBuilder.parameter("p", "poin", "2")
                        + PackBuilder.parameter("jumlah", "usulan", "3"))
                .with("a.dslr", text);
    }

    private static District district(String code, String name, long population) {
        return new District(code, name, OptionalLong.of(population), OptionalLong.empty(), null, Fact.UNKNOWN);
    }

    private List<Limit> limits(String text) {
        return limits(text, List.of(district("32.16.01", "Tarumajaya", 200), district("32.16.02", "Babelan", 100)));
    }

    private List<Limit> limits(String text, List<District> districts) {
        var dataset = Datasets.of("id,cost\nA,1").total(1000).build();
        var with = new id.timbang.domain.Dataset(dataset.region(), dataset.proposals(), dataset.base(), dataset.funds(),
                dataset.offices(), districts, dataset.activities(), dataset.relations(), dataset.decisions(),
                dataset.limits(), dataset.files(), dataset.hash(), dataset.warnings());
        return RuleEngine.assess(with, pack(text), Scenario.NONE, LocalDate.of(2026, 1, 1), Progress.NONE).limits();
    }

    @Test
    void anObligationSaysEverything() {
        Limit limit = limits(rule("Untuk daerah ini", "tetapkan batas \"spm\" bernama \"Layanan dasar\"",
                "dihitung dari \"count\"", "untuk \"tags=SPM and fund in (DAU|DBH)\"",
                "paling sedikit sebesar parameter \"jumlah\"", "sebagai kewajiban peringkat 1",
                "dengan nilai satuan parameter \"rp\"")).get(0);
        assertThat(limit.id()).isEqualTo("spm");
        assertThat(limit.label()).isEqualTo("Layanan dasar");
        assertThat(limit.measure()).isEqualTo("count");
        assertThat(limit.where()).hasToString("tags=SPM and fund in (DAU|DBH)");
        assertThat(limit.sense()).isEqualTo(Sense.MIN);
        assertThat(limit.amount()).isEqualTo(3);
        assertThat(limit.level()).isEqualTo(Level.OBLIGATION);
        assertThat(limit.rank()).isEqualTo(1);
        assertThat(limit.rupiahPerUnit()).isEqualTo(1500);
        assertThat(limit.reference()).isEqualTo("UU 1");
    }

    @Test
    void aShareAndAPreferenceAndTheDefaultLevel() {
        Limit share = limits(rule("Untuk daerah ini", "tetapkan batas \"a\" bernama \"Porsi\"",
                "untuk \"function=PENDIDIKAN\"", "terhadap \"function!=X\"",
                "paling sedikit porsi parameter \"persen\" persen",
                "sebagai preferensi dengan penalti parameter \"p\"")).get(0);
        assertThat(share.share()).isEqualByComparingTo("33.3333");
        assertThat(share.amount()).isNull();
        assertThat(share.of()).hasToString("function!=X");
        assertThat(share.level()).isEqualTo(Level.PREFERENCE);
        assertThat(share.penalty()).isEqualByComparingTo("2");
        Limit hard = limits(rule("Untuk daerah ini", "tetapkan batas \"a\" bernama \"Batas\"",
                "paling banyak sebesar parameter \"rp\"")).get(0);
        assertThat(hard.level()).isEqualTo(Level.HARD);
        assertThat(hard.where().isAny()).isTrue();
    }

    @Test
    void oneLimitForEachDistrictWithItsOwnAmountRoundedToTheSafeSide() {
        String text = rule("Setiap kecamatan", "tetapkan batas \"kec-<code>-min\" bernama \"Kecamatan <name>\"",
                "untuk \"district=<code>\"",
                "paling sedikit parameter \"persen\" persen dari ukuran \"population_quota\"");
        // quotas ⌊1000 × 200 ÷ 300⌋ = 666 and 333; 33.3333 % of them, rounded up
        assertThat(limits(text)).extracting(Limit::id).containsExactly("kec-32.16.01-min", "kec-32.16.02-min");
        assertThat(limits(text)).extracting(Limit::amount).containsExactly(222L, 111L);
        assertThat(limits(text)).extracting(Limit::label).containsExactly("Kecamatan Tarumajaya", "Kecamatan Babelan");
        assertThat(limits(text).get(0).where()).hasToString("district=32.16.01");
        assertThat(limits(text.replace("paling sedikit", "paling banyak"))).extracting(Limit::amount)
                .containsExactly(221L, 110L);
    }

    @Test
    void aSentenceForOneDistrictChangesOnlyThatDistrict() {
        String text = rule("Kecamatan dengan\n- kolom \"code\" berisi \"32.16.02\"",
                "tetapkan batas \"kec-<code>\" bernama \"Kecamatan <name>\"", "untuk \"district=<code>\"",
                "paling sedikit sebesar parameter \"rp\"");
        assertThat(limits(text)).extracting(Limit::id).containsExactly("kec-32.16.02");
    }

    @Test
    void withoutThoseItJudgesALimitRuleIsSilent() {
        var dataset = Datasets.of("id,cost\nA,1").total(1000).build();
        var pack = pack(rule("Setiap perangkat daerah", "tetapkan batas \"pd-<code>\" bernama \"Perangkat <name>\"",
                "paling banyak parameter \"persen\" persen dari ukuran \"last_year_realised\""));
        assertThat(RuleEngine.silent(dataset, pack, Scenario.NONE, LocalDate.of(2026, 1, 1)))
                .containsExactly("M1: offices.csv");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', value = {"untuk \"a=1\"#has no amount",
            "paling banyak sebesar parameter \"rp\"|paling sedikit sebesar parameter \"rp\"#repeats",
            "paling banyak sebesar parameter \"rp\"|sebagai kewajiban peringkat 1#an obligation cannot be",
            "paling banyak sebesar parameter \"rp\"|terhadap \"a=1\"#only a share has",
            "paling banyak sebesar parameter \"rp\"|dengan nilai satuan parameter \"rp\"#only an obligation has",
            "paling sedikit sebesar parameter \"jumlah\"|dihitung dari \"count\"|sebagai kewajiban peringkat 1#no worth",
            "paling sedikit porsi parameter \"persen\" persen|dihitung dari \"cash_q4\"|sebagai kewajiban peringkat 1#counts only cost",
            "paling sedikit sebesar parameter \"rp\"|dihitung dari \"nilai\"#cannot stand in the place of measure",
            "paling sedikit sebesar parameter \"rp\"|beri poin sebesar parameter \"p\"#has 2 conclusions"})
    void linesThatDoNotFitTogetherAreRefused(String lines, String message) {
        assertThat(builder(rule("Untuk daerah ini", "tetapkan batas \"a\" bernama \"Batas\"", lines.replace('|', '\n')))
                .problems()).anySatisfy(problem -> assertThat(problem.message()).contains(message));
    }

    @Test
    void whatDoesNotFillInIsBadInput() {
        assertThatThrownBy(() -> limits(rule("Setiap kecamatan", "tetapkan batas \"kec-<kode>\" bernama \"Kecamatan\"",
                "paling sedikit sebesar parameter \"rp\""))).isInstanceOf(BadInputException.class)
                .hasMessageContaining("coba/a.dslr:1: M1: <kode> is no column");
        assertThatThrownBy(() -> limits(rule("Setiap kecamatan", "tetapkan batas \"kec\" bernama \"Kecamatan\"",
                "paling sedikit sebesar parameter \"rp\""))).hasMessageContaining("stated twice");
        assertThatThrownBy(() -> limits(rule("Untuk daerah ini", "tetapkan batas \"kec\" bernama \"Kecamatan\"",
                "paling sedikit sebesar parameter \"jumlah\""))).hasMessageContaining("is in usulan where rupiah");
    }

    @Test
    void namesMayBeCodes() {
        Limit limit = limits(rule("Setiap kecamatan", "tetapkan batas \"kec-<code>\" bernama \"Kecamatan <name>\"",
                "untuk \"district=<code> and choice in (FULL|PHASED)\"", "paling sedikit sebesar parameter \"rp\""),
                List.of(district("Cikarang (Pusat) and more", "Cikarang", 100))).get(0);
        assertThat(limit.id()).isEqualTo("kec-Cikarang (Pusat) and more");
        assertThat(limit.where().clauses().get(0).values()).containsExactly("Cikarang (Pusat) and more");
    }

    @Test
    void aLadderLeadsToAMillionPointsAtMost() {
        assertThat(ScaledLadder.of(ladder("1000000"), 0).milliAt(1)).isEqualTo(1_000_000_000);
        assertThatThrownBy(() -> ScaledLadder.of(ladder("1000001"), 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ScaledLadder.of(ladder("99999999999999999999"), 0))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("over a million");
    }

    private static Ladder ladder(String top) {
        return new Ladder(List.of(new Ladder.Step(BigDecimal.ONE, new BigDecimal(top))));
    }
}
