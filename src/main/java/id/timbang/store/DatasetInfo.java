package id.timbang.store;

import java.time.Instant;
import java.util.List;

/**
 * A version of a dataset.
 *
 * @param hash of its files, contract.md §4
 * @param label what people call it
 * @param totalCeiling rupiah; {@code null} where none is stated
 * @param asked Σ cost of its proposals, rupiah
 * @param example whether its figures are made up
 * @param warnings of its reading
 */
public record DatasetInfo(long id, String hash, String label, String regionCode, String regionName, String level,
        int fiscalYear, String stage, Long totalCeiling, Long nextYearCeiling, int proposals, long asked,
        boolean example, List<String> warnings, Instant createdAt, String createdBy) {
    public DatasetInfo {
        warnings = List.copyOf(warnings);
    }
}
