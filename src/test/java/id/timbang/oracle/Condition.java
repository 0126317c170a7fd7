package id.timbang.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A selector, read a second time: clauses that must all hold. */
record Condition(List<Clause> clauses) {

    record Clause(String field, List<String> values, boolean negated) {
        boolean holds(List<String> cell) {
            boolean equal = cell.stream().anyMatch(text -> values.stream().anyMatch(value -> equal(text, value)));
            return equal != negated;
        }

        private static boolean equal(String text, String value) {
            return value.endsWith("*") ? text.startsWith(value.substring(0, value.length() - 1)) : text.equals(value);
        }
    }

    static Condition of(String text) {
        var clauses = new ArrayList<Clause>();
        for (String part : text.isBlank() ? new String[0] : text.split(" and ")) {
            clauses.add(clause(part.trim()));
        }
        return new Condition(clauses);
    }

    private static Clause clause(String part) {
        if (part.endsWith(")")) {
            String head = part.substring(0, part.indexOf('(')).trim();
            List<String> values = List.of(part.substring(part.indexOf('(') + 1, part.length() - 1).split("\\|"));
            return new Clause(head.split(" ")[0], values, head.endsWith("not in"));
        }
        boolean negated = part.contains("!=");
        String[] sides = part.split(negated ? "!=" : "=");
        return new Clause(sides[0].trim(), List.of(sides[1].trim()), negated);
    }

    boolean holds(Function<String, List<String>> cells) {
        return clauses.stream().allMatch(clause -> clause.holds(cells.apply(clause.field())));
    }
}
