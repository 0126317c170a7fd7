package id.timbang.optimise;

/** How one run of a simplex ended. */
enum SimplexEnd {
    /** What it looked for is reached. */
    REACHED,
    /** No values keep all rows and bounds. */
    INFEASIBLE,
    /** The objective grows without end. */
    UNBOUNDED,
    /** The bound fell to what the caller has already. */
    CUT_OFF,
    /** Rounding took the premise of the run away; another run must follow. */
    LOST,
    /** Too many steps. */
    STALLED
}
