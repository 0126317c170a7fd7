package id.timbang.rules;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;

import id.timbang.domain.Column;
import id.timbang.domain.Halves;
import id.timbang.domain.NumberColumn;
import id.timbang.domain.TextColumn;

/** Numbers derived row by row, exact up to the rounding stated. */
final class Quantities {
    /** Decimals of a percentage. */
    static final int PERCENT_SCALE = 4;

    private Quantities() {
    }

    /** A whole number for each row; missing where one of the columns has no value. */
    interface RowNumber {
        long at(int row);
    }

    static NumberColumn column(String name, int rows, int scale, RowNumber number) {
        long[] values = new long[rows];
        Halves.of(rows, (from, to) -> {
            for (int row = from; row < to; row++) {
                values[row] = number.at(row);
            }
        });
        return new NumberColumn(name, values, scale);
    }

    static NumberColumn numbers(FactTable table, String name) {
        return Conversions.numbers(name, table.find(name).orElseThrow());
    }

    /** Per cent of the cost under another column, four decimals. */
    static Column percentOfCost(FactTable table, String name, String part) {
        return ratio(table, name, part, "cost", 100, PERCENT_SCALE);
    }

    /**
     * {@code factor × dividend ÷ divisor}, rounded half up to {@code scale} decimals; missing where there is no dividend or no
     * divisor above zero.
     */
    static NumberColumn ratio(FactTable table, String name, String dividend, String divisor, long factor, int scale) {
        NumberColumn a = numbers(table, dividend);
        NumberColumn b = numbers(table, divisor);
        BigInteger times = BigInteger.TEN.pow(scale + b.scale()).multiply(BigInteger.valueOf(factor));
        BigInteger power = BigInteger.TEN.pow(a.scale());
        return column(name, table.rows(), scale, row -> a.has(row) && b.has(row) && b.values()[row] > 0
                ? divide(a.values()[row], times, b.values()[row], power)
                : NumberColumn.MISSING);
    }

    /** factor × (a ÷ 10^scaleA) ÷ (b ÷ 10^scaleB) in units of 10^-scale, rounded half up; a and b not negative. */
    static long divide(long a, int scaleA, long b, int scaleB, long factor, int scale) {
        BigInteger times = BigInteger.TEN.pow(scale + scaleB).multiply(BigInteger.valueOf(factor));
        return divide(a, times, b, BigInteger.TEN.pow(scaleA));
    }

    private static long divide(long a, BigInteger times, long b, BigInteger power) {
        if (small(a, times) && small(b, power)) {
            long below = b * power.longValue();
            return (2 * a * times.longValue() + below) / (2 * below);
        }
        BigInteger above = BigInteger.valueOf(a).multiply(times);
        BigInteger below = BigInteger.valueOf(b).multiply(power);
        BigInteger half = above.add(above).add(below).divide(below.add(below));
        return half.bitLength() < 63 ? half.longValueExact() : Long.MAX_VALUE;
    }

    /** Whether the product has less than 61 bits, so that three of them are a long. */
    private static boolean small(long a, BigInteger b) {
        return Long.SIZE - Long.numberOfLeadingZeros(a) + b.bitLength() < 61;
    }

    /** A whole number that follows from the text of each cell, worked out once for each text; unknown where the cell is. */
    static NumberColumn ofText(FactTable table, String name, Column column, ToLongFunction<String> number) {
        if (!(column instanceof TextColumn texts)) {
            return column(name, table.rows(), 0,
                    row -> column.isUnknown(row) ? NumberColumn.UNKNOWN : number.applyAsLong(column.text(row)));
        }
        long[] byCode = Arrays.stream(texts.dictionary()).mapToLong(number).toArray();
        long empty = number.applyAsLong("");
        return column(name, table.rows(), 0, row -> texts.has(row)
                ? byCode[texts.codes()[row]]
                : texts.isUnknown(row) ? NumberColumn.UNKNOWN : empty);
    }

    /** The sum of several columns of whole numbers; missing where one of them is. */
    static NumberColumn sum(FactTable table, String name, List<String> parts) {
        var columns = parts.stream().map(part -> numbers(table, part)).toList();
        return column(name, table.rows(), 0, row -> sum(columns, row));
    }

    private static long sum(List<NumberColumn> columns, int row) {
        long sum = 0;
        for (NumberColumn column : columns) {
            if (!column.has(row)) {
                return NumberColumn.MISSING;
            }
            sum += column.values()[row];
        }
        return sum;
    }
}
