package id.timbang.parameters;

import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * A number of the law or of policy through time.
 *
 * @param file where it is stated
 * @param line the line of its id
 * @param unit e.g. {@code rupiah}, {@code persen}, {@code poin}, {@code tanggal}
 * @param values by date of effect; each holds until the next
 * @param lastChecked the day when somebody last compared it with the source; {@code null} if never
 */
public record Parameter(String id, String file, int line, String label, String unit,
        NavigableMap<LocalDate, DatedValue> values, Status status, LocalDate lastChecked) {

    /** Whether somebody saw the number in its source. */
    public enum Status {
        VERIFIED, UNVERIFIED
    }

    public Parameter {
        values = Collections.unmodifiableNavigableMap(new TreeMap<>(values));
    }
}
