package id.timbang.store;

import java.time.Instant;

/** A result that everybody may read. */
public record Publication(long id, long run, Instant publishedAt, String publishedBy) {
}
