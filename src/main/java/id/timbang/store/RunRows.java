package id.timbang.store;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads runs from the database. */
final class RunRows {
    /** What is read of the table {@code run}, in the order of {@link RunInfo}. */
    static final String COLUMNS = "id, dataset, scenario, scenario_name, pack, pack_version, as_of, seed, gap, "
            + "limit_seconds, status, stop_asked, phase, done, total, gap_percent, achieved, bound, message, queued_at, "
            + "queued_by, started_at, ended_at, proven_gap, ended, reproducible";

    private RunRows() {
    }

    /** A row of {@link #COLUMNS}. */
    static RunInfo run(ResultSet row, int number) throws SQLException {
        return Rows.of(RunInfo.class).mapRow(row, number);
    }
}
