package id.timbang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Results of every kind are verified, and what their kind says of them cannot be changed. */
class VerifyKindsTest {
    @TempDir
    static Path folder;

    @BeforeAll
    static void write() throws IOException {
        Path dataset = Files.createDirectory(folder.resolve("data"));
        Files.writeString(dataset.resolve("region.yaml"),
                "code: '32.16'\nname: Kabupaten Uji\nlevel: KABUPATEN\nfiscal_year: 2026\ntotal_ceiling: 183000\n");
        var rows = new StringBuilder("id,title,cost,points,start_month,end_month\n");
        for (int row = 1; row <= 320; row++) {
            rows.append("U-%03d,Pekerjaan,%d,%d,%d,12\n".formatted(row, 900 + row * 37 % 101, row * 13 % 97,
                    1 + row % 9));
        }
        Files.writeString(dataset.resolve("proposals.csv"), rows);
        Files.writeString(dataset.resolve("limits.csv"), """
                id,label,sense,amount,measure
                kas-1,Kas triwulan I,max,41000,cash_q1
                kas-1-sempit,Kas triwulan I,max,36500,cash_q1
                kas-4,Kas triwulan IV,max,92000,cash_q4
                """);
        Files.writeString(folder.resolve("pemotongan.yaml"), """
                name: Pemotongan
                overrides: { total_ceiling: -10%% }
                keep: { portfolio: %s, penalty_per_change: 0.5 }
                """.formatted(folder.resolve("biasa/portfolio.csv")));
        solve("biasa");
        solve("longgar", "--gap", "90");
        solve("awal", "--start", at("biasa"), "--gap", "90");
        solve("waktu", "--limit", "30s", "--gap", "90");
        solve("tetap", "--scenario", at("pemotongan.yaml"), "--gap", "90");
    }

    private static String at(String name) {
        return folder.resolve(name).toString();
    }

    private static void solve(String name, String... more) {
        var arguments = new ArrayList<>(List.of("solve", at("data"), "--out", at(name), "--rules", "polos"));
        arguments.addAll(List.of(more));
        assertThat(Run.of(arguments.toArray(String[]::new)).exitCode()).as(name).isZero();
    }

    private static Run verify(String name) {
        return Run.of("verify", at("data"), at(name));
    }

    @ParameterizedTest
    @CsvSource({"biasa", "longgar", "awal", "waktu", "tetap"})
    void aResultOfEachKindIsVerified(String name) {
        Run run = verify(name);

        assertThat(run.output()).endsWith("""
                Verified: everything that follows from the inputs holds.
                Only stated, as no input proves it: run.json: seed, gap, limit, start, names of scenarios, versions; \
                certificate.json: seed, ended, reproducible; summary.json: milliseconds.
                """);
        assertThat(run.exitCode()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "waktu; certificate.json; \"reproducible\": false; \"reproducible\": true; reproducible",
            "awal; run.json; \"start\": \"..; \"start\": \"; start",
            "longgar; run.json; \"gap\": \"90\"; \"gap\": \"0.0000001\"; ended",
            "biasa; summary.json; kas-1\"; kas-1-sempit\"; cash_limits",
            "biasa; summary.json; kas-4\"; kas-1\"; cash_limits",
            "biasa; summary.json; \"4\": \"kas-4\"; \"3\": \"kas-4\"; cash_limits",
            "biasa; summary.json; cash_limits; cash_limit; cash_limits",
            "tetap; run.json; \\[[^]]*]; []; scenarios"})
    void whatItsKindSaysCannotBeChanged(String name, String file, String from, String to, String named)
            throws IOException {
        Path changed = folder.resolve(name).resolve(file);
        String before = Files.readString(changed);
        assertThat(before).containsPattern(from);
        Files.writeString(changed, before.replaceFirst(from, to));
        Run run = verify(name);
        Files.writeString(changed, before);

        assertThat(run.output()).contains(": " + named).contains("Not verified");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void theKindsAreThere() throws IOException {
        assertThat(Files.readString(folder.resolve("longgar/certificate.json"))).contains("\"ended\": \"gap\"");
        assertThat(Files.readString(folder.resolve("biasa/certificate.json"))).contains("\"branches\"");
    }
}
