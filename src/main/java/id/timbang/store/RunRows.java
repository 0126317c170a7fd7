package id.timbang.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * Reads runs from the database. Written out: lists of runs stand on most pages, and matching the columns of each row by their names
 * is dear: reading them took a seventh of Beranda's processor time.
 */
final class RunRows {
    /** What is read of the table {@code run}, in the order of {@link RunInfo}. */
    static final String COLUMNS = "id, dataset, scenario, scenario_name, pack, pack_version, as_of, seed, gap, "
            + "limit_seconds, status, stop_asked, phase, done, total, gap_percent, achieved, bound, message, queued_at, "
            + "queued_by, started_at, ended_at, proven_gap, ended, reproducible";

    private final ResultSet row;
    private int column;

    private RunRows(ResultSet row) {
        this.row = row;
    }

    /** A row of {@link #COLUMNS}. */
    static RunInfo run(ResultSet row, int number) throws SQLException {
        return new RunRows(row).run();
    }

    /** In the order of the columns, in which Java evaluates arguments. */
    private RunInfo run() throws SQLException {
        return new RunInfo(next(Long.class), next(Long.class), next(Long.class), text(), text(), next(Long.class),
                next(LocalDate.class), next(Long.class), row.getBigDecimal(++column), next(Long.class),
                RunStatus.valueOf(text()), next(Boolean.class), text(), next(Long.class), next(Long.class),
                next(Double.class), next(Long.class), next(Long.class), text(), instant(), text(), instant(), instant(),
                row.getBigDecimal(++column), text(), next(Boolean.class));
    }

    private <T> T next(Class<T> type) throws SQLException {
        return row.getObject(++column, type);
    }

    private String text() throws SQLException {
        return row.getString(++column);
    }

    private Instant instant() throws SQLException {
        OffsetDateTime time = next(OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
