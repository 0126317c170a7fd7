package id.timbang.store;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.web.Running;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.api.configuration.ClassicConfiguration;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.migration.Context;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The words by which citizens find a proposal are those that they are shown. */
class PublicWordsTest {
    private final JdbcClient jdbc = Running.part(JdbcClient.class);
    private long dataset;

    @BeforeEach
    void load(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("region.yaml"), "code: X\nname: X\nlevel: kabupaten\nfiscal_year: 2026\n"
                + "stage: PPAS\ntotal_ceiling: 50\n");
        Files.writeString(folder.resolve("proposals.csv"), """
                id,title,cost
                U-1,Rehab rumah a.n. Budi Santoso,5
                U-2,Rehab rumah atas nama SITI AMINAH,5
                U-3,Bantuan sdri. Dewi 3216 1234 5678 9012,5
                U-4,Jalan Budi Utomo 1.250 m,5
                U-5,Sumur 3216123456789012 Mekar,5
                """);
        dataset = Running.part(DatasetLoader.class).load(folder, "Nama", false, "uji").id();
    }

    @AfterEach
    void forget() {
        jdbc.sql("drop table proposal_" + dataset).update();
        jdbc.sql("delete from ceiling_line where dataset = ?").param(dataset).update();
        jdbc.sql("delete from fund where dataset = ?").param(dataset).update();
        jdbc.sql("delete from dataset where id = ?").param(dataset).update();
    }

    private List<String> found(String words, String weights) {
        return jdbc.sql("select id from proposal where dataset = ? and ts_filter(words, " + weights
                + ") @@ websearch_to_tsquery('indonesian', ?) order by id").params(dataset, words).query(String.class)
                .list();
    }

    @Test
    void namesAndNumbersOfPersonsFindNothingForCitizens() {
        assertThat(found("budi", "'{a}'")).containsExactly("U-4");
        assertThat(found("santoso", "'{a}'")).isEmpty();
        assertThat(found("aminah", "'{a}'")).isEmpty();
        assertThat(found("dewi", "'{a}'")).isEmpty();
        assertThat(found("3216123456789012", "'{a}'")).isEmpty();
        assertThat(found("rehab rumah", "'{a}'")).containsExactly("U-1", "U-2");
        assertThat(found("mekar", "'{a}'")).containsExactly("U-5");
        assertThat(found("1.250", "'{a}'")).containsExactly("U-4");
    }

    @Test
    void dataLoadedBeforeLoseThemToo() throws Exception {
        jdbc.sql(
                "update proposal set words = setweight(to_tsvector('indonesian', title || ' ' || place), 'A') where dataset = ?")
                .param(dataset).update();
        assertThat(found("santoso", "'{a}'")).containsExactly("U-1");
        try (Connection connection = Running.part(DataSource.class).getConnection()) {
            new ShownWords().migrate(new Context() {
                @Override
                public Configuration getConfiguration() {
                    return new ClassicConfiguration();
                }

                @Override
                public Connection getConnection() {
                    return connection;
                }
            });
        }
        namesAndNumbersOfPersonsFindNothingForCitizens();
        whoIsSignedInFindsThemAll();
    }

    @Test
    void whoIsSignedInFindsThemAll() {
        assertThat(found("santoso", "'{a,d}'")).containsExactly("U-1");
        assertThat(found("3216123456789012", "'{a,d}'")).containsExactly("U-5");
    }
}
