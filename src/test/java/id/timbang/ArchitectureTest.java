package id.timbang;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Money flows one way: each package knows only those before it, and each engine stands behind one package. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("id.timbang");

    private static final List<String> BELOW_THE_APPLICATION = List.of("domain", "yaml", "xlsx", "data", "parameters",
            "rules", "model", "optimise", "verify", "explain", "report", "greedy", "compare", "study", "generate",
            "pipeline",
            "cli");

    /** For each package the others it may use. */
    private static final Map<String, List<String>> MAY_USE = new TreeMap<>(Map.ofEntries(
            Map.entry("domain", List.of()),
            Map.entry("yaml", List.of("domain")),
            Map.entry("xlsx", List.of("domain")),
            Map.entry("data", List.of("domain", "yaml", "xlsx")),
            Map.entry("parameters", List.of("domain", "yaml")),
            Map.entry("rules", List.of("domain", "parameters", "yaml")),
            Map.entry("model", List.of("domain")),
            Map.entry("optimise", List.of("domain", "model")),
            Map.entry("verify", List.of("domain", "model")),
            Map.entry("explain", List.of("domain", "model")),
            Map.entry("report", List.of()),
            Map.entry("greedy", List.of("domain", "model")),
            Map.entry("compare", List.of("domain", "explain", "report")),
            Map.entry("study", List.of("domain", "model", "optimise", "greedy", "explain", "report")),
            Map.entry("generate", List.of("domain", "data", "yaml")),
            Map.entry("pipeline",
                    List.of("domain", "data", "parameters", "rules", "model", "optimise", "verify", "explain",
                            "report", "compare", "study")),
            Map.entry("cli", List.of("domain", "data", "parameters", "rules", "model", "optimise", "verify", "explain",
                    "report", "compare", "study", "generate", "pipeline", "benchmark")),
            Map.entry("benchmark",
                    List.of("domain", "data", "model", "optimise", "greedy", "generate", "pipeline")),
            Map.entry("store", BELOW_THE_APPLICATION), Map.entry("web", with("store", "web.page", "web.api")),
            Map.entry("web.page", with("store", "web")), Map.entry("web.api", with("store", "web"))));

    private static List<String> with(String... more) {
        var all = new ArrayList<>(BELOW_THE_APPLICATION);
        all.addAll(List.of(more));
        return all;
    }

    @Test
    void everyPackageIsInTheTableAndHasClasses() {
        var found = new TreeSet<String>();
        CLASSES.forEach(type -> found.add(type.getPackageName().substring("id.timbang.".length())));
        assertThat(found).isEqualTo(new TreeSet<>(MAY_USE.keySet()));
    }

    @Test
    void packagesUseOnlyWhatTheTableAllows() {
        MAY_USE.forEach((name, allowed) -> {
            List<String> others = new ArrayList<>(MAY_USE.keySet());
            others.remove(name);
            others.removeAll(allowed);
            String[] forbidden = others.stream().map(other -> "id.timbang." + other + "..").toArray(String[]::new);
            noClasses().that().resideInAPackage("id.timbang." + name + "..").should().dependOnClassesThat()
                    .resideInAnyPackage(forbidden).check(CLASSES);
        });
    }

    @Test
    void enginesStandBehindOnePackageEach() {
        noClasses().that().resideOutsideOfPackages("id.timbang.optimise..", "id.timbang.benchmark..").should()
                .dependOnClassesThat().resideInAPackage("org.optaplanner..")
                .because("the benchmark sets up a second OptaPlanner, to compare with").check(CLASSES);
        noClasses().that().resideOutsideOfPackage("id.timbang.rules..").should().dependOnClassesThat()
                .resideInAnyPackage("org.kie..", "org.drools..").check(CLASSES);
    }

    @Test
    void theCoreKnowsNoFrameworkAndNoWallClock() {
        noClasses().that().resideOutsideOfPackages("id.timbang.store..", "id.timbang.web..").should()
                .dependOnClassesThat().resideInAnyPackage("org.springframework..", "java.sql..").check(CLASSES);
        noClasses().that().resideInAnyPackage("id.timbang.domain..", "id.timbang.model..", "id.timbang.verify..",
                "id.timbang.optimise..").should().dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.net..")
                .because("files are read and written in data, parameters and rules").check(CLASSES);
        noClasses().that().resideInAnyPackage("id.timbang.domain..", "id.timbang.model..", "id.timbang.rules..",
                "id.timbang.verify..", "id.timbang.explain..", "id.timbang.optimise..").should()
                .callMethod(System.class, "currentTimeMillis").orShould().callMethod(Math.class, "random")
                .check(CLASSES);
    }
}
