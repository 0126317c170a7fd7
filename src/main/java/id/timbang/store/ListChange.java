package id.timbang.store;

/**
 * What one result does otherwise than an earlier one of the same data, in proposals.
 *
 * @param entered funded now
 * @param removed funded no longer
 * @param more funded in both, with more money
 * @param less funded in both, with less money
 */
public record ListChange(long entered, long removed, long more, long less) {
}
