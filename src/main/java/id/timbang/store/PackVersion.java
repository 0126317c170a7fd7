package id.timbang.store;

import java.time.Instant;

/**
 * A version of a rule pack that was made in the workshop.
 *
 * @param number counts the versions of the pack
 * @param state DRAFT, PROPOSED, APPROVED or REFUSED
 * @param note what was changed and why
 * @param decidedBy who approved or refused; another person than who proposed; {@code null} until then
 */
public record PackVersion(long id, String pack, int number, String title, String hash, String state, String note,
        Instant createdAt, String createdBy, Instant decidedAt, String decidedBy) {
}
