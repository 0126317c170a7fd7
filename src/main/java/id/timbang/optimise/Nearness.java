package id.timbang.optimise;

/** How near the optimum the prices are from which others are to be found. */
enum Nearness {
    /** Known nothing of: a long descent comes first. */
    FAR,
    /** Those of a question that differs somewhat: a short descent comes first. */
    EARLIER,
    /** Those of the question of which this is a case: as near, but one decision may move many of them far. */
    CASE,
    /** Those of nearly the same question. */
    NEAR
}
