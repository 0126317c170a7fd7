package id.timbang.parameters;

/**
 * The value of a parameter from one date of effect on.
 *
 * @param value a {@link java.math.BigDecimal}, a {@link java.time.LocalDate} or a {@link Ladder}; {@code null} when the law ended
 *        it
 * @param reference title of the law or policy
 * @param href where to read it; may be empty
 */
public record DatedValue(Object value, String reference, String href) {

    /** Whether the law ended the parameter. */
    public boolean ended() {
        return value == null;
    }
}
