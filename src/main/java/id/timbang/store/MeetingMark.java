package id.timbang.store;

import java.time.Instant;

/** That a meeting is to look at a proposal: since when, and by whom. */
public record MeetingMark(String proposal, Instant markedAt, String markedBy) {
}
