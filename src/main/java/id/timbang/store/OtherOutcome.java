package id.timbang.store;

/**
 * What became of a proposal in one of several results.
 *
 * @param scenario name of its scenario; empty for the data as they are
 * @param cost rupiah this year; 0 for DEFER
 * @param netValue milli-points of its best choice; {@code null} where none is offered
 */
public record OtherOutcome(long run, String scenario, String decision, String choice, long cost, Long netValue) {
}
