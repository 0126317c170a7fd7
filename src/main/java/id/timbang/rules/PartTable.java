package id.timbang.rules;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import id.timbang.domain.Column;
import id.timbang.domain.DateColumn;
import id.timbang.domain.FlagColumn;
import id.timbang.domain.NumberColumn;
import id.timbang.domain.TextColumn;

/** Some rows of a table of facts, a few of their columns changed; what does not follow from those is taken from the whole. */
final class PartTable extends FactTable {
    private final FactTable whole;
    private final int[] rows;
    private final Map<String, Column> changed = new HashMap<>();

    PartTable(FactTable whole, int[] rows, Collection<? extends Column> columns) {
        super(whole);
        this.whole = whole;
        this.rows = rows;
        columns.forEach(column -> changed.put(column.name(), column));
    }

    @Override
    int rows() {
        return rows.length;
    }

    @Override
    Optional<Column> make(String name) {
        Column stated = changed.get(name);
        if (stated != null) {
            return Optional.of(stated);
        }
        return madeOf(name, changed.keySet()) ? super.make(name) : whole.find(name).map(this::gather);
    }

    private Column gather(Column column) {
        if (column instanceof NumberColumn numbers) {
            long[] values = Arrays.stream(rows).parallel().mapToLong(row -> numbers.values()[row]).toArray();
            return new NumberColumn(column.name(), values, numbers.scale());
        }
        if (column instanceof TextColumn texts) {
            int[] codes = Arrays.stream(rows).parallel().map(row -> texts.codes()[row]).toArray();
            return texts.with(column.name(), codes, texts.dictionary());
        }
        if (column instanceof DateColumn dates) {
            long[] days = Arrays.stream(rows).parallel().mapToLong(row -> dates.days()[row]).toArray();
            return new DateColumn(column.name(), days);
        }
        FlagColumn flags = (FlagColumn) column;
        byte[] values = new byte[rows.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = flags.values()[rows[i]];
        }
        return new FlagColumn(column.name(), values);
    }
}
