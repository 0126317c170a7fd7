package id.timbang.domain;

/** What became of a proposal: the column {@code decision} of portfolio.csv. */
public enum Outcome {
    /** A built choice or DESIGN_ONLY was taken. */
    FUNDED,
    /** Handed to a ministry, the province or the village. */
    REFERRED,
    /** A duplicate of another proposal, which carries it. */
    MERGED,
    /** A gate refused it. */
    INELIGIBLE,
    /** A gate waits for something the proposer can mend. */
    INCOMPLETE,
    /** Eligible, but not chosen this year. */
    DEFERRED
}
