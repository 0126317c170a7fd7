package id.timbang.store;

import id.timbang.data.Hashes;
import java.time.Instant;

/**
 * One line of the audit log.
 *
 * @param number from 1, without gaps
 * @param at to the microsecond
 * @param actor the account; {@code sistem} for what the program did by itself
 * @param action what was done, e.g. {@code run.queue}
 * @param subject to what, e.g. {@code run 12}
 * @param detail more, as JSON
 * @param previous hash of the line before; 64 zeros for the first
 * @param hash SHA-256 over all the other fields, each followed by a line feed
 */
public record AuditEntry(long number, Instant at, String actor, String action, String subject, String detail,
        String previous, String hash) {

    static final String NOTHING_BEFORE = "0".repeat(64);

    /** A line after another, with its hash. */
    static AuditEntry of(long number, Instant at, String actor, String action, String subject, String detail,
            String previous) {
        return new AuditEntry(number, at, actor, action, subject, detail, previous,
                hash(number, at, actor, action, subject, detail, previous));
    }

    /** Whether the hash is that of the other fields. */
    boolean holds() {
        return hash.equals(hash(number, at, actor, action, subject, detail, previous));
    }

    private static String hash(long number, Instant at, String actor, String action, String subject, String detail,
            String previous) {
        return Hashes.of(String.join("\n", Long.toString(number), at.toString(), actor, action, subject, detail,
                previous, ""));
    }
}
