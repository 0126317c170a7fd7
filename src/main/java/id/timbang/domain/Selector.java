package id.timbang.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which proposals a limit or a fund's purpose speaks of: {@code field=value and field in (a|b) and field!=prefix*}. A selector
 * without clauses matches everything.
 */
public record Selector(List<Clause> clauses) {
    /** Matches everything. */
    public static final Selector ANY = new Selector(List.of());

    private static final Pattern AND = Pattern.compile("\\s+and\\s+");
    private static final Pattern IN = Pattern.compile("([A-Za-z][\\w:.\\-]*)\\s+(not\\s+in|in)\\s*\\(([^()]*)\\)");
    private static final Pattern EQUALS = Pattern.compile("([A-Za-z][\\w:.\\-]*)\\s*(!=|=)\\s*([^=()|]+)");

    public Selector {
        clauses = List.copyOf(clauses);
    }

    /**
     * One condition.
     *
     * @param values the alternatives; one that ends in {@code *} is a prefix, the empty one an empty cell
     * @param negated whether the clause is the exact negation of "equals one of the values"
     */
    public record Clause(String field, List<String> values, boolean negated) {
        public Clause {
            values = List.copyOf(values);
        }

        /** Whether one of the cell's values equals one of this clause's values, negated if the clause is. */
        public boolean matches(List<String> cell) {
            return (cell.isEmpty() ? values.contains("") : cell.stream().anyMatch(this::equalsOne)) != negated;
        }

        /** The same clause with its values in the form in which cells of that column show them; prefixes stay as they are. */
        public Clause over(Column column) {
            return new Clause(field, values.stream().map(value -> value.endsWith("*") ? value : column.shown(value))
                    .distinct().sorted().toList(), negated);
        }

        private boolean equalsOne(String text) {
            for (String value : values) {
                if (value.endsWith("*")
                        ? text.startsWith(value.substring(0, value.length() - 1))
                        : text.equals(value)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public String toString() {
            if (values.size() == 1) {
                return field + (negated ? "!=" : "=") + values.get(0);
            }
            return field + (negated ? " not in (" : " in (") + String.join("|", values) + ")";
        }
    }

    /**
     * Reads a selector.
     *
     * @throws IllegalArgumentException when the text is no selector; the message names the clause
     */
    public static Selector parse(String text) {
        if (text == null || text.isBlank()) {
            return ANY;
        }
        var clauses = new ArrayList<Clause>();
        for (String part : AND.split(text.trim(), -1)) {
            clauses.add(clause(part.trim()));
        }
        return new Selector(clauses);
    }

    private static Clause clause(String part) {
        Matcher in = IN.matcher(part);
        if (in.matches()) {
            List<String> values = TextColumn.split(in.group(3));
            if (values.isEmpty()) {
                throw new IllegalArgumentException("the list of the condition (" + part + ") is empty");
            }
            return new Clause(in.group(1), values, in.group(2).startsWith("not"));
        }
        Matcher equals = EQUALS.matcher(part);
        if (equals.matches()) {
            return new Clause(equals.group(1), List.of(equals.group(3).trim()), equals.group(2).equals("!="));
        }
        throw new IllegalArgumentException(
                "the condition (" + part + ") is not of the form field=value or field in (a|b)");
    }

    /** Whether it matches everything. */
    public boolean isAny() {
        return clauses.isEmpty();
    }

    /** Whether some clause names that field. */
    public boolean names(String field) {
        return clauses.stream().anyMatch(clause -> clause.field().equals(field));
    }

    @Override
    public String toString() {
        return clauses.stream().map(Clause::toString).collect(Collectors.joining(" and "));
    }
}
