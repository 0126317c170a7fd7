package id.timbang.domain;

import java.time.LocalDate;

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
    public String text(int row) {
        return has(row) ? date(row).toString() : "";
    }
}
