package id.timbang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with a scenario is told at its file and line, whoever finds it. */
class ScenarioPlacesTest {
    @TempDir
    Path folder;

    private String refused(String rules, String scenario) throws IOException {
        Path file = Files.writeString(folder.resolve("usul.yaml"), scenario);
        Run run = Run.of("solve", "src/test/datasets/kaya", "--out", folder.resolve("hasil").toString(), "--rules",
                rules, "--scenario", file.toString());
        assertThat(run.exitCode()).as(run.output()).isEqualTo(2);
        return run.output();
    }

    @Test
    void policyOutOfItsRange() throws IOException {
        assertThat(refused("nasional", """
                overrides:
                  policy:
                    elasticity: -1
                    fraction.PHASED: 1.5
                    effect.VOLUME_50: 0.1234567890123
                    phased_minimum: -5
                  parameters:
                    kebijakan.design_share: -3
                """)).contains("usul.yaml:4: policy.fraction.PHASED: (1.5) is not between 0 and 1.",
                "usul.yaml:5: policy.effect.VOLUME_50: (0.1234567890123) has more than 12 decimals.",
                "usul.yaml:3: policy.elasticity: (-1) is less than 0.",
                "usul.yaml:6: policy.phased_minimum: (-5) is no amount of whole rupiah.",
                "usul.yaml:8: parameters.kebijakan.design_share: (-3) is less than 0.", "5 errors");
    }

    @Test
    void elasticityHasAnEnd() throws IOException {
        assertThat(refused("nasional", "overrides: { policy: { elasticity: 10.1 } }"))
                .contains("usul.yaml:1: policy.elasticity: (10.1) is over 10.");
        for (String allowed : new String[]{"0", "10"}) {
            Path file = Files.writeString(folder.resolve("usul.yaml"),
                    "overrides: { policy: { elasticity: " + allowed + " } }");
            Run run = Run.of("solve", "datasets/anggaran-partisipatif", "--rules", "polos", "--out",
                    folder.resolve("hasil").toString(),
                    "--scenario", file.toString());
            assertThat(run.exitCode()).as(run.output()).isZero();
        }
    }

    @Test
    void decisionsThatThePackOrAContractRulesOut() throws IOException {
        assertThat(refused("polos", """
                overrides:
                  proposals: { U-02: { contracted: 400000000 } }
                  decisions:
                    - { proposal: U-01, decision: PHASED, reason: r, by: b }
                    - { proposal: U-02, decision: REFER_MINISTRY, reason: r, by: b }
                """)).contains("usul.yaml:4: decisions.U-01: the rule pack does not offer PHASED.",
                "usul.yaml:5: decisions.U-02: REFER_MINISTRY costs Rp0, but Rp400000000 are contracted.")
                .doesNotContain("decisions.csv");
    }

    @Test
    void limitsThatMeanNothing() throws IOException {
        assertThat(refused("src/test/rules/uji", """
                overrides:
                  limits:
                    spm: { sense: max }
                    kas-dak: { amount: -1 }
                """)).contains("usul.yaml:3: limits.spm.sense: limit spm: an obligation is a min, not a max.",
                "usul.yaml:4: limits.kas-dak.amount: limit kas-dak: -1 is less than 0.");
        assertThat(refused("src/test/rules/uji", "overrides: { limits: { kas-dak: { share: 1000.0001 } } }"))
                .contains("usul.yaml:1: overrides.limits.kas-dak.share: \"1000.0001\" is not between 0 and 1000.");
    }

    @Test
    void aParameterThatMakesNoShareIsRefusedWithItsLimit() throws IOException {
        assertThat(refused("nasional", "overrides: { parameters: { porsi.pendidikan.hukum: 500000000 } }"))
                .contains(": 500000000 is no share. Maybe a per cent from 0 to 1000 with at most four decimals.");
    }
}
