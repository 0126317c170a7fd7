package id.timbang.store;

/**
 * What a check of the audit log found.
 *
 * @param entries how many lines were read
 * @param last hash of the last line: noted elsewhere, it shows later that no line was cut off
 * @param broken the first line that does not fit, with what is wrong; {@code null} if all fit
 */
public record AuditCheck(long entries, String last, String broken) {

    /** Whether every line fits the one before. */
    public boolean holds() {
        return broken == null;
    }
}
