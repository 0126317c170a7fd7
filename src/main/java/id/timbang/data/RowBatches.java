package id.timbang.data;

import id.timbang.domain.Problem;
import id.timbang.xlsx.RowReader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;

/** The rows of a file on their way to a sheet: while some are read, others make columns of those before them. */
final class RowBatches implements RowReader {
    private static final int SIZE = 2_000;
    /** Neighbouring columns whose cells are read row by row, as they lie in memory. */
    private static final int TOGETHER = 12;

    private final SheetBuilder sheet;
    private final Problems problems;
    private List<Row> batch = new ArrayList<>();
    private List<ForkJoinTask<List<Problem>>> columns = List.of();
    private int done;
    private boolean headed;

    /** A row of the right length, and the line on which it began. */
    record Row(int line, List<String> cells) {
    }

    RowBatches(SheetBuilder sheet, Problems problems) {
        this.sheet = sheet;
        this.problems = problems;
    }

    /** Takes the header first, then every other row; keeps the lists. */
    @Override
    public void row(int line, List<String> cells) {
        if (!headed) {
            headed = true;
            sheet.row(line, cells);
        } else if (sheet.accept(line, cells)) {
            batch.add(new Row(line, cells));
            if (batch.size() == SIZE) {
                begin();
            }
        }
    }

    @Override
    public void end() {
        begin();
        await();
    }

    private void begin() {
        await();
        int first = done;
        List<Row> rows = batch;
        done += rows.size();
        batch = new ArrayList<>(SIZE);
        columns = new ArrayList<>();
        for (int place = 0; place < sheet.width() && !rows.isEmpty(); place += TOGETHER) {
            int from = place;
            int to = Math.min(sheet.width(), place + TOGETHER);
            columns.add(ForkJoinPool.commonPool().submit(() -> sheet.columns(from, to, first, rows)));
        }
    }

    /** From the last to the first, so that a column that nobody has begun is made here. */
    private void await() {
        for (int i = columns.size() - 1; i >= 0; i--) {
            columns.get(i).quietlyJoin();
        }
        columns.forEach(column -> column.join().forEach(problems::add));
        columns = List.of();
    }
}
