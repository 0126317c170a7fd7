package id.timbang.domain;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Rows by column: proposals.csv or base.csv in memory. Immutable; the arrays of its columns are not to be written to. */
public final class Table {
    private final int rows;
    private final Map<String, Column> columns;

    /** A table of {@code rows} rows; the columns keep their order. */
    public Table(int rows, Collection<? extends Column> columns) {
        this.rows = rows;
        var byName = new LinkedHashMap<String, Column>();
        columns.forEach(column -> byName.put(column.name(), column));
        this.columns = Collections.unmodifiableMap(byName);
    }

    /** How many rows there are. */
    public int rows() {
        return rows;
    }

    /** All columns in their order. */
    public Collection<Column> columns() {
        return columns.values();
    }

    /** Whether the dataset has that column. */
    public boolean has(String name) {
        return columns.containsKey(name);
    }

    /** The column of that name, if the dataset has it. */
    public Optional<Column> findColumn(String name) {
        return Optional.ofNullable(columns.get(name));
    }

    /** The cell in its canonical form; empty where there is no such column or no value. */
    public String text(String name, int row) {
        Column column = columns.get(name);
        return column == null ? "" : column.text(row);
    }

    /** The scaled value of a number column, or {@code otherwise} where there is no such column or no value. */
    public long number(String name, int row, long otherwise) {
        return columns.get(name) instanceof NumberColumn numbers ? numbers.valueOr(row, otherwise) : otherwise;
    }

    /**
     * A yes/no fact: UNKNOWN without the column, FALSE where the cell is empty. A column of another kind is true where it is
     * filled, e.g. {@code inpres} with the number of the instruction.
     */
    public Fact fact(String name, int row) {
        return columns.get(name) instanceof FlagColumn flags ? flags.fact(row) : filled(name, row);
    }

    /** Whether the cell is filled: UNKNOWN without the column, FALSE where the cell is empty. */
    public Fact filled(String name, int row) {
        Column column = columns.get(name);
        return column == null || column.isUnknown(row) ? Fact.UNKNOWN : Fact.of(column.has(row));
    }

    /** This table with one column replaced or added. */
    public Table with(Column column) {
        var changed = new LinkedHashMap<>(columns);
        changed.put(column.name(), column);
        return new Table(rows, changed.values());
    }
}
