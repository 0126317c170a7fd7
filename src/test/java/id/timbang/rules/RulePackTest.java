package id.timbang.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.timbang.domain.Assessment;
import id.timbang.domain.BadInputException;
import id.timbang.domain.Choice;
import id.timbang.domain.Policy;
import id.timbang.domain.Progress;
import id.timbang.domain.Scenario;
import id.timbang.fixture.Datasets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulePackTest {
    private static final String RULES = """
            rule "S01 satu"
                @pasal("UU 1")
            when
                Setiap usulan
            then
                beri poin sebesar parameter "poin.a"
            end

            rule "S02 dua"
                @kebijakan("Perbup 2")
            when
                Setiap usulan
            then
                beri poin sebesar parameter "poin.b"
            end
            """;

    @TempDir
    Path rules;

    private static Assessment assess(RulePack pack) {
        return RuleEngine.assess(Datasets.of("id,cost\nA,1").build(), pack, Scenario.NONE, LocalDate.of(2026, 1, 1),
                Progress.NONE);
    }

    private PackBuilder parent() {
        return PackBuilder.in(rules, "induk").points("poin.a=1 poin.b=2").with("a.dslr", RULES);
    }

    private PackBuilder child(String more) {
        return PackBuilder.in(rules, "anak").with("pack.yaml",
                "id: anak\ntitle: Anak\nversion: 2\nextends: induk\n" + more);
    }

    @Test
    void linesEndAsAnySystemEndsThem() {
        parent().with("a.dslr", RULES.replace('\n', '\r'));
        assertThat(RulePack.load(rules.resolve("induk")).listing()).hasSize(2);
        parent().with("a.dslr", RULES.replace("\n", "\r\n"));
        assertThat(RulePack.load(rules.resolve("induk")).listing()).hasSize(2);
    }

    @Test
    void aRuleThatLiesTooDeepIsNotOverlooked() {
        parent().with("lama/arsip/dua/b.dslr", RULES);
        assertThatThrownBy(() -> RulePack.load(rules.resolve("induk"))).isInstanceOf(BadInputException.class)
                .hasMessageContaining("lama/arsip/dua: has no place in a rule pack");
    }

    private static void write(Map<String, byte[]> files, Path folder) throws IOException {
        for (var file : files.entrySet()) {
            Files.createDirectories(folder.resolve(file.getKey()).getParent());
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }

    @Test
    void aChildReplacesRulesAndParametersByIdAndInheritsTheRest() {
        parent();
        var pack = child("").points("poin.a=10").with("lain.dslr",
                RULES.substring(RULES.indexOf("rule \"S02")).replace("dua", "diganti").replace("poin.b", "poin.a"))
                .load();
        assertThat(pack.listing()).extracting(RuleListing::title).containsExactly("satu", "diganti");
        assertThat(pack.listing()).extracting(RuleListing::file).containsExactly("induk/a.dslr", "anak/lain.dslr");
        assertThat(assess(pack).milliPoints(0)).isEqualTo(20_000);
        assertThat(pack.parents()).containsExactly("induk");
        assertThat(pack.version()).isEqualTo("2");
    }

    @Test
    void aChildLeavesOutRulesAndInheritsHowPointsBecomeValue() {
        parent().with("pack.yaml", "id: induk\ntitle: x\nversion: 1\nvaluation: plain\nchoices: [DEFER, FULL]\n"
                + "starts: one\npoints_cap: { min: 0, max: 1 }\n");
        var assessment = assess(child("without: [S01]\nchoices: [DEFER, FULL, PHASED]\n").load());
        assertThat(assessment.rules()).extracting(rule -> rule.id()).containsExactly("S02", "CAP");
        assertThat(assessment.milliPoints(0)).isEqualTo(1000);
        assertThat(assessment.policy().valuation()).isEqualTo(Policy.Valuation.PLAIN);
        assertThat(assessment.policy().choices()).containsExactlyInAnyOrder(Choice.DEFER, Choice.FULL, Choice.PHASED);
        assertThat(assessment.policy().allStarts()).isFalse();
        assertThat(child("without: [S09]\n").problems()).singleElement().asString()
                .startsWith("anak/pack.yaml:5: without: no parent has the rule (S09)");
    }

    @Test
    void aParameterThatIsCalledNearlyLikeOneInUseIsProbablyMisspelt() {
        parent();
        String own = PackBuilder.parameter("kebijakan.elasticty", "pangkat", "0.5")
                + PackBuilder.parameter("poin.aa", "poin", "7")
                + PackBuilder.parameter("kebijakan.elasticity", "pangkat",
                        "0.7")
                + PackBuilder.parameter("catatan.dau", "rupiah", "1");
        assertThat(child("").with("parameter/lain.yaml", own).load().misspeltParameters())
                .containsExactly(Map.entry("kebijakan.elasticty", "kebijakan.elasticity"),
                        Map.entry("poin.aa", "poin.a"));
        assertThat(RulePack.load("nasional").misspeltParameters()).isEmpty();
    }

    @Test
    void aCopyOfItsFilesIsTheSamePack() throws IOException {
        parent().with("README.md", "catatan");
        var pack = child("").points("poin.a=10").load();
        Path copy = rules.resolve("hasil/inputs/rules");
        write(pack.files(), copy);
        var again = RulePack.load(copy.resolve(pack.id()));
        assertThat(again.hash()).isEqualTo(pack.hash());
        assertThat(again.files()).containsOnlyKeys(pack.files().keySet());
        assertThat(assess(again).milliPoints(0)).isEqualTo(assess(pack).milliPoints(0));
        assertThat(pack.files()).containsKeys("bahasa.dsl", "bawaan.yaml", "induk/a.dslr", "anak/pack.yaml");
    }

    @Test
    void anyChangedFileChangesTheHash() {
        parent();
        String before = child("").load().hash();
        assertThat(child("").load().hash()).isEqualTo(before);
        assertThat(child("").with("catatan.md", "x").load().hash()).isNotEqualTo(before);
    }

    @Test
    void shippedPacksAreFoundByNameInTheJarAndOnDisk() {
        var jar = PackFolder.inJar("polos").orElseThrow();
        var disk = PackFolder.onDisk(Path.of("rules/polos"));
        assertThat(jar.files().keySet()).isEqualTo(disk.files().keySet());
        jar.files().forEach((name, content) -> assertThat(content).isEqualTo(disk.files().get(name)));
        assertThat(PackFolder.inJar("tidak-ada")).isEmpty();
    }

    @Test
    void anUnknownPackIsBadInput() {
        assertThatThrownBy(() -> RulePack.load("tidak-ada")).isInstanceOf(BadInputException.class)
                .hasMessageContaining("Maybe nasional or polos was meant");
        assertThatThrownBy(() -> RulePack.load(rules)).isInstanceOf(BadInputException.class)
                .hasMessageContaining("pack.yaml: is missing");
        assertThat(child("").problems()).singleElement().asString().contains("there is no pack (induk)");
    }

    @Test
    void theSameIdTwiceInOnePackIsRefused() {
        assertThat(parent().with("b.dslr", RULES).problems()).extracting(problem -> problem.message()).containsExactly(
                "the rule S01 is stated already in induk/a.dslr:1", "the rule S02 is stated already in induk/a.dslr:9");
    }

    @Test
    void aParameterThatNoFileStatesIsReportedWhereItIsUsed() {
        assertThat(parent().with("a.dslr", RULES.replace("poin.b", "poin.bb")).problems()).singleElement().asString()
                .isEqualTo("induk/a.dslr:14: S02: the parameter (poin.bb) is stated nowhere. Maybe poin.b or poin.a "
                        + "was meant.");
    }

    @Test
    void everythingThatIsWrongIsReportedAtOnce() {
        String broken = """
                rule "S01 tanpa dasar"
                when
                    Usulan dengan
                then
                    putuskan TOLAK
                end
                rule "S02 tanpa akhir"
                    @pasal("UU 1")
                    @kebijakan("UU 1")
                    @status("mungkin")
                    @sejak("2026-13-01")
                    @sejak("2026-01-01")
                when
                    - DED sudah ada
                    Setiap usulan
                then
                    beri poin sebesar parameter "poin.a"
                    putuskan TOLAK
                rule "S03 batas usulan"
                    @pasal("UU 1")
                when
                    Setiap usulan
                then
                    tetapkan batas "x" bernama "Batas"
                    bersifat mutlak
                end
                rule "S04 tanpa akhir"
                """;
        assertThat(parent().with("a.dslr", broken).problems()).extracting(problem -> problem.line() + " "
                + problem.message()).containsExactly("1 the rule S01 names neither law nor policy",
                        "3 (Usulan dengan) has no conditions",
                        "9 @kebijakan stands beside another reference or twice", "10 the status (mungkin) is unknown",
                        "11 (2026-13-01) is no day", "12 @sejak stands beside another reference or twice",
                        "15 (Setiap usulan) is a second thing to judge in one rule",
                        "19 the rule S02 has no end before the next one",
                        "24 (tetapkan batas \"x\" bernama \"Batas\") does not fit (Setiap usulan)",
                        "27 the rule S04 has no end");
    }
}
