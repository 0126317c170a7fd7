package id.timbang.benchmark;

import id.timbang.greedy.Books;
import id.timbang.model.Programme;
import id.timbang.model.Selection;
import java.util.List;

/**
 * The value stage of a programme as general solvers want it: maximise Σ gain × variable + constant under lines. The first variables
 * are the columns, one for each way to take a proposal; the others measure shortfalls.
 *
 * @param columns what each of the first variables takes
 * @param gains of all variables, milli-points
 * @param highs of all variables their highest value; the lowest is 0
 */
record IntegerModel(Programme programme, List<Column> columns, long[] gains, long[] highs, List<Line> lines,
        long constant) {

    /** A way to take a proposal. */
    record Column(int proposal, int option, int fund, int start) {
    }

    /**
     * low ≤ Σ factor × variable ≤ high.
     *
     * @param pick whether it says that at most, or exactly, one of some columns is taken
     * @param low {@link Long#MIN_VALUE} for none
     */
    record Line(int[] variables, long[] factors, long low, long high, boolean pick) {
    }

    /** What a solution takes. */
    Selection selection(java.util.function.IntPredicate taken) {
        Books books = new Books(programme);
        for (int c = 0; c < columns.size(); c++) {
            if (taken.test(c)) {
                Column column = columns.get(c);
                books.decide(column.proposal(), column.option(), column.fund(), column.start());
            }
        }
        return books.selection();
    }
}
