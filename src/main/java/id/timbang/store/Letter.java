package id.timbang.store;

import java.time.Instant;

/** A letter that was made, to whom, when and by whom. */
public record Letter(String recipient, Instant madeAt, String madeBy) {
}
