package id.timbang.store;

/**
 * What one result does otherwise than an earlier one of the same data, in proposals.
 *
 * @param entered funded now
 * @param removed funded no longer
 * @param more funded in both, with more money
 * @param less funded in both, with less money
 * @param changed all with another decision or choice, funded or not; a fund or a quarter alone is no change
 */
public record ListChange(long entered, long removed, long more, long less, long changed) {
}
