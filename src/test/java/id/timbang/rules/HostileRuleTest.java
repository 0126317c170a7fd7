package id.timbang.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What planners, or somebody in their name, may try in a rule pack; each try is refused with its line before the engine sees it. */
class HostileRuleTest {
    @TempDir
    Path rules;

    /** A rule with one line replaced: the number of the line, and what stands there instead. */
    private static Arguments at(int line, String text) {
        return Arguments.of(line, text);
    }

    private static final String RULE = """
            rule "S01 coba"
                @kebijakan("Coba")
            when
                Usulan dengan
                  - kolom "channel" berisi "POKIR"
            then
                beri poin sebesar parameter "poin.a"
            end
            """;

    static Stream<Arguments> lines() {
        return Stream.of(
                // code in conclusions
                at(7, "> System.exit(0);"), at(7, "System.exit(0);"), at(7, "Runtime.getRuntime().exec(\"id\");"),
                at(7, "beri poin sebesar parameter \"poin.a\"; System.exit(0);"),
                at(7, "beri poin sebesar parameter \"poin.a\" System.exit(0)"),
                at(7, "beri poin sebesar parameter \"poin.a\"); System.exit(0); //\""),
                at(7, "beri poin sebesar parameter \"poin.a\\\"); System.exit(0); //\""),
                at(7, "beri poin sebesar parameter \"poin.a\\u0022); System.exit(0); //\""),
                at(7, "beri poin sebesar parameter \"${java.lang.Runtime}\""),
                at(7, "beri poin sebesar parameter \"{poin}\""), at(7, "beri poin sebesar parameter \"\""),
                at(7, "conclusions.points(drools.getRule(), $f, \"poin.a\");"),
                at(7, "drools.halt()"), at(7, "insert(new java.io.File(\"x\"))"), at(7, "modify($f) { isTrue(\"x\") }"),
                at(7, "while (true) {}"), at(7, "beri poin sebesar parameter \"poin.a\" /* */"),
                at(7, "beri poin sebesar parameter \"poin.a\" // beri poin sebesar parameter \"poin.b\""),
                at(7, "putuskan TOLAK putuskan TAHAN"), at(7, "putuskan System"),
                // code in conditions
                at(5, "> Usulan( System.exit(0) )"), at(5, "eval(true)"), at(5, "- eval(true)"),
                at(5, "- kolom \"channel\" berisi \"x\", System.exit(0) == 1"),
                at(5, "- kolom \"channel\" berisi \"x\" || true"),
                at(5, "- kolom \"channel\" berisi \"x\\\" || true || \\\"\""),
                at(5, "- kolom \"channel.class.forName(x)\" terisi"), at(5, "- kolom \"a\" terisi) or eval(true"),
                at(5, "- kolom \"channel\" berisi \"x\u201D || true"), at(5, "from collect( Usulan() )"),
                at(5, "accumulate( Usulan(), $n : count(1) )"), at(5, "forall( Usulan() )"), at(5, "not Usulan dengan"),
                at(5, "- kolom \"channel\" berisi \"POKIR\" and true"), at(5, "$x : java.lang.Runtime()"),
                at(4, "Object()"), at(4, "Usulan dengan $f : Object()"), at(4, "Usulan( isTrue(\"x\") )"),
                // letters that look like others
                at(5, "- kol\u043em \"channel\" berisi \"POKIR\""), at(5, "- kolom \"ch\u0430nnel\" terisi"),
                at(5, "- kolom\u00A0\"channel\" terisi"), at(5, "- kolom \"channel\u202E\" terisi"),
                at(5, "- kolom \"channel\u200B\" terisi"), at(5, "- kolom \"channel\u0000\" terisi"),
                at(5, "- kolom \"channel\"\rterisi"), at(5, "- kolom \"channel\u2028\" terisi"),
                at(5, "\uFF0D kolom \"channel\" terisi"), at(5, "- kolom \"\uD835\uDD20\" terisi"),
                // the head of a rule
                at(1, "rule S01"), at(1, "rule \"S01 coba\" salience 10"), at(1, "rule \"S01 coba\" extends \"S00\""),
                at(1, "rule \"S01 coba\" when Usulan dengan then System.exit(0); end"), at(1, "rule \"coba\""),
                at(1, "rule \"S01 coba\"; import java.io.File"), at(2, "salience 10"), at(2, "no-loop true"),
                at(2, "dialect \"mvel\""), at(2, "lock-on-active true"), at(2, "agenda-group \"x\""),
                at(2, "date-effective \"1-Jan-2026\""), at(2, "timer (int: 1s)"), at(2, "enabled false"),
                at(2, "@Watch(*)"), at(2, "@PropertyReactive"), at(2, "@kebijakan(Coba)"),
                at(2, "@kebijakan(\"Coba\") @role(event)"), at(2, "@kebijakan(\"Coba\", x = System.exit(0))"),
                at(2, "@Unit(java.lang.Runtime.class)"),
                // what stands outside rules
                at(8, "end import java.io.File"), at(8, "end\nimport java.lang.Runtime"),
                at(8, "end\nglobal java.io.File f"), at(8, "end\nfunction void f() { System.exit(0); }"),
                at(8, "end\nquery \"q\" Usulan() end"), at(8, "end\ndeclare X a : String end"),
                at(8, "end\npackage java.lang"), at(8, "end\nexpander lain.dsl"), at(8, "end\nunit X;"),
                at(8, "end\n[condition][]x=System.exit(0)"), at(8, "end\n/* mulai\nrule \"S02 x\"\n*/"));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void aLineThatIsNoSentenceIsRefusedWithItsNumber(int line, String text) {
        var lines = new ArrayList<>(RULE.lines().toList());
        lines.set(line - 1, text);
        var problems = PackBuilder.in(rules, "coba").points("poin.a=1 poin.b=2")
                .with("a.dslr", String.join("\n", lines))
                .problems();
        int at = text.startsWith("end\n") ? line + 1 : line;
        assertThat(problems).isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.file()).isEqualTo("coba/a.dslr"))
                .anySatisfy(problem -> {
                    assertThat(problem.line()).isEqualTo(at);
                    assertThat(problem.advice()).isNotEmpty();
                });
    }

    @Test
    void theRuleThatTheTriesChangeIsFine() {
        var pack = PackBuilder.in(rules, "coba").points("poin.a=1").with("a.dslr", RULE).load();
        assertThat(pack.listing()).extracting(RuleListing::id).containsExactly("S01");
    }

    @Test
    void commentsNeverReachTheEngine() {
        String smuggled = RULE.replace("then", "# then System.exit(0); \\u000a > code\n then");
        assertThat(PackBuilder.in(rules, "coba").points("poin.a=1").with("a.dslr", smuggled).load().base()).isNotNull();
    }

    @Test
    void titlesAndReferencesNeverReachTheEngine() {
        String odd = RULE.replace("S01 coba", "S01 when then end rule query").replace("(\"Coba\")",
                "(\"end rule when Usulan() then\")");
        assertThat(PackBuilder.in(rules, "coba").points("poin.a=1").with("a.dslr", odd).load().base()).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileThatDoesNotBelongIsRefused(String name, String content) {
        var problems = PackBuilder.in(rules, "coba").with(name, content).problems();
        assertThat(problems).singleElement()
                .satisfies(problem -> assertThat(problem.file()).endsWith("coba/" + name))
                .satisfies(problem -> assertThat(problem.advice()).isNotEmpty());
    }

    static Stream<Arguments> files() {
        return Stream.of(Arguments.of("sendiri.dsl", "[condition][]x=eval(System.exit(0))"),
                Arguments.of("a.drl", "rule x when then end"), Arguments.of("A.java", "class A {}"),
                Arguments.of("parameter/a.dslr", RULE), Arguments.of("kmodule.xml", "<kmodule/>"),
                Arguments.of("a.xls", "x"), Arguments.of("kasus/dalam/a.yaml", "- kasus: x"));
    }

    @Test
    void aMisspeltSentenceIsReportedWithTheNearestOne() {
        String misspelt = RULE.replace("- kolom \"channel\" berisi", "- kolum \"channel\" berisi");
        assertThat(PackBuilder.in(rules, "coba").points("poin.a=1").with("a.dslr", misspelt).problems())
                .singleElement().asString().isEqualTo("coba/a.dslr:5: (- kolum \"channel\" berisi \"POKIR\") is no "
                        + "sentence of the vocabulary. Maybe the sentence \"- kolom \"…\" berisi \"…\"\" was meant.");
    }

    @Test
    void hugeFilesAreStopped() {
        String many = "# x\n".repeat(RuleFile.MAX_LINES + 1);
        assertThat(PackBuilder.in(rules, "baris").with("a.dslr", many).problems()).singleElement().asString()
                .contains("lines");
        assertThat(PackBuilder.in(rules, "besar").with("a.dslr", new byte[1_000_001]).problems()).singleElement()
                .asString().contains("larger");
        String wide = RULE.replace("POKIR", "POKIR".repeat(1000));
        assertThat(PackBuilder.in(rules, "lebar").points("poin.a=1").with("a.dslr", wide).problems()).first()
                .asString().contains("longer than");
    }

    @Test
    void manyConditionsAndManyRulesAreStopped() {
        String condition = "      - kolom \"channel\" berisi \"POKIR\"\n";
        String deep = RULE.replace(condition, condition.repeat(200));
        assertThat(PackBuilder.in(rules, "dalam").points("poin.a=1").with("a.dslr", deep).problems()).first().asString()
                .contains("more than 30 lines");
        var many = new StringBuilder();
        for (int i = 0; i < 600; i++) {
            many.append(RULE.replace("S01", "S" + i));
        }
        assertThat(PackBuilder.in(rules, "banyak").points("poin.a=1").with("a.dslr", many.toString()).problems())
                .singleElement().asString().contains("more than 500 rules");
    }

    @Test
    void slowPatternsFindNothingToChewOn() {
        String nasty = RULE.replace("\"POKIR\"", "\"" + "a|".repeat(140) + "\" " + "\"".repeat(60));
        assertThat(PackBuilder.in(rules, "coba").points("poin.a=1").with("a.dslr", nasty).problems()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("manifests")
    void aManifestThatReachesOutsideIsRefused(String name, String manifest) {
        assertThat(PackBuilder.in(rules, "coba").with("pack.yaml", manifest).problems()).singleElement()
                .satisfies(problem -> assertThat(problem.file()).startsWith("coba/pack.yaml"));
    }

    static Stream<Arguments> manifests() {
        String head = "id: coba\ntitle: x\nversion: 1\n";
        return Stream.of(Arguments.of("path", head + "extends: ../../etc\n"),
                Arguments.of("absolute", head + "extends: /etc\n"), Arguments.of("home", head + "extends: ~root\n"),
                Arguments.of("url", head + "extends: http://example.org/x\n"),
                Arguments.of("itself", head + "extends: coba\n"),
                Arguments.of("other name", head.replace("coba", "..")),
                Arguments.of("unknown key", head + "class: java.lang.Runtime\n"),
                Arguments.of("tag", head + "starts: !!javax.script.ScriptEngineManager [one]\n"),
                Arguments.of("alias", "id: &a coba\ntitle: *a\nversion: 1\n"),
                Arguments.of("bomb", "a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\n" + head),
                Arguments.of("twice", head + "id: lain\n"), Arguments.of("second", head + "---\nid: lain\n"),
                Arguments.of("deep", head + "choices: " + "[".repeat(100) + "]".repeat(100)));
    }

    @Test
    void aRingOfPacksIsRefused() {
        PackBuilder.in(rules, "satu").with("pack.yaml", "id: satu\ntitle: x\nversion: 1\nextends: dua\n");
        assertThat(PackBuilder.in(rules, "dua").with("pack.yaml", "id: dua\ntitle: x\nversion: 1\nextends: satu\n")
                .problems()).singleElement().asString().contains("ring");
    }

    @Test
    void linksOutOfThePackAreRefused() throws Exception {
        var builder = PackBuilder.in(rules, "coba").with("a.dslr", "");
        Path secret = Files.writeString(rules.resolve("secret.yaml"), "x: 1");
        Files.createDirectories(builder.folder().resolve("parameter"));
        Files.createSymbolicLink(builder.folder().resolve("parameter/a.yaml"), secret);
        assertThat(builder.problems()).singleElement().asString().contains("link");
        Files.delete(builder.folder().resolve("parameter/a.yaml"));
        Files.createSymbolicLink(builder.folder().resolve("kasus"), rules);
        assertThat(builder.problems()).singleElement().asString().contains("link");
    }

    @Test
    void anotherVocabularyBesideThePackIsRefused() throws Exception {
        var builder = PackBuilder.in(rules, "coba").with("a.dslr", "");
        Files.write(rules.resolve("bahasa.dsl"), Vocabulary.shipped().content());
        assertThat(builder.load().listing()).isEmpty();
        Files.writeString(rules.resolve("bahasa.dsl"), "[consequence][]hapus semua=System.exit(0);");
        assertThat(builder.problems()).singleElement().asString().startsWith("bahasa.dsl: is not the vocabulary");
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        assertThat(PackBuilder.in(rules, "coba").with("a.dslr", new byte[]{(byte) 0xC3, 0x28}).problems())
                .singleElement().asString().contains("UTF-8");
        assertThat(PackBuilder.in(rules, "lain").with("parameter/a.yaml", "a: \u00e9".getBytes(StandardCharsets.UTF_16))
                .problems()).isNotEmpty();
    }

    @Test
    void selectorsAndPlacesOfLimitsAreBound() {
        String limit = """
                rule "H1 batas"
                    @kebijakan("Coba")
                when
                    Setiap kecamatan
                then
                    tetapkan batas "kec-<code>" bernama "Kecamatan <name>"
                    untuk "SELECTOR"
                    paling banyak sebesar parameter "rp"
                end
                """;
        for (String selector : List.of("district=<code> or 1=1", "<script>", "district=<getClass()>", "x", "a in ()")) {
            assertThat(
                    PackBuilder.in(rules, "coba").with("parameter/a.yaml", PackBuilder.parameter("rp", "rupiah", "1"))
                            .with("a.dslr", limit.replace("SELECTOR", selector)).problems())
                    .as(selector).singleElement()
                    .satisfies(problem -> assertThat(problem.line()).isEqualTo(7));
        }
    }
}
