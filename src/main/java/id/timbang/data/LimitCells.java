package id.timbang.data;

import id.timbang.domain.Limit;
import id.timbang.domain.Rupiah;
import id.timbang.domain.Selector;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** Reads the cells of one limit whose form depends on each other. */
record LimitCells(Sheet sheet, int row, Problems problems) {

    private static final int SHARE_DECIMALS = 4;
    private static final int PENALTY_DECIMALS = 6;

    <T> T read(String column, Function<String, T> reader, T otherwise) {
        if (!sheet.has(column, row)) {
            return otherwise;
        }
        try {
            return reader.apply(sheet.text(column, row));
        } catch (BadCell bad) {
            problems.add(sheet.problem(row, column, bad.getMessage(), bad.advice()));
            return otherwise;
        }
    }

    Selector selector(String column, List<String> fields) {
        return Selectors.read(sheet, row, column, fields, problems);
    }

    /** An amount in the units of a measure. */
    static long amount(String text, String measure) {
        if (Limit.isMoney(measure)) {
            return Numbers.amount(text);
        }
        return Numbers.number(text, 0, Limit.isSigned(measure) ? -Rupiah.MAX_SUM : 0, Rupiah.MAX_SUM);
    }

    /** Per cent, at most four decimals. */
    static BigDecimal share(String text) {
        return Numbers.exact(text, SHARE_DECIMALS, 0, Limit.LARGEST_SHARE);
    }

    /** Points, at most six decimals. */
    static BigDecimal penalty(String text) {
        return Numbers.exact(text, PENALTY_DECIMALS, 0, Limit.LARGEST_PENALTY);
    }
}
