package id.timbang.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import id.timbang.domain.Rule;
import id.timbang.domain.Verdict;

/**
 * A rule as a file states it, every line understood.
 *
 * @param policy whether the reference is a policy, not law
 * @param verified what {@code @status} says; true where it is left out
 * @param since the first day on which it holds, as {@code @sejak} says; null where it is left out
 * @param conclusions one statement, or the lines of a limit
 */
record RuleText(String id, String title, String file, int line, String reference, boolean policy, boolean verified,
        LocalDate since, Statement subject, List<Statement> conditions, List<Statement> conclusions) {

    /** Slots that hold the id of a parameter, each named by the unit it needs. */
    static final Set<String> PARAMETER_SLOTS = Set.of("angka", "poin", "persen", "rupiah", "tanggal", "tangga",
            "penalti", "langkah", "tujuan");

    RuleText {
        conditions = List.copyOf(conditions);
        conclusions = List.copyOf(conclusions);
    }

    Rule.Kind kind() {
        return switch (conclusions.get(0).sentence().kind()) {
            case GATE -> Rule.Kind.GATE;
            case POINTS -> Rule.Kind.POINTS;
            default -> Rule.Kind.LIMIT;
        };
    }

    Verdict verdict() {
        String verdict = conclusions.get(0).slot("verdict");
        return verdict == null ? null : Verdict.valueOf(verdict);
    }

    /** The kind of thing it judges: the class of the fact. */
    String subjectType() {
        String meaning = subject.sentence().meaning();
        return meaning.substring(meaning.indexOf(':') + 1, meaning.indexOf('(')).trim();
    }

    /** Whether what it stands on exists on a day. */
    boolean holdsOn(LocalDate day) {
        return since == null || !day.isBefore(since);
    }

    /** All parameters it names. */
    Set<String> parameters() {
        var ids = new TreeSet<String>();
        statements().forEach(statement -> ids.addAll(statement.parameters()));
        return ids;
    }

    /** Its conditions and conclusions. */
    List<Statement> statements() {
        return Stream.concat(conditions.stream(), conclusions.stream()).toList();
    }

    /** The rule in the words of the engine's language, without its title and reference, which the engine does not need. */
    String dslr() {
        var text = new StringBuilder("rule \"").append(id).append("\"\nwhen\n    ").append(subject.text()).append('\n');
        conditions.forEach(condition -> text.append("      ").append(condition.text()).append('\n'));
        text.append("then\n");
        conclusions.forEach(conclusion -> text.append("    ").append(conclusion.text()).append('\n'));
        return text.append("end\n").toString();
    }
}
