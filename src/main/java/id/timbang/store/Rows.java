package id.timbang.store;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import org.springframework.jdbc.core.RowMapper;

/**
 * Reads rows as records, the columns in the order of their components. Matching them by their names is dear: for each name that is
 * written with an underscore in the database an exception is made and thrown away at each row.
 */
final class Rows<R extends Record> implements RowMapper<R> {
    private static final ClassValue<Rows<?>> KNOWN = new ClassValue<>() {
        @Override
        @SuppressWarnings("unchecked")
        protected Rows<?> computeValue(Class<?> type) {
            return read((Class<? extends Record>) type);
        }
    };

    private final Constructor<R> constructor;
    private final Column[] columns;

    /** Reads the value of one column. */
    private interface Column {
        Object read(ResultSet row, int at) throws SQLException;
    }

    private Rows(Constructor<R> constructor, Column[] columns) {
        this.constructor = constructor;
        this.columns = columns;
    }

    /** Rows whose columns are the components of a record, in this order. */
    @SuppressWarnings("unchecked")
    static <R extends Record> Rows<R> of(Class<R> type) {
        return (Rows<R>) KNOWN.get(type);
    }

    private static <R extends Record> Rows<R> read(Class<R> type) {
        RecordComponent[] components = type.getRecordComponents();
        try {
            Constructor<R> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
            constructor.setAccessible(true);
            return new Rows<>(constructor,
                    Arrays.stream(components).map(one -> column(one.getType())).toArray(Column[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(type + " is no record", e);
        }
    }

    private static Column column(Class<?> type) {
        if (type.isEnum()) {
            return (row, at) -> constant(type, row.getString(at));
        }
        return switch (type.getSimpleName()) {
            case "String" -> ResultSet::getString;
            case "BigDecimal" -> ResultSet::getBigDecimal;
            case "LocalDate" -> (row, at) -> row.getObject(at, LocalDate.class);
            case "Instant" -> Rows::instant;
            case "boolean" -> given(ResultSet::getBoolean);
            case "Boolean" -> orNull(ResultSet::getBoolean);
            case "int" -> given(ResultSet::getInt);
            case "Integer" -> orNull(ResultSet::getInt);
            case "long" -> given(ResultSet::getLong);
            case "Long" -> orNull(ResultSet::getLong);
            case "Double" -> orNull(ResultSet::getDouble);
            default -> throw new IllegalArgumentException("no column is read as " + type);
        };
    }

    private static Object constant(Class<?> type, String name) {
        return Arrays.stream(type.getEnumConstants()).filter(one -> ((Enum<?>) one).name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalStateException(type + " does not know " + name));
    }

    private static Object instant(ResultSet row, int at) throws SQLException {
        OffsetDateTime time = row.getObject(at, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static Column orNull(Column column) {
        return (row, at) -> {
            Object value = column.read(row, at);
            return row.wasNull() ? null : value;
        };
    }

    /** Nothing is no zero. */
    private static Column given(Column column) {
        return (row, at) -> {
            Object value = column.read(row, at);
            if (row.wasNull()) {
                throw new SQLException("column " + at + " is null");
            }
            return value;
        };
    }

    @Override
    public R mapRow(ResultSet row, int number) throws SQLException {
        Object[] values = new Object[columns.length];
        for (int i = 0; i < columns.length; i++) {
            values[i] = columns[i].read(row, i + 1);
        }
        try {
            return constructor.newInstance(values);
        } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a row is no " + constructor.getDeclaringClass(), e);
        }
    }
}
