package id.timbang.rules;

import id.timbang.domain.Rule;
import id.timbang.parameters.Parameters;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The limits of the national pack as a table for people, with what they come to in 2026. */
final class LimitTable {
    private static final RulePack PACK = RulePack.load("nasional");
    private static final Parameters HELD = PACK.book().at(LocalDate.of(2026, 1, 1));
    private static final String HEAD = "| Batas | Bunyi | Tingkat | Jumlah atau porsi pada 2026 | Rujukan | Status |\n"
            + "|---|---|---|---|---|---|\n";

    private static final String IMPLIED = """
            | H1 | pagu total (`total`) | mutlak | `total_ceiling` dalam region.yaml | KUA-PPAS daerah | dari data |
            | H2 | pagu tiap sumber dana dan peruntukannya (`fund-…`) | mutlak | `ceiling` dan `purpose` dalam funds.csv | kode sumber dana SIPD-RI | dari data |
            | H3 | plafon tiap perangkat daerah (`office-…`) | mutlak pada tahap PPAS, preferensi pada RKPD | `ceiling` dalam offices.csv | KUA-PPAS daerah | dari data |
            | H4 | baris mengikat, kontrak, putusan pengadilan | mutlak | `binding`, `contracted`, decisions.csv | SEB SE-3/MK.08/2025 dan 900.1.1/9902/SJ angka 4e | dari data |
            | H6 | hanya penanganan yang lolos syarat kelayakan | mutlak | aturan E01 sampai E14 | lihat aturannya | dari aturan |
            | H8 | prasyarat, pilihan yang saling meniadakan, paket | mutlak | relations.csv | Kebijakan daerah | dari data |
            | H9 | pagu tahun berikutnya (`next-year`) | mutlak | `next_year_ceiling` dalam region.yaml | UU 1/2022 Ps 140 | dari data |
            | S6 | tetap dekat dengan daftar sebelumnya | preferensi | `keep` dalam berkas skenario | Kebijakan daerah | dari skenario |
            """;

    private LimitTable() {
    }

    static String text() {
        return HEAD + IMPLIED + PACK.rules().stream().filter(rule -> rule.kind() == Rule.Kind.LIMIT)
                .map(LimitTable::line).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(RuleText rule) {
        return "| " + String.join(" | ", rule.id(), rule.title() + " (`" + rule.conclusions().get(0).slot("id") + "`)",
                level(rule), ended(rule) ? "–" : amount(rule),
                rule.reference() + (rule.policy() ? " (kebijakan)" : ""), status(rule)) + " |";
    }

    private static boolean ended(RuleText rule) {
        return rule.parameters().stream().anyMatch(HELD::ended);
    }

    private static String status(RuleText rule) {
        if (ended(rule)) {
            return "tidak berlaku";
        }
        return rule.verified() && rule.parameters().stream().allMatch(HELD::verified) ? "verified" : "unverified";
    }

    private static String level(RuleText rule) {
        Optional<String> rank = slot(rule, "rank");
        Optional<String> penalty = slot(rule, "penalti");
        if (penalty.isPresent()) {
            BigDecimal points = HELD.number(penalty.get());
            return points.signum() == 0
                    ? "diperlihatkan saja"
                    : "preferensi, " + shown(points) + " poin per Rp100 juta";
        }
        return rank.map(number -> "kewajiban, peringkat " + number).orElse("mutlak");
    }

    private static String amount(RuleText rule) {
        Statement line = rule.conclusions().stream().filter(one -> one.text().startsWith("paling ")).findFirst()
                .orElseThrow();
        String sign = line.text().startsWith("paling banyak") ? "≤ " : "≥ ";
        if (line.slot("tujuan") != null) {
            BigDecimal goal = HELD.percent(line.slot("tujuan"));
            BigDecimal now = HELD.percent(line.slot("persen")).add(HELD.percent(line.slot("langkah")));
            return sign + shown(now.min(goal)) + " % menuju " + shown(goal) + " %";
        }
        String percent = sign + shown(HELD.percent(line.slot("persen"))) + " %";
        return line.slot("ukuran") == null ? percent : percent + " dari `" + line.slot("ukuran") + "`";
    }

    private static Optional<String> slot(RuleText rule, String name) {
        return Stream.concat(rule.conditions().stream(), rule.conclusions().stream())
                .map(statement -> statement.slot(name)).filter(Objects::nonNull).findFirst();
    }

    private static String shown(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
