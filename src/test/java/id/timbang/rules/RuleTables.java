package id.timbang.rules;

import id.timbang.domain.Rule;
import id.timbang.parameters.Ladder;
import id.timbang.parameters.Parameters;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Collectors;

/** Gates and points of the national pack as tables for people: what each says, what it gives, where it comes from. */
final class RuleTables {
    private static final RulePack PACK = RulePack.load("nasional");
    private static final Parameters HELD = PACK.book().at(LocalDate.of(2026, 1, 1));

    private RuleTables() {
    }

    static String text() {
        return table("Syarat kelayakan", Rule.Kind.GATE) + "\n" + table("Poin", Rule.Kind.POINTS);
    }

    private static String table(String title, Rule.Kind kind) {
        return PACK.rules().stream().filter(rule -> rule.kind() == kind).map(RuleTables::line)
                .collect(Collectors.joining("\n",
                        "| " + title + " | Bunyi | Hasil | Rujukan | Status |\n|---|---|---|---|---|\n",
                        "\n"));
    }

    private static String line(RuleText rule) {
        return "| " + String.join(" | ", rule.id(), rule.title(), gives(rule),
                rule.reference() + (rule.policy() ? " (kebijakan)" : ""), status(rule)) + " |";
    }

    private static String status(RuleText rule) {
        if (rule.parameters().stream().anyMatch(HELD::ended)) {
            return "berakhir";
        }
        return rule.verified() && rule.parameters().stream().allMatch(HELD::verified) ? "verified" : "unverified";
    }

    private static String gives(RuleText rule) {
        return rule.kind() == Rule.Kind.GATE ? rule.verdict().name() : points(rule.conclusions().get(0));
    }

    private static String points(Statement conclusion) {
        String sign = conclusion.text().startsWith("kurangi") ? "−" : "";
        String column = conclusion.slot("ukuran");
        if (conclusion.slot("tangga") != null) {
            return "0…" + sign + most(HELD.ladder(conclusion.slot("tangga"))) + " menurut `" + column + "`";
        }
        String points = sign + shown(HELD.number(conclusion.slot("poin")));
        return column == null ? points : points + " × `" + column + "`";
    }

    private static String most(Ladder ladder) {
        return shown(ladder.steps().stream().map(Ladder.Step::value).max(Comparator.naturalOrder())
                .orElseThrow());
    }

    private static String shown(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
