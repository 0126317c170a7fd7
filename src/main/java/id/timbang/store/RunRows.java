package id.timbang.store;

/** How runs are read from the database. */
final class RunRows {
    /** What is read of the table {@code run}, in the order of {@link RunInfo}. */
    static final String COLUMNS = "id, dataset, scenario, scenario_name, pack, pack_version, as_of, seed, gap, "
            + "limit_seconds, status, stop_asked, phase, done, total, gap_percent, achieved, bound, message, queued_at, "
            + "queued_by, started_at, ended_at, proven_gap, ended, reproducible";
    /** Reads rows of {@link #COLUMNS}. */
    static final Rows<RunInfo> ROWS = Rows.of(RunInfo.class);

    private RunRows() {
    }
}
