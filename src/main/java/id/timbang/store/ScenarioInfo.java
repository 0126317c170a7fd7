package id.timbang.store;

import java.time.Instant;

/**
 * Named overrides on a dataset.
 *
 * @param body the file of contract.md §2, as JSON (which is YAML); {@code keep.portfolio} names a run as {@code run-<number>}
 * @param version counts its changes
 */
public record ScenarioInfo(long id, long dataset, String name, String body, int version, Instant createdAt,
        String createdBy, Instant changedAt) {
}
