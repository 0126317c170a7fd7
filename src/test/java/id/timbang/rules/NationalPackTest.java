package id.timbang.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.domain.Assessment;
import id.timbang.domain.Finding;
import id.timbang.domain.Progress;
import id.timbang.domain.Rule;
import id.timbang.domain.Scenario;
import id.timbang.domain.Verdict;
import id.timbang.fixture.Datasets;
import id.timbang.parameters.Parameter;
import id.timbang.yaml.Yaml;
import id.timbang.yaml.YamlNode;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NationalPackTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final RulePack PACK = RulePack.load("nasional");
    /** One proposal that is the best there can be in every criterion, but neither begun before nor proposed again. */
    private static final String BEST = """
            id,title,cost,activity,activity.spm,service_gap,national_priority,phtc,inpres,tags,provincial_priority,\
            rpjmd_program,urgency,seriousness,growth,beneficiaries,construction,land_clear,land_certified,technical_detail,\
            ded,tor,rab,rank_district,sponsors,started,resubmitted
            A,Air minum,100000000,1.03.03.2.01.0028,true,60,PN2/PP1/KP1/ProP1,ya,true,KEMISKINAN EKSTREM|STUNTING,ya,\
            M1/1.03.03/IKU-1,5,5,5,20000,true,true,true,true,true,true,true,1,Desa|DPRD,false,false
            """;

    @TempDir
    Path rules;

    private static Assessment assess(RulePack pack, String proposals) {
        return RuleEngine.assess(Datasets.of(proposals).total(1_000_000_000).build(), pack, Scenario.NONE, NEW_YEAR,
                Progress.NONE);
    }

    private static Map<String, Long> points(Assessment assessment) {
        return assessment.findings(0).stream().filter(finding -> finding.rule().kind() == Rule.Kind.POINTS)
                .collect(Collectors.toMap(finding -> finding.rule().id(), Finding::milliPoints));
    }

    @Test
    void everyVerdictIsReached() {
        assertThat(PACK.rules().stream().map(RuleText::verdict).filter(verdict -> verdict != null).distinct())
                .containsExactlyInAnyOrder(Verdict.values());
    }

    @Test
    void everyIdOfTheCatalogueIsThere() {
        Set<String> ids = PACK.rules().stream().map(RuleText::id).collect(Collectors.toSet());
        assertThat(ids).containsAll(IntStream.rangeClosed(1, 14).mapToObj("E%02d"::formatted).toList())
                .containsAll(IntStream.rangeClosed(1, 18).mapToObj("S%02d"::formatted).toList());
    }

    @Test
    void everyGateAndEveryRuleOfPointsFiresInOneCaseAndNotInAnother() {
        var fires = new TreeSet<String>();
        var silent = new TreeSet<String>();
        PACK.cases().forEach((file, content) -> Yaml.read(file, content).list()
                .forEach(example -> example.find("harap").ifPresent(expected -> expected.map().values().forEach(
                        row -> row.map().forEach((rule, value) -> (isNo(value) ? silent : fires).add(rule))))));
        var ids = PACK.rules().stream().filter(rule -> rule.kind() != Rule.Kind.LIMIT).map(RuleText::id).toList();
        assertThat(fires).containsAll(ids);
        assertThat(silent).containsAll(ids);
    }

    private static boolean isNo(YamlNode value) {
        return "tidak".equals(value.value()) || Boolean.FALSE.equals(value.value());
    }

    @Test
    void everyParameterHasOneValueOrADeclaredEndOnEveryDay() {
        var gaps = new TreeMap<String, LocalDate>();
        NEW_YEAR.minusYears(1).datesUntil(LocalDate.of(2030, 1, 1)).forEach(day -> {
            var held = PACK.book().at(day);
            for (Parameter parameter : PACK.book().parameters()) {
                if (parameter.values().floorEntry(day) == null) {
                    gaps.put(parameter.id(), day);
                } else {
                    assertThat(held.reference(parameter.id())).isNotBlank();
                }
            }
        });
        assertThat(gaps).isEmpty();
    }

    @Test
    void whatTheRulesAskForHasAValueOrADeclaredEndInEarlierYearsToo() {
        var asked = new TreeSet<String>();
        PACK.rules().forEach(rule -> asked.addAll(rule.parameters()));
        asked.removeIf(id -> PACK.book().get(id).values().floorKey(LocalDate.of(2020, 1, 1)) != null);
        assertThat(asked).isEmpty();
    }

    @Test
    void everyParameterSaysWhenItWasLastComparedWithItsSource() {
        assertThat(PACK.book().parameters()).allSatisfy(
                parameter -> assertThat(parameter.lastChecked()).as(parameter.id()).isNotNull());
    }

    @Test
    void theCriteriaAddUpToOneHundredAndSplitAsDesigned() {
        Map<String, Long> best = new HashMap<>(points(assess(PACK, BEST)));
        best.put("S13", most("tangga.kemiskinan_kecamatan"));
        best.put("S13b", 1000L);
        var expected = new HashMap<String, Long>();
        Map.ofEntries(Map.entry("S01", 15), Map.entry("S02", 10), Map.entry("S03", 8), Map.entry("S04", 4),
                Map.entry("S05", 4), Map.entry("S06", 4), Map.entry("S07", 5), Map.entry("S08", 10),
                Map.entry("S09", 12), Map.entry("S10", 12), Map.entry("S11", 10), Map.entry("S12", 1),
                Map.entry("S12b", 1), Map.entry("S13", 3), Map.entry("S13b", 1))
                .forEach((rule, points) -> expected.put(rule, points * 1000L));
        assertThat(best).isEqualTo(expected);
        assertThat(best.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(100_000);
    }

    private static long most(String ladder) {
        return PACK.book().at(NEW_YEAR).ladder(ladder).steps().stream().map(step -> step.value())
                .max(BigDecimal::compareTo).orElseThrow().movePointRight(3).longValueExact();
    }

    @Test
    void aWorkThatWasBegunIsCappedAtOneHundredByAFindingOfItsOwn() {
        Assessment assessment = assess(PACK, BEST.replace("false,false", "true,true"));
        long parts = points(assessment).values().stream().mapToLong(Long::longValue).sum();
        assertThat(parts).isEqualTo(103_000);
        assertThat(assessment.milliPoints(0)).isEqualTo(100_000);
    }

    @Test
    void savingsTakeAtMostFifteenPointsAlsoWhereOneAccountIsPartOfAnother() {
        var perPercent = new TreeMap<String, Long>();
        PACK.rules().stream().filter(rule -> rule.id().startsWith("S16")).forEach(rule -> perPercent.put(
                rule.conclusions().get(0).slot("ukuran"),
                PACK.book().at(NEW_YEAR).milliPoints(rule.conclusions().get(0).slot("poin"))));
        assertThat(perPercent).hasSizeGreaterThan(8);
        perPercent.keySet().forEach(account -> assertThat(perPercent.entrySet().stream()
                .filter(other -> account.startsWith(other.getKey())).mapToLong(other -> other.getValue() * 100).sum())
                .as(account).isBetween(1L, 15_000L));
        assertThat(most("tangga.serapan")).isEqualTo(10_000);
    }

    @Test
    void aWeightChangedInAChildPackChangesThePointsByAsMuch() {
        RulePack child = PackBuilder.in(rules, "kab-coba")
                .with("pack.yaml", "id: kab-coba\ntitle: Kabupaten Coba\nversion: 1\nextends: nasional\n")
                .with("parameter/bobot.yaml", PackBuilder.parameter("poin.spm", "poin", "11.5")).load();
        Map<String, Long> before = points(assess(PACK, BEST));
        Map<String, Long> after = new HashMap<>(points(assess(child, BEST)));
        assertThat(after.put("S01", before.get("S01"))).isEqualTo(11_500L);
        assertThat(after).isEqualTo(before);
    }

    @Test
    void aRuleReplacedInAChildPackSpeaksInsteadOfItsParents() {
        RulePack child = PackBuilder.in(rules, "kab-coba")
                .with("pack.yaml", "id: kab-coba\ntitle: Kabupaten Coba\nversion: 1\nextends: nasional\n")
                .with("sendiri.dslr", """
                        rule "E03 Tanpa program RPJMD cukup dilengkapi"
                            @kebijakan("Perbup coba")
                        when
                            Usulan dengan
                              - program RPJMD tidak disebut
                        then
                            putuskan LENGKAPI
                        end
                        """).load();
        String proposals = "id,title,cost,rpjmd_program\nA,Jalan,1000,";
        assertThat(assess(PACK, proposals).verdicts(0)).containsExactly(Verdict.TOLAK);
        assertThat(assess(child, proposals).verdicts(0)).containsExactly(Verdict.LENGKAPI);
    }

    @Test
    void threeColumnsAreEnoughAndCloseNoGate() {
        Assessment assessment = assess(PACK, "id,title,cost\nA,Jalan,1000");
        assertThat(assessment.findings(0)).isEmpty();
        assertThat(assessment.silent()).anySatisfy(line -> assertThat(line).startsWith("E05: "))
                .anySatisfy(line -> assertThat(line).startsWith("S18: justified_by_last_year"));
    }

    @Test
    void titlesAreSentencesForReasons() {
        List<RuleText> judging = PACK.rules().stream().filter(rule -> rule.kind() != Rule.Kind.LIMIT).toList();
        assertThat(judging).allSatisfy(rule -> assertThat(rule.title()).as(rule.id()).matches("[A-Z][^_]{15,110}"));
    }
}
