package id.timbang.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.timbang.domain.BadInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleCasesTest {
    private static final String RULES = """
            rule "S01 biaya besar"
                @pasal("UU 1")
            when
                Usulan dengan
                  - ukuran "cost" paling sedikit parameter "ambang"
            then
                beri poin sebesar parameter "poin.a"
            end

            rule "E06 DED belum ada"
                @pasal("UU 1")
            when
                Usulan dengan
                  - berupa pekerjaan konstruksi
                  - DED belum ada
            then
                putuskan DED_SAJA
            end

            rule "M1 batas kecamatan"
                @pasal("UU 1")
            when
                Setiap kecamatan
            then
                tetapkan batas "kec-<code>" bernama "Kecamatan <name>"
                paling banyak sebesar parameter "ambang"
            end
            """;

    @TempDir
    Path rules;

    static Stream<Path> shipped() throws IOException {
        try (var folders = Files.list(Path.of("rules"))) {
            return folders.filter(Files::isDirectory).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void theCasesOfEveryShippedPackHold(Path folder) {
        assertThat(RuleCases.run(RulePack.load(folder))).isNotEmpty().allSatisfy(
                result -> assertThat(result.differences()).as(result.file() + ":" + result.line() + " " + result.name())
                        .isEmpty());
    }

    private PackBuilder pack(String cases) {
        return PackBuilder.in(rules, "coba").points("poin.a=2.5")
                .with("parameter/b.yaml", PackBuilder.parameter("ambang", "rupiah", "1000")).with("a.dslr", RULES)
                .with("kasus/a.yaml", cases);
    }

    @Test
    void aCaseStandsBelowAtAndAboveAThreshold() {
        var results = RuleCases.run(pack("""
                - kasus: Di bawah, pada, dan di atas ambang
                  activities: [ { code: 1.03, name: Jalan, construction: true } ]
                  districts: [ { code: 32.10, name: Cikarang } ]
                  usulan:
                    - { id: A, cost: "=ambang - 1", activity: 1.03, ded: false }
                    - { id: B, cost: "=ambang" }
                    - { id: C, cost: "=ambang + 1", activity: 1.03, ded: true }
                  harap:
                    A: { S01: tidak, E06: DED_SAJA, poin: 0 }
                    B: { S01: "=poin.a", E06: tidak, poin: 2.5 }
                    C: { S01: ya, E06: false }
                  batas: { kec-32.10: 1000, kec-32.11: tidak }
                """).load());
        assertThat(results).singleElement().satisfies(result -> assertThat(result.differences()).isEmpty())
                .satisfies(result -> assertThat(result.passed()).isTrue());
    }

    @Test
    void whatComesOutOtherwiseIsNamed() {
        var results = RuleCases.run(pack("""
                - kasus: Salah semua
                  parameter: { poin.a: 4 }
                  usulan:
                    - { id: A, cost: 1000 }
                  harap:
                    A: { S01: 2.5, E06: ya, poin: 3 }
                  batas: { x: ada }
                """).load());
        assertThat(results).singleElement().satisfies(result -> {
            assertThat(result.file()).isEqualTo("coba/kasus/a.yaml");
            assertThat(result.line()).isEqualTo(1);
            assertThat(result.differences()).containsExactly("A: S01: diharapkan 2.5, hasilnya 4",
                    "A: E06: diharapkan ya, hasilnya tidak", "A: poin: diharapkan 3, hasilnya 4",
                    "batas x: diharapkan ada, hasilnya tidak");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"harap: { B: { S01: ya } }", "harap: { A: { S99: ya } }", "harapan: { A: { S01: ya } }",
            "tanggal: kemarin", "daerah: { level: DESA }", "daerah: { total_ceiling: 1.5 }",
            "harap: { A: { S01: \"=poin.z\" } }", "offices: [ { kode: 1 } ]"})
    void aCaseThatCannotBeReadIsBadInputWithItsLine(String wrong) {
        var pack = pack("- kasus: Salah\n  usulan: [ { id: A, cost: 1 } ]\n  " + wrong + "\n").load();
        assertThatThrownBy(() -> RuleCases.run(pack)).isInstanceOf(BadInputException.class)
                .hasMessageStartingWith("coba/kasus/a.yaml:3: ").hasMessageContaining("Maybe");
    }
}
