package id.timbang.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.stereotype.Component;

/** Version 14 of the tables: data that were loaded before lose the names and numbers of persons from the words of citizens. */
@Component
final class ShownWords implements JavaMigration {
    private static final int ROWS = 1000;

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("14");
    }

    @Override
    public String getDescription() {
        return "shown words";
    }

    @Override
    public Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        try (PreparedStatement all = connection.prepareStatement("select dataset, row_number, title from proposal");
                PreparedStatement one = connection
                        .prepareStatement("update proposal p set words = " + DatasetTables.WORDS
                                + " from (select cast(? as text) as shown) s where dataset = ? and row_number = ?")) {
            all.setFetchSize(ROWS);
            try (ResultSet row = all.executeQuery()) {
                while (row.next()) {
                    change(one, row.getLong(1), row.getInt(2), row.getString(3));
                }
            }
            one.executeBatch();
        }
    }

    private static void change(PreparedStatement one, long dataset, int row, String title) throws SQLException {
        String shown = Anonymous.title(title);
        if (!shown.equals(title)) {
            one.setString(1, shown);
            one.setLong(2, dataset);
            one.setInt(3, row);
            one.addBatch();
        }
    }
}
