package id.timbang.model;

import id.timbang.domain.Choice;
import id.timbang.domain.Column;
import id.timbang.domain.Fund;
import id.timbang.domain.Selector;
import id.timbang.domain.Selector.Clause;
import id.timbang.domain.TextColumn;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Applies selectors to a table, clause by clause; a clause over a column of words is decided once for each word. */
final class Selectors {
    /** Fields that belong to what is chosen, not to the proposal. */
    static final Set<String> CHOSEN = Set.of("fund", "choice", "quarter");

    private static final List<String> QUARTERS = List.of("1", "2", "3", "4");
    private static final List<String> CHOICES = Stream.of(Choice.values()).map(Choice::name).toList();

    private final Fields fields;
    private final List<String> funds;
    private final Map<Clause, BitSet> rowsByClause = new HashMap<>();

    Selectors(Fields fields, List<Fund> funds) {
        this.fields = fields;
        this.funds = funds.stream().map(Fund::code).toList();
    }

    /** The first field that the dataset lacks. */
    Optional<String> findLacking(Selector selector) {
        return selector.clauses().stream().map(Clause::field)
                .filter(field -> !CHOSEN.contains(field) && fields.find(field).isEmpty()).findFirst();
    }

    /** The same conditions in one canonical form, so that equal ones are seen to be equal. */
    String canonical(Selector selector) {
        return selector.clauses().stream().map(this::canonical).map(Clause::toString).distinct().sorted()
                .collect(Collectors.joining(" and "));
    }

    private Clause canonical(Clause clause) {
        Column column = CHOSEN.contains(clause.field()) ? null : column(clause);
        return column == null
                ? new Clause(clause.field(), clause.values().stream().distinct().sorted().toList(), clause.negated())
                : clause.over(column);
    }

    private Column column(Clause clause) {
        return fields.find(clause.field()).orElse(null);
    }

    /** What a selector says of every row. A column that the table lacks equals nothing. */
    Match match(Selector selector) {
        var rows = new BitSet();
        rows.set(0, fields.table().rows());
        boolean unpaid = true;
        boolean committed = true;
        for (Clause clause : selector.clauses()) {
            if (!CHOSEN.contains(clause.field())) {
                rows.and(rowsByClause.computeIfAbsent(canonical(clause), this::rows));
            } else {
                unpaid &= clause.negated() || clause.field().equals("choice");
                committed &= clause.negated();
            }
        }
        return new Match(rows, mask(selector, "choice", CHOICES), funds(selector), mask(selector, "quarter", QUARTERS),
                unpaid, committed);
    }

    private boolean[] funds(Selector selector) {
        if (!selector.names("fund")) {
            return null;
        }
        boolean[] matching = new boolean[funds.size()];
        for (int f = 0; f < matching.length; f++) {
            matching[f] = matches(selector, "fund", funds.get(f));
        }
        return matching;
    }

    private static int mask(Selector selector, String field, List<String> texts) {
        int mask = 0;
        for (int i = 0; i < texts.size(); i++) {
            mask |= matches(selector, field, texts.get(i)) ? 1 << i : 0;
        }
        return mask;
    }

    private static boolean matches(Selector selector, String field, String text) {
        return selector.clauses().stream().filter(clause -> clause.field().equals(field))
                .allMatch(clause -> clause.matches(List.of(text)));
    }

    private BitSet rows(Clause clause) {
        Column column = column(clause);
        if (column instanceof TextColumn words) {
            return rows(clause, words);
        }
        var rows = new BitSet(fields.table().rows());
        for (int row = 0; row < fields.table().rows(); row++) {
            if (clause.matches(column == null ? List.of() : column.texts(row))) {
                rows.set(row);
            }
        }
        return rows;
    }

    private static BitSet rows(Clause clause, TextColumn words) {
        boolean[] byWord = new boolean[words.dictionary().length];
        for (int i = 0; i < byWord.length; i++) {
            String word = words.dictionary()[i];
            byWord[i] = clause.matches(words.several() ? TextColumn.split(word) : List.of(word));
        }
        boolean empty = clause.matches(List.of());
        var rows = new BitSet(words.codes().length);
        int[] codes = words.codes();
        for (int row = 0; row < codes.length; row++) {
            if (codes[row] >= 0 ? byWord[codes[row]] : empty) {
                rows.set(row);
            }
        }
        return rows;
    }
}
