package id.timbang.generate;

import id.timbang.domain.Selector;
import java.util.List;

/** How much of a measure the proposals that a selector matches offer together. */
final class Supply {
    private final List<Selector.Clause> clauses;
    private final List<Field> fields;
    private final String measure;
    private long sum;
    private long base;

    Supply(Selector where, String measure) {
        this.clauses = where.clauses();
        this.fields = clauses.stream().map(clause -> Field.findByHeader(clause.field()).orElseThrow()).toList();
        this.measure = measure;
    }

    void count(Row row) {
        if (matches(row)) {
            sum += measure.equals("count") ? 1 : row.number(Field.findByHeader(measure).orElseThrow());
        }
    }

    /** A committed row, which limits count too. */
    void countBase(Row row) {
        base += measure.equals("count") && matches(row) ? 1 : 0;
    }

    private boolean matches(Row row) {
        for (int i = 0; i < clauses.size(); i++) {
            if (!clauses.get(i).matches(values(row, fields.get(i)))) {
                return false;
            }
        }
        return true;
    }

    long sum() {
        return sum;
    }

    /** How many committed rows there are; 0 where the measure is another one. */
    long base() {
        return base;
    }

    private static List<String> values(Row row, Field field) {
        String text = row.get(field);
        if (text.isEmpty()) {
            return List.of();
        }
        return text.indexOf('|') < 0 ? List.of(text) : List.of(text.split("\\|"));
    }
}
