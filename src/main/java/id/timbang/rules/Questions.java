package id.timbang.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

import id.timbang.domain.Column;
import id.timbang.domain.DateColumn;
import id.timbang.domain.FlagColumn;
import id.timbang.domain.NumberColumn;
import id.timbang.domain.Selector;
import id.timbang.domain.TextColumn;
import id.timbang.parameters.Parameters;

/** Answers what rules ask of the rows of one table. Prepared before the rules run, so that asking is a look-up. */
final class Questions {
    private static final byte[] NOTHING = {};

    private final FactTable table;
    private final Parameters parameters;
    private final Map<String, byte[]> flags = new HashMap<>();
    private final Map<String, Column> columns = new HashMap<>();
    private final Map<String, Map<String, IntPredicate>> equalities = new HashMap<>();
    private final Map<String, Map<String, Threshold>> thresholds = new HashMap<>();

    Questions(FactTable table, Parameters parameters) {
        this.table = table;
        this.parameters = parameters;
    }

    FactTable table() {
        return table;
    }

    /**
     * Prepares everything that a rule asks and concludes.
     *
     * @throws IllegalArgumentException when a column cannot answer, or a parameter is of another unit
     */
    void prepare(RuleText rule, PointTable points) {
        rule.conditions().forEach(condition -> condition.calls().forEach(this::prepare));
        rule.conclusions().forEach(conclusion -> points.prepare(conclusion, parameters, table));
    }

    /** Whether a rule asks one of these columns, or what follows from one of them. */
    boolean asks(RuleText rule, Set<String> columns) {
        boolean conditions = rule.conditions().stream().flatMap(condition -> condition.calls().stream())
                .anyMatch(call -> table.madeOf(call.name(), columns));
        return conditions || rule.conclusions().stream().map(conclusion -> conclusion.slot("ukuran"))
                .anyMatch(column -> column != null && table.madeOf(column, columns));
    }

    /**
     * Prepares the answer to a question whose column is there.
     *
     * @throws IllegalArgumentException when the column cannot answer it
     */
    void prepare(Sentence.Call call) {
        Column column = table.find(call.name()).orElseThrow();
        columns.put(call.name(), column);
        switch (call.method()) {
            case "isTrue", "isFalse" -> flags.put(call.name(), Conversions.flags(call.name(), column).values());
            case "equalsOne", "equalsNone" -> equalities.computeIfAbsent(call.name(), any -> new HashMap<>())
                    .computeIfAbsent(call.argument(), values -> equality(column, values));
            case "isFilled", "isEmpty" -> {
            }
            default -> thresholds.computeIfAbsent(call.name(), any -> new HashMap<>()).computeIfAbsent(call.argument(),
                    parameter -> threshold(call, column));
        }
    }

    private static IntPredicate equality(Column column, String values) {
        var clause = new Selector.Clause(column.name(), TextColumn.split(values), false).over(column);
        if (!(column instanceof TextColumn texts)) {
            return row -> clause.matches(column.texts(row));
        }
        boolean[] matches = new boolean[texts.dictionary().length];
        for (int code = 0; code < matches.length; code++) {
            String text = texts.dictionary()[code];
            matches[code] = clause.matches(texts.several() ? TextColumn.split(text) : List.of(text));
        }
        boolean empty = clause.matches(List.of());
        return row -> texts.has(row) ? matches[texts.codes()[row]] : empty;
    }

    private Threshold threshold(Sentence.Call call, Column column) {
        if (column instanceof DateColumn dates) {
            return Threshold.of(dates.days(), 0, BigDecimal.valueOf(parameters.day(call.argument()).toEpochDay()));
        }
        if (call.method().equals("isAfter") || call.method().equals("isBefore")) {
            throw new IllegalArgumentException("the column " + call.name() + " holds no dates");
        }
        NumberColumn numbers = Conversions.numbers(call.name(), column);
        return Threshold.of(numbers.values(), numbers.scale(), parameters.number(call.argument()));
    }

    /** What a prepared question is answered for each row, as a number from 0 to 3: where it is the same, so is the answer. */
    IntUnaryOperator answers(Sentence.Call call) {
        Column column = columns.get(call.name());
        return switch (call.method()) {
            case "isTrue", "isFalse" -> ofFlags(flags.get(call.name()));
            case "isFilled", "isEmpty" -> row -> column.has(row) ? 1 : column.isUnknown(row) ? 2 : 0;
            case "equalsOne", "equalsNone" -> ofEquality(column, equalities.get(call.name()).get(call.argument()));
            default -> ofThreshold(thresholds.get(call.name()).get(call.argument()));
        };
    }

    private static IntUnaryOperator ofFlags(byte[] values) {
        return row -> values[row] - FlagColumn.UNKNOWN;
    }

    private static IntUnaryOperator ofEquality(Column column, IntPredicate matches) {
        return row -> column.isUnknown(row) ? 2 : matches.test(row) ? 1 : 0;
    }

    private static IntUnaryOperator ofThreshold(Threshold threshold) {
        return row -> threshold.known(row) ? threshold.sign(row) + 1 : 3;
    }

    byte flag(String name, int row) {
        byte[] values = flags.getOrDefault(name, NOTHING);
        return values.length == 0 ? FlagColumn.UNKNOWN : values[row];
    }

    boolean filled(String name, int row) {
        Column column = columns.get(name);
        return column != null && column.has(row);
    }

    boolean empty(String name, int row) {
        return !unknown(name, row) && !filled(name, row);
    }

    boolean unknown(String name, int row) {
        Column column = columns.get(name);
        return column == null || column.isUnknown(row);
    }

    boolean equalsOne(String name, String values, int row) {
        Map<String, IntPredicate> prepared = equalities.get(name);
        return prepared != null && prepared.containsKey(values) && prepared.get(values).test(row);
    }

    boolean compare(String name, String parameter, int row, IntPredicate wanted) {
        Map<String, Threshold> prepared = thresholds.get(name);
        Threshold threshold = prepared == null ? null : prepared.get(parameter);
        return threshold != null && threshold.known(row) && wanted.test(threshold.sign(row));
    }

    /** The columns that a rule's conditions need and the dataset lacks. */
    List<String> missing(RuleText rule) {
        var missing = new ArrayList<String>();
        if (table.rows() == 0) {
            missing.add(table.file());
        } else {
            rule.conditions().forEach(condition -> condition.calls().forEach(
                    call -> missing.addAll(table.missing(call.name()))));
            rule.conclusions().stream().filter(conclusion -> conclusion.slot("ukuran") != null)
                    .forEach(conclusion -> missing.addAll(table.missing(conclusion.slot("ukuran"))));
        }
        return missing.stream().distinct().toList();
    }

    /**
     * Numbers beside a bound at their own scale.
     *
     * @param floor the bound rounded down
     * @param exact whether the bound is a number of that scale
     */
    private record Threshold(long[] values, long floor, boolean exact) {

        static Threshold of(long[] values, int scale, BigDecimal bound) {
            BigDecimal scaled = bound.movePointRight(scale);
            BigDecimal floor = scaled.setScale(0, RoundingMode.FLOOR);
            BigDecimal most = BigDecimal.valueOf(Long.MAX_VALUE - 1);
            long clamped = floor.min(most).max(most.negate()).longValueExact();
            return new Threshold(values, clamped, floor.compareTo(scaled) == 0);
        }

        boolean known(int row) {
            return values[row] > NumberColumn.UNKNOWN;
        }

        /** −1, 0 or 1 as the number is below, at or above the bound. */
        int sign(int row) {
            int sign = Long.compare(values[row], floor);
            return sign == 0 && !exact ? -1 : sign;
        }
    }
}
