package id.timbang.store;

import java.time.Instant;

/** A version of the list in force: the result that the head adopted. */
public record AdoptedList(int version, long run, String note, Instant adoptedAt, String adoptedBy) {
}
