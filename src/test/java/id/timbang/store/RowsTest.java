package id.timbang.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import id.timbang.web.Running;
import org.junit.jupiter.api.Test;

/** Columns become components in their order, and nothing stays nothing. */
class RowsTest {

    enum Colour {
        RED, GREEN
    }

    record All(String text, BigDecimal number, LocalDate day, Instant time, boolean sure, Boolean perhaps, int small,
            Integer smallOrNone, long large, Long largeOrNone, Double real, Colour colour) {
    }

    record Unknown(List<String> list) {
    }

    private static All read(String columns) throws SQLException {
        try (Connection connection = Running.part(DataSource.class).getConnection();
                ResultSet row = connection.createStatement().executeQuery("select " + columns)) {
            row.next();
            return Rows.of(All.class).mapRow(row, 0);
        }
    }

    @Test
    void eachTypeIsReadAsItIs() throws SQLException {
        assertThat(read("'a', 1.50, date '2026-11-23', timestamptz '2026-11-23T01:02:03Z', true, false, 7, 8, 9, 10, "
                + "0.5::float8, 'GREEN'"))
                .isEqualTo(new All("a", new BigDecimal("1.50"), LocalDate.of(2026, 11, 23),
                        Instant.parse("2026-11-23T01:02:03Z"), true, false, 7, 8, 9, 10L, 0.5, Colour.GREEN));
    }

    @Test
    void nothingIsNoZero() throws SQLException {
        assertThat(read("null, null, null, null, false, null, 0, null::int, 0, null::bigint, null::float8, 'RED'"))
                .isEqualTo(new All(null, null, null, null, false, null, 0, null, 0, null, null, Colour.RED));
        assertThatThrownBy(() -> read("'', 1, null, null, true, true, null::int, 1, 1, 1, 1, 'RED'"))
                .isInstanceOf(SQLException.class).hasMessageContaining("7");
        assertThatThrownBy(() -> read("'', 1, null, null, true, true, 1, 1, 1, 1, 1, 'BLUE'"))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("BLUE");
    }

    @Test
    void aTypeThatNobodyReadsIsRefusedAtOnce() {
        assertThatThrownBy(() -> Rows.of(Unknown.class)).isInstanceOf(IllegalArgumentException.class);
    }
}
