package id.timbang.store;

/** A line that explains the total ceiling, in rupiah. */
public record CeilingLine(String label, long amount) {
}
