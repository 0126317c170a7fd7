package id.timbang.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;

import id.timbang.domain.Column;
import id.timbang.domain.NumberColumn;
import id.timbang.parameters.Parameters;

/** Points in thousandths, exactly: of parameters, columns, and both together. Prepared before the rules run. */
final class PointTable {
    private static final long SMALL = 1L << 31;
    private static final long[] POWERS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000};

    private final Map<String, Long> parameters = new HashMap<>();
    private final Map<String, Map<String, ScaledLadder>> ladders = new HashMap<>();
    private final Map<String, NumberColumn> columns = new HashMap<>();

    /** Prepares what a conclusion needs; throws like the getters of {@link Parameters}, and where a column holds no numbers. */
    void prepare(Statement conclusion, Parameters values, FactTable table) {
        String points = conclusion.slot("poin");
        String ladder = conclusion.slot("tangga");
        String column = conclusion.slot("ukuran");
        if (points != null) {
            parameters.put(points, values.milliPoints(points));
        }
        if (column != null) {
            Column found = table.find(column).orElseThrow();
            columns.put(column, Conversions.numbers(column, found));
            if (ladder != null) {
                ladders.computeIfAbsent(ladder, any -> new HashMap<>()).put(column,
                        ScaledLadder.of(values.ladder(ladder), columns.get(column).scale()));
            }
        }
    }

    long milli(String parameter) {
        return parameters.getOrDefault(parameter, 0L);
    }

    long column(String column, int row) {
        return value(column, row, 1000);
    }

    long times(String parameter, String column, int row) {
        return value(column, row, milli(parameter));
    }

    /** factor × the number, rounded half up; zero where it is missing. */
    private long value(String column, int row, long factor) {
        NumberColumn numbers = columns.get(column);
        if (numbers == null || !numbers.has(row)) {
            return 0;
        }
        long number = numbers.values()[row];
        if (numbers.scale() < POWERS.length && Math.abs(number) < SMALL && Math.abs(factor) < SMALL) {
            return rounded(number * factor, POWERS[numbers.scale()]);
        }
        return rounded(BigDecimal.valueOf(number, numbers.scale()).multiply(BigDecimal.valueOf(factor)));
    }

    long ladder(String ladder, String column, int row) {
        NumberColumn numbers = columns.get(column);
        ScaledLadder scaled = ladders.getOrDefault(ladder, Map.of()).get(column);
        return numbers != null && scaled != null && numbers.has(row) ? scaled.milliAt(numbers.values()[row]) : 0;
    }

    private static long rounded(long dividend, long power) {
        long half = (Math.abs(dividend) + power / 2) / power;
        return dividend < 0 ? -half : half;
    }

    private static long rounded(BigDecimal milli) {
        return milli.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
