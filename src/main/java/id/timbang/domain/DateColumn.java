package id.timbang.domain;

import java.time.LocalDate;
import java.util.Arrays;

/**
 * A column of dates.
 *
 * @param name the header
 * @param days days since 1970-01-01, {@link NumberColumn#MISSING} or {@link NumberColumn#UNKNOWN}
 */
public record DateColumn(String name, long[] days) implements Column {

    @Override
    public boolean has(int row) {
        return days[row] > NumberColumn.UNKNOWN;
    }

    @Override
    public boolean isUnknown(int row) {
        return days[row] == NumberColumn.UNKNOWN;
    }

    /** The date of that row; {@code null} where there is none. */
    public LocalDate date(int row) {
        return has(row) ? LocalDate.ofEpochDay(days[row]) : null;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof DateColumn column && name.equals(column.name)
                && Arrays.equals(days, column.days);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Arrays.hashCode(days);
    }

    @Override
    public String text(int row) {
        return has(row) ? date(row).toString() : "";
    }
}
