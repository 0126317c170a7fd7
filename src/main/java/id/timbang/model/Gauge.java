package id.timbang.model;

import id.timbang.domain.Choice;
import id.timbang.domain.Column;
import id.timbang.domain.NumberColumn;
import id.timbang.domain.Table;

/** Reads one measure off the rows of a table. */
final class Gauge {
    private final Measure measure;
    private final Table table;
    private final Column column;

    Gauge(Measure measure, Table table) {
        this.measure = measure;
        this.table = table;
        this.column = table.findColumn(measure.column().orElse("cost")).orElse(null);
    }

    private long cell(int row) {
        return column instanceof NumberColumn numbers ? numbers.valueOr(row, 0) : 0;
    }

    /** What a committed row adds: all of it. Its cash follows its own months, whatever the as-of date. */
    long committed(int row) {
        return switch (measure.kind()) {
            case COUNT -> 1;
            case CASH -> measure.cash().of(cell(row), Starts.own(table, row));
            default -> cell(row);
        };
    }

    /**
     * What an option uses: ⌈fraction × measure⌉. Of a cash measure this is the cost, of which the start decides the part.
     *
     * @param fraction of the choice
     * @param cost full cost of the proposal
     * @param spent cost of the option
     */
    long usage(int row, Choice choice, Fraction fraction, long cost, long spent) {
        return switch (measure.kind()) {
            case COST, CASH -> spent;
            case ACCOUNT -> fraction.ceil(cell(row));
            case COUNT -> choice.built() ? 1 : 0;
            case OUTCOME -> choice.built() ? fraction.ceil(cell(row)) : 0;
            case NEXT_YEAR -> commitment(choice, fraction, cell(row), cost - spent);
        };
    }

    private static long commitment(Choice choice, Fraction fraction, long nextYear, long unspent) {
        if (choice == Choice.PHASED) {
            return nextYear + unspent;
        }
        return choice.built() ? fraction.ceil(nextYear) : 0;
    }
}
