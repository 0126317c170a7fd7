package id.timbang.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.timbang.domain.BadInputException;
import id.timbang.domain.Choice;
import id.timbang.domain.Dataset;
import id.timbang.domain.Decision;
import id.timbang.domain.Fact;
import id.timbang.domain.Problem;
import id.timbang.domain.Scenario;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScenarioTest {
    private static final String CONTRACT = """
            name: Pemotongan TKD 2026
            overrides:
              total_ceiling: -12%
              funds: { DAU: -24.7%, DAK_FISIK: 5.000.000 }
              parameters: { "porsi.pendidikan": 20.0 }
              policy: { elasticity: 0.7 }
              limits: { "kec-32.16.17-min": { amount: 15000000000, level: Preference, penalty: 2 }, total: { remove: ya } }
              proposals: { U-1: { cost: 231000000, ded: true }, U-2: { points: "+2.5" } }
              decisions: [ { proposal: U-3, decision: FORCE_IN, reason: "putusan pengadilan", by: "Kepala Bappeda" } ]
            keep: { portfolio: earlier.csv, penalty_per_change: 0.5 }
            """;

    @TempDir
    Path folder;

    private DatasetFolder files;

    @BeforeEach
    void tinyDataset() throws IOException {
        files = new DatasetFolder(folder).with("funds.csv",
                "code,name,ceiling\nDAU,Dana alokasi umum,1001\nDAK_FISIK,Dana alokasi khusus fisik,900\n");
        Files.createDirectory(folder.resolve("skenario"));
        Files.writeString(folder.resolve("skenario/earlier.csv"),
                "id,title,choice\nU-2,Taman,DEFER\nU-1,Drainase,VOLUME_50\n");
    }

    private Scenario read(String... texts) {
        var paths = new ArrayList<Path>();
        for (String text : texts) {
            try {
                paths.add(Files.writeString(folder.resolve("skenario/" + paths.size() + ".yaml"), text));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
        return ScenarioReader.read(paths);
    }

    private Dataset apply(String... texts) {
        return ScenarioApplier.apply(files.read(), read(texts));
    }

    @Test
    void theContractsExampleIsRead() {
        Scenario scenario = read(CONTRACT);

        assertThat(scenario.name()).isEqualTo("Pemotongan TKD 2026");
        assertThat(scenario.totalCeiling()).contains(new Scenario.Change(null, new BigDecimal("-12")));
        assertThat(scenario.funds()).containsEntry("DAU", new Scenario.Change(null, new BigDecimal("-24.7")))
                .containsEntry("DAK_FISIK", new Scenario.Change(5_000_000L, null));
        assertThat(scenario.parameters().get("porsi.pendidikan")).isEqualByComparingTo("20");
        assertThat(scenario.policy().get("elasticity")).isEqualByComparingTo("0.7");
        assertThat(scenario.limits()).isEqualTo(Map.of("kec-32.16.17-min",
                Map.of("amount", "15000000000", "level", "preference", "penalty", "2"), "total",
                Map.of("remove", "true")));
        assertThat(scenario.decisions()).containsExactly(
                new Decision("U-3", Decision.Kind.FORCE_IN, null, "putusan pengadilan", "Kepala Bappeda"));
    }

    @Test
    void theEarlierPortfolioIsFoundBesideTheScenario() {
        Scenario.Keep keep = read(CONTRACT).keep().orElseThrow();

        assertThat(keep.portfolio()).isEqualTo("earlier.csv");
        assertThat(keep.taken()).isEqualTo(Map.of("U-1", Choice.VOLUME_50));
        assertThat(keep.penaltyPerChange()).isEqualByComparingTo("0.5");
    }

    @Test
    void noFilesAreNoOverrides() {
        Dataset dataset = files.read();

        assertThat(ScenarioReader.read(List.of())).isEqualTo(Scenario.NONE);
        assertThat(ScenarioApplier.apply(dataset, Scenario.NONE)).isEqualTo(dataset);
    }

    @Test
    void laterFilesWinFieldByField() {
        Scenario scenario = read("""
                name: A
                overrides:
                  total_ceiling: -12%
                  limits: { b: { amount: 5, label: lama } }
                  proposals: { U-1: { cost: 5, ded: ya } }
                  decisions: [ { proposal: U-1, decision: FORCE_IN, reason: a, by: b } ]
                """, """
                name: B
                overrides:
                  total_ceiling: 700
                  limits: { b: { amount: 6 } }
                  proposals: { U-1: { cost: 7 } }
                  decisions: [ { proposal: U-1, decision: FORCE_OUT, reason: c, by: d } ]
                """);

        assertThat(scenario.name()).isEqualTo("A + B");
        assertThat(scenario.totalCeiling()).contains(new Scenario.Change(700L, null));
        assertThat(scenario.limits().get("b")).isEqualTo(Map.of("amount", "6", "label", "lama"));
        assertThat(scenario.proposals().get("U-1")).isEqualTo(Map.of("cost", "7", "ded", "ya"));
        assertThat(scenario.decisions()).extracting(Decision::kind).containsExactly(Decision.Kind.FORCE_OUT);
    }

    @Test
    void anAmountAndAShareTakeThePlaceOfEachOther() {
        String share = "overrides: { limits: { b: { share: 20, label: lama } } }\n";
        String amount = "overrides: { limits: { b: { amount: 6 } } }\n";

        assertThat(read(share, amount).limits().get("b")).isEqualTo(Map.of("amount", "6", "label", "lama"));
        assertThat(read(amount, share).limits().get("b")).isEqualTo(Map.of("share", "20", "label", "lama"));
        assertThatThrownBy(() -> read("overrides:\n  limits:\n    b:\n      amount: 6\n      share: 20\n"))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("0.yaml:5: overrides.limits.b.share: the limit states an amount and a share");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"proposals: { U-1: { points: \"+\" } }; \"+\" adds nothing",
            "total_ceiling: 100000.000001%; is not between -100 and 100000"})
    void whatMeansNothingIsRefused(String override, String message) {
        assertThatThrownBy(() -> read("overrides: { " + override + " }\n")).isInstanceOf(BadInputException.class)
                .hasMessageContaining(message);
    }

    @Test
    void ceilingsAreRoundedDownToTheRupiah() {
        Dataset dataset = apply(CONTRACT);

        assertThat(dataset.region().totalCeiling()).hasValue(880_000_000);
        assertThat(dataset.funds()).extracting(fund -> fund.ceiling().getAsLong()).containsExactly(5_000_000L, 753L);
    }

    @Test
    void theGeneralFundFollowsTheTotalCeiling() {
        files.without("funds.csv");

        assertThat(apply("overrides: { total_ceiling: 500 }\n").funds().get(0).ceiling()).hasValue(500);
    }

    @Test
    void aChangedCellOfALackingColumnLeavesTheOthersUnknown() {
        Dataset dataset = apply(CONTRACT);

        assertThat(dataset.proposals().number("cost", 0, 0)).isEqualTo(231_000_000);
        assertThat(dataset.proposals().fact("ded", 0)).isEqualTo(Fact.TRUE);
        assertThat(dataset.proposals().fact("ded", 1)).isEqualTo(Fact.UNKNOWN);
        assertThat(dataset.proposals().filled("ded", 1)).isEqualTo(Fact.UNKNOWN);
        assertThat(files.read().proposals().has("ded")).isFalse();
    }

    @Test
    void pointsWithAPlusAreAdded() {
        Dataset dataset = apply(
                "overrides: { proposals: { U-2: { points: \"+2.5\" }, U-3: { points: +1.125 }, U-1: { points: -3 } } }\n");

        assertThat(dataset.proposals().number("points", 1, 0)).isEqualTo(43_000);
        assertThat(dataset.proposals().number("points", 2, 0)).isEqualTo(1_125);
        assertThat(dataset.proposals().number("points", 0, 0)).isEqualTo(-3_000);
    }

    @Test
    void anEmptyValueEmptiesTheCell() {
        Dataset dataset = apply("overrides:\n  proposals:\n    U-1: { points: }\n");

        assertThat(dataset.proposals().filled("points", 0)).isEqualTo(Fact.FALSE);
    }

    @Test
    void aDecisionReplacesTheEarlierOne() {
        files.with("decisions.csv", "proposal,decision,reason,by\nU-3,FORCE_OUT,hemat,Sekda\nU-1,FORCE_IN,a,b\n");

        assertThat(apply(CONTRACT).decisions()).extracting(Decision::proposal, Decision::kind).containsExactly(
                org.assertj.core.groups.Tuple.tuple("U-1", Decision.Kind.FORCE_IN),
                org.assertj.core.groups.Tuple.tuple("U-3", Decision.Kind.FORCE_IN));
    }

    @Test
    void whatCannotBeCarriedOutIsToldAtTheLastFileThatStatesIt() {
        files.with("proposals.csv", "id,title,cost,points,binding,start_month\nU-1,a,100,1,ya,1\nU-2,b,100,1,,9\n"
                + "U-3,c,100,1,,1\n").with("decisions.csv", "proposal,decision,reason,by\nU-3,FORCE_OUT,hemat,Sekda\n");
        Scenario scenario = read(
                "overrides: { decisions: [ { proposal: U-1, decision: FORCE_IN, reason: a, by: b } ] }\n",
                """
                        overrides:
                          funds: { DAU: -50% }
                          proposals:
                            U-2: { end_month: 2 }
                            U-3: { binding: ya }
                          decisions:
                            - { proposal: U-1, decision: FORCE_OUT, reason: a, by: b }
                        """);

        assertThatThrownBy(() -> ScenarioApplier.apply(files.read(), scenario)).satisfies(
                bad -> assertThat(((BadInputException) bad).problems()).extracting(Problem::toString).containsExactly(
                        "1.yaml:4: proposals.U-2.end_month: month 2 is before start_month 9. Maybe the two months are"
                                + " swapped, or the work runs into the next year and end_month is 12.",
                        "1.yaml:7: decisions.U-1: FORCE_OUT contradicts the binding row of U-1. Maybe the row should not be"
                                + " binding.",
                        "decisions.csv: decision: FORCE_OUT contradicts the binding row of U-3. Maybe the row should not be"
                                + " binding."));
    }

    @Test
    void unknownIdsAreWarnings() {
        Dataset dataset = apply("""
                overrides:
                  funds: { DAV: 5 }
                  proposals: { U-11: { cost: 5 } }
                  decisions: [ { proposal: X, decision: FORCE_IN, reason: a, by: b } ]
                """);

        assertThat(dataset.warnings()).containsExactly(
                "0.yaml:2: funds.DAV: there is no such fund. Maybe DAU is meant.",
                "0.yaml:3: proposals.U-11: there is no such proposal. Maybe U-1 is meant.",
                "0.yaml:4: decisions.X: there is no proposal \"X\". Maybe it was removed from proposals.csv.");
        assertThat(dataset.decisions()).isEmpty();
    }
}
