package id.timbang.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.timbang.domain.Assessment;
import id.timbang.domain.BadInputException;
import id.timbang.domain.Choice;
import id.timbang.domain.Dataset;
import id.timbang.domain.Finding;
import id.timbang.domain.Policy;
import id.timbang.domain.Progress;
import id.timbang.domain.Rule;
import id.timbang.domain.Scenario;
import id.timbang.domain.Verdict;
import id.timbang.fixture.Datasets;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RuleEngineTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    @TempDir
    Path rules;

    private static String rule(String id, String conditions, String conclusion) {
        String subject = conditions.isEmpty() ? "Setiap usulan" : "Usulan dengan";
        return "rule \"" + id + " coba\"\n@pasal(\"UU 1\")\nwhen\n" + subject + "\n" + conditions + "\nthen\n"
                + conclusion + "\nend\n";
    }

    private static Assessment assess(Dataset dataset, RulePack pack) {
        return RuleEngine.assess(dataset, pack, Scenario.NONE, NEW_YEAR, Progress.NONE);
    }

    private Assessment assess(String proposals, String points, String ruleTexts) {
        var pack = PackBuilder.in(rules, "coba").points(points).with("a.dslr", ruleTexts).load();
        return assess(Datasets.of(proposals).total(1_000_000).build(), pack);
    }

    /** Whether the condition holds for a row that says yes, one that says no, one whose cell is empty. */
    private List<Boolean> holds(String condition, String column, String yes, String no) {
        var found = assess("id,cost," + column + "\nA,10," + yes + "\nB,10," + no + "\nC,10,", "p=1",
                rule("S1", condition, "beri poin sebesar parameter \"p\""));
        return List.of(!found.findings(0).isEmpty(), !found.findings(1).isEmpty(), !found.findings(2).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"- DED sudah ada; ded; true; false; true; false; false",
            "- DED belum ada; ded; true; false; false; true; true",
            "- fakta \"ded\" tidak benar; ded; true; false; false; true; true",
            "- kolom \"channel\" terisi; channel; POKIR; RENJA; true; true; false",
            "- kolom \"channel\" kosong; channel; POKIR; RENJA; false; false; true",
            "- kolom \"channel\" berisi \"POKIR|X*\"; channel; POKIR; RENJA; true; false; false",
            "- kolom \"channel\" tidak berisi \"POKIR\"; channel; POKIR; RENJA; false; true; true",
            "- kolom \"channel\" berisi \"pokir\"; channel; POKIR; RENJA; true; false; false",
            "- kolom \"ded\" berisi \"ya\"; ded; true; false; true; false; false",
            "- kolom \"phtc\" berisi \"ya\"; phtc; true; Tol; true; false; false",
            "- kolom \"phtc\" berisi \"tidak\"; phtc; true; Tol; false; false; true",
            "- kolom \"cost_class\" berisi \"1.03*\"; cost_class; 1.03.10; 1.04; true; false; false",
            "- bertanda \"STUNTING\"; tags; INFLASI|STUNTING; INFLASI; true; false; false",
            "- program RPJMD tidak disebut; rpjmd_program; Jalan mantap; tidak; false; true; true"})
    void aConditionHoldsOnlyForWhatIsKnown(String condition, String column, String yes, String no, boolean first,
            boolean second, boolean empty) {
        assertThat(holds(condition, column, yes, no)).containsExactly(first, second, empty);
        assertThat(assess("id,cost\nA,10", "p=1", rule("S1", condition, "beri poin sebesar parameter \"p\"")))
                .satisfies(without -> assertThat(without.findings(0)).isEmpty())
                .satisfies(without -> assertThat(without.silent()).containsExactly("S1: " + column));
    }

    @ParameterizedTest
    @CsvSource({"paling sedikit,false,true,true", "paling banyak,true,true,false", "lebih dari,false,false,true",
            "kurang dari,true,false,false"})
    void aNumberIsComparedBelowAtAndAboveAParameter(String words, boolean below, boolean at, boolean above) {
        String condition = "- ukuran \"volume\" " + words + " parameter \"ambang\"";
        var pack = PackBuilder.in(rules, "coba").points("p=1")
                .with("parameter/b.yaml", PackBuilder.parameter("ambang", "meter", "2.5"))
                .with("a.dslr", rule("S1", condition, "beri poin sebesar parameter \"p\"")).load();
        var found = assess(Datasets.of("id,cost,volume\nA,1,2.499\nB,1,2.5\nC,1,2.501\nD,1,").build(), pack);
        assertThat(List.of(found.milliPoints(0), found.milliPoints(1), found.milliPoints(2), found.milliPoints(3)))
                .containsExactly(below ? 1000L : 0, at ? 1000L : 0, above ? 1000L : 0, 0L);
    }

    @ParameterizedTest
    @CsvSource({"2.4995,false,true", "2.5005,true,false"})
    void aParameterFinerThanTheColumnIsComparedExactly(String bound, boolean below, boolean above) {
        var pack = PackBuilder.in(rules, "coba").points("p=1")
                .with("parameter/b.yaml", PackBuilder.parameter("ambang", "meter", bound))
                .with("a.dslr", rule("S1", "- ukuran \"volume\" kurang dari parameter \"ambang\"", "putuskan TUNDA")
                        + rule("S2", "- ukuran \"volume\" paling sedikit parameter \"ambang\"", "putuskan TAHAN"))
                .load();
        var found = assess(Datasets.of("id,cost,volume\nA,1,2.5").build(), pack);
        assertThat(found.verdicts(0)).containsExactlyInAnyOrder(below ? Verdict.TUNDA : Verdict.TAHAN);
        assertThat(above).isNotEqualTo(below);
    }

    @Test
    void datesAreComparedWithADay() {
        var pack = PackBuilder.in(rules, "coba").points("p=1")
                .with("parameter/b.yaml", PackBuilder.parameter("batas", "tanggal", "2026-02-14"))
                .with("a.dslr", rule("E11", "- tanggal \"submitted_on\" sesudah parameter \"batas\"",
                        "putuskan TAHUN_DEPAN"))
                .load();
        var found = assess(Datasets.of("id,cost,submitted_on\nA,1,2026-02-14\nB,1,2026-02-15\nC,1,").build(), pack);
        assertThat(found.verdicts(0)).isEmpty();
        assertThat(found.verdicts(1)).containsExactly(Verdict.TAHUN_DEPAN);
        assertThat(found.verdicts(2)).isEmpty();
    }

    @Test
    void pointsAreExactThousandthsAndAddUp() {
        var found = assess("id,cost,points,usg_sum,gap\nA,10,12.345,7,39.9\nB,10,-1,,40\nC,10,,,4", "a=0.335 b=1.5",
                rule("S1", "", "beri poin sebesar parameter \"a\"")
                        + rule("S2", "", "kurangi poin sebesar parameter \"b\"")
                        + rule("S3", "", "beri poin sesuai kolom \"points\"")
                        + rule("S4", "", "beri poin hasil kali parameter \"a\" dan ukuran \"usg_sum\"")
                        + rule("S10", "", "kurangi poin hasil kali parameter \"a\" dan ukuran \"gap\""));
        assertThat(found.findings(0)).extracting(finding -> finding.rule().id())
                .containsExactly("S1", "S2", "S3", "S4", "S10");
        // 0.335 × 39.9 = 13.3665, rounded half up to 13.367
        assertThat(found.findings(0)).extracting(Finding::milliPoints).containsExactly(335L, -1500L, 12345L, 2345L,
                -13367L);
        assertThat(found.milliPoints(0)).isEqualTo(158);
        assertThat(found.findings(1)).extracting(Finding::milliPoints).containsExactly(335L, -1500L, -1000L, -13400L);
        assertThat(found.findings(2)).extracting(Finding::milliPoints).containsExactly(335L, -1500L, -1340L);
    }

    @ParameterizedTest
    @CsvSource({"4.9999,0", "5,4000", "19.9999,4000", "20,7000", "100,7000"})
    void aLadderGivesTheStepThatTheNumberStandsOn(String gap, long milliPoints) {
        var pack = PackBuilder.in(rules, "coba")
                .with("parameter/a.yaml",
                        PackBuilder.parameter("tangga", "poin", "[ { from: 5, value: 4 }, { from: 20, value: 7 } ]"))
                .with("a.dslr", rule("S2", "", "beri poin menurut tangga \"tangga\" atas ukuran \"gap\"")).load();
        var found = assess(Datasets.of("id,cost,gap\nA,10," + gap).build(), pack);
        assertThat(found.milliPoints(0)).isEqualTo(milliPoints);
        assertThat(found.findingCount()).isEqualTo(milliPoints == 0 ? 0 : 1);
    }

    @Test
    void aCapIsAFindingOfItsOwn() {
        String manifest = "id: coba\ntitle: x\nversion: 1\npoints_cap: { min: 0, max: 100 }\n";
        var pack = PackBuilder.in(rules, "coba").with("pack.yaml", manifest)
                .with("a.dslr", rule("S1", "", "beri poin sesuai kolom \"points\"")).load();
        var found = assess(Datasets.of("id,cost,points\nA,1,120.5\nB,1,-3\nC,1,50").build(), pack);
        assertThat(found.findings(0)).extracting(Finding::milliPoints).containsExactly(120_500L, -20_500L);
        assertThat(found.findings(0).get(1).rule().kind()).isEqualTo(Rule.Kind.CAP);
        assertThat(found.findings(1)).extracting(Finding::milliPoints).containsExactly(-3000L, 3000L);
        assertThat(found.findings(2)).extracting(Finding::milliPoints).containsExactly(50_000L);
    }

    @ParameterizedTest
    @EnumSource(Verdict.class)
    void packUjiReadsEveryVerdictFromTheColumnGate(Verdict verdict) {
        var found = assess(Datasets.of("id,cost,gate,points\nA,1," + verdict + ",5\nB,1,,5").build(),
                RulePack.load(Path.of("src/test/rules/uji")));
        assertThat(found.verdicts(0)).containsExactly(verdict);
        assertThat(found.verdicts(1)).isEmpty();
        assertThat(found.milliPoints(0)).isEqualTo(5000);
        assertThat(found.duplicates()).isEmpty();
        assertThat(found.policy().choices()).containsExactlyInAnyOrder(Choice.values());
        assertThat(found.policy().allStarts()).isTrue();
    }

    @Test
    void packPolosTakesTheDatasetAtItsWord() {
        var found = assess(Datasets.of("id,cost,points\nA,1,-2.5").build(), RulePack.load("polos"));
        Policy policy = found.policy();
        assertThat(found.milliPoints(0)).isEqualTo(-2500);
        assertThat(policy.valuation()).isEqualTo(Policy.Valuation.PLAIN);
        assertThat(policy.elasticity()).isZero();
        assertThat(policy.allStarts()).isFalse();
        assertThat(policy.choices()).containsExactlyInAnyOrder(Choice.DEFER, Choice.FULL, Choice.VOLUME_75,
                Choice.VOLUME_50, Choice.VOLUME_25);
        assertThat(found.limits()).isEmpty();
    }

    @Test
    void aFindingIsVerifiedWhenItsRuleAndAllItsParametersAre() {
        String unverified = PackBuilder.parameter("b", "poin", "1").replace("verified", "unverified");
        var pack = PackBuilder.in(rules, "coba").points("a=1").with("parameter/b.yaml", unverified)
                .with("a.dslr", rule("S1", "", "beri poin sebesar parameter \"a\"")
                        + rule("S2", "", "beri poin sebesar parameter \"b\"")
                        + rule("S3", "", "putuskan TUNDA").replace("when", "@status(\"unverified\")\nwhen"))
                .load();
        var found = assess(Datasets.of("id,cost\nA,1").build(), pack);
        assertThat(found.rules()).extracting(Rule::status).containsExactly("verified", "unverified", "unverified");
        assertThat(found.rules()).extracting(Rule::reference).containsOnly("UU 1");
    }

    @Test
    void aRuleWhoseParameterTheLawEndedIsNotInForce() {
        String ended = "a:\n  label: x\n  unit: poin\n  status: verified\n  values:\n"
                + "    2020-01-01: { value: 5, reference: UU 36 }\n    2026-01-01: { value: null, reference: UU 17 }\n";
        var pack = PackBuilder.in(rules, "coba").with("parameter/a.yaml", ended)
                .with("a.dslr", rule("S1", "", "beri poin sebesar parameter \"a\"")).load();
        var dataset = Datasets.of("id,cost\nA,1").build();
        var after = assess(dataset, pack);
        assertThat(after.findings(0)).isEmpty();
        assertThat(after.silent()).containsExactly("S1: a berakhir, UU 17");
        var before = RuleEngine.assess(dataset, pack, Scenario.NONE, NEW_YEAR.minusDays(1), Progress.NONE);
        assertThat(before.milliPoints(0)).isEqualTo(5000);
        assertThatThrownBy(() -> RuleEngine.assess(dataset, pack, Scenario.NONE, LocalDate.of(2019, 12, 31),
                Progress.NONE)).isInstanceOf(BadInputException.class)
                .hasMessageContaining("coba/parameter/a.yaml:1: a: has no value yet on 2019-12-31");
    }

    @Test
    void aScenarioReplacesParametersAndPolicy() {
        var pack = PackBuilder.in(rules, "coba").points("a=1")
                .with("a.dslr", rule("S1", "", "beri poin sebesar parameter \"a\"")).load();
        var scenario = new Scenario("x", Optional.empty(), Map.of(),
                Map.of("a", new BigDecimal("2.5"), "b", BigDecimal.ONE),
                Map.of("elasticity", new BigDecimal("0.7"), "phased_minimum", BigDecimal.TEN), Map.of(), Map.of(),
                List.of(), Optional.empty());
        var found = RuleEngine.assess(Datasets.of("id,cost\nA,1").build(), pack, scenario, NEW_YEAR, Progress.NONE);
        assertThat(found.milliPoints(0)).isEqualTo(2500);
        assertThat(found.policy().elasticity()).isEqualByComparingTo("0.7");
        assertThat(found.policy().phasedMinimum()).isEqualTo(10);
        assertThat(found.rules().get(0).status()).isEqualTo("unverified");
        assertThat(pack.warnings(scenario)).singleElement().asString().contains("parameters.b");
    }

    @Test
    void theDefaultsAreThoseOfTheContract() {
        var pack = PackBuilder.in(rules, "coba").load();
        Policy policy = assess(Datasets.of("id,cost\nA,1").build(), pack).policy();
        assertThat(policy.elasticity()).isEqualByComparingTo("0.9");
        assertThat(policy.designShare()).isEqualByComparingTo("3");
        assertThat(policy.fractions().get(Choice.VOLUME_75)).isEqualByComparingTo("0.75");
        assertThat(policy.effects().get(Choice.VOLUME_75)).isEqualByComparingTo("0.72");
        assertThat(policy.fractions().get(Choice.PHASED)).isEqualByComparingTo("0.60");
        assertThat(policy.effects().get(Choice.PHASED)).isEqualByComparingTo("0.55");
        assertThat(policy.fractions().get(Choice.DESIGN_ONLY)).isEqualByComparingTo("0.05");
        assertThat(policy.effects().get(Choice.REFER_VILLAGE)).isEqualByComparingTo("0.01");
        assertThat(policy.fractions().get(Choice.REFER_VILLAGE)).isZero();
        assertThat(policy.effects().get(Choice.FULL)).isOne();
    }

    @Test
    void aRuleThatAsksAColumnWhatItCannotAnswerIsBadInput() {
        assertThatThrownBy(() -> assess("id,cost\nA,1", "p=1", rule("S1", "- fakta \"cost\" benar", "putuskan TUNDA")))
                .isInstanceOf(BadInputException.class)
                .hasMessageStartingWith("coba/a.dslr:1: S1: the column cost holds numbers");
        assertThatThrownBy(() -> assess("id,cost,title\nA,1,Jalan", "p=1",
                rule("S1", "", "beri poin sesuai kolom \"title\""))).isInstanceOf(BadInputException.class)
                .hasMessageContaining("holds (Jalan), which is no number");
        assertThatThrownBy(() -> PackBuilder.in(rules, "unit")
                .with("parameter/a.yaml", PackBuilder.parameter("a", "persen", "1"))
                .with("a.dslr", rule("S1", "", "beri poin sebesar parameter \"a\"")).load().listing()
                .forEach(any -> assess(Datasets.of("id,cost\nA,1").build(), RulePack.load(rules.resolve("unit")))))
                .isInstanceOf(BadInputException.class).hasMessageContaining("is in persen where poin is needed");
    }

    @Test
    void theResultIsTheSameInOneBatchAndInMany() {
        var text = new StringBuilder("id,cost,points,ded\n");
        for (int i = 0; i < 12_000; i++) {
            text.append("U-").append(i).append(",10,").append(i % 97).append(',').append(i % 3 == 0).append('\n');
        }
        var found = assess(text.toString(), "a=1", rule("S2", "- DED sudah ada", "beri poin sebesar parameter \"a\"")
                + rule("S1", "", "beri poin sesuai kolom \"points\""));
        for (int row : new int[]{0, 1, 4_999, 5_000, 9_999, 10_000, 11_999}) {
            assertThat(found.milliPoints(row)).isEqualTo(row % 97 * 1000 + (row % 3 == 0 ? 1000 : 0));
        }
        assertThat(found.findings(5_001)).extracting(finding -> finding.rule().id()).containsExactly("S1", "S2");
    }
}
