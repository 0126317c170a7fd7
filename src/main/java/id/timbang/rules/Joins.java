package id.timbang.rules;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import id.timbang.domain.Column;
import id.timbang.domain.DateColumn;
import id.timbang.domain.FlagColumn;
import id.timbang.domain.NumberColumn;
import id.timbang.domain.TextColumn;

/** Columns of a table that proposals refer to by a code, as columns of the proposals. */
final class Joins {
    private static final int NO_CODE = -1;
    private static final int UNKNOWN_CODE = -2;

    private Joins() {
    }

    /** A cell without code is missing; a code that the table does not have leaves the cell unknown. */
    static Column join(String name, Column reference, FactTable table, String field) {
        Column source = table.find(field).orElseThrow();
        int[] rows = rows(reference, table);
        if (source instanceof FlagColumn flags) {
            byte[] values = new byte[rows.length];
            for (int i = 0; i < rows.length; i++) {
                values[i] = rows[i] >= 0 ? flags.values()[rows[i]] : (byte) rows[i];
            }
            return new FlagColumn(name, values);
        }
        if (source instanceof NumberColumn numbers) {
            return new NumberColumn(name, longs(rows, numbers.values()), numbers.scale());
        }
        if (source instanceof DateColumn dates) {
            return new DateColumn(name, longs(rows, dates.days()));
        }
        TextColumn texts = (TextColumn) source;
        int[] codes = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            codes[i] = rows[i] >= 0 ? texts.codes()[rows[i]] : rows[i];
        }
        return texts.with(name, codes, texts.dictionary());
    }

    /** Whether the code is in the table: unknown never, missing where there is no code. */
    static FlagColumn known(String name, Column reference, FactTable table) {
        int[] rows = rows(reference, table);
        byte[] values = new byte[rows.length];
        for (int i = 0; i < rows.length; i++) {
            values[i] = rows[i] >= 0 ? 1 : rows[i] == NO_CODE ? FlagColumn.MISSING : 0;
        }
        return new FlagColumn(name, values);
    }

    private static long[] longs(int[] rows, long[] source) {
        long[] values = new long[rows.length];
        for (int i = 0; i < rows.length; i++) {
            values[i] = rows[i] >= 0
                    ? source[rows[i]]
                    : rows[i] == NO_CODE ? NumberColumn.MISSING : NumberColumn.UNKNOWN;
        }
        return values;
    }

    private static int[] rows(Column reference, FactTable table) {
        Map<String, Integer> byCode = new HashMap<>();
        Column codes = table.find("code").orElseThrow();
        for (int row = 0; row < table.rows(); row++) {
            byCode.putIfAbsent(codes.text(row), row);
        }
        TextColumn texts = (TextColumn) reference;
        int[] byText = Arrays.stream(texts.dictionary()).mapToInt(code -> byCode.getOrDefault(code, UNKNOWN_CODE))
                .toArray();
        return Arrays.stream(texts.codes()).map(code -> code >= 0
                ? byText[code]
                : code == TextColumn.MISSING
                        ? NO_CODE
                        : UNKNOWN_CODE)
                .toArray();
    }
}
