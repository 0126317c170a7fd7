package id.timbang.domain;

/**
 * What one rule found of one proposal.
 *
 * @param milliPoints thousandths of a point; 0 for a gate
 */
public record Finding(Rule rule, long milliPoints) {
}
