package id.timbang.store;

import java.time.Instant;

/**
 * What became of a proposal in one of several results.
 *
 * @param scenario name of its scenario; empty for the data as they are
 * @param cost rupiah this year; 0 for DEFER
 * @param netValue milli-points of its best choice; {@code null} where none is offered
 * @param endedAt when the result was reached
 * @param version of the list in force that it became; {@code null} where nobody adopted it
 */
public record OtherOutcome(long run, String scenario, String decision, String choice, long cost, Long netValue,
        Instant endedAt, Integer version) {
}
