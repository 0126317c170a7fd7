package id.timbang.domain;

/**
 * A column of yes and no.
 *
 * @param name the header
 * @param values 1, 0, {@link #MISSING} or {@link #UNKNOWN}
 */
public record FlagColumn(String name, byte[] values) implements Column {
    /** An empty cell. */
    public static final byte MISSING = -1;
    /** A cell of which nothing is known. */
    public static final byte UNKNOWN = -2;

    @Override
    public boolean has(int row) {
        return values[row] >= 0;
    }

    @Override
    public boolean isUnknown(int row) {
        return values[row] == UNKNOWN;
    }

    /** The fact of that row: a missing cell is FALSE. */
    public Fact fact(int row) {
        return values[row] == UNKNOWN ? Fact.UNKNOWN : Fact.of(values[row] == 1);
    }

    @Override
    public String shown(String value) {
        return YesNo.read(value).map(String::valueOf).orElse(value);
    }

    @Override
    public String text(int row) {
        return has(row) ? Boolean.toString(values[row] == 1) : "";
    }
}
