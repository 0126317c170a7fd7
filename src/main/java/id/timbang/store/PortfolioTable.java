package id.timbang.store;

import id.timbang.data.PortfolioFile;
import id.timbang.data.ReasonsFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;

/** Loads portfolio.csv, with the places of the reasons, by COPY. */
@Component
class PortfolioTable {
    private static final List<String> DIMENSIONS = List.of("channel", "function", "fund", "office", "district",
            "quarter",
            "decision", "choice");

    private final JdbcClient jdbc;
    private final DataSource source;

    PortfolioTable(JdbcClient jdbc, DataSource source) {
        this.jdbc = jdbc;
        this.source = source;
    }

    /** Fills and attaches the partition of a run, and sums it up, in the running transaction. */
    void load(RunInfo run, Path result) {
        incoming(result.resolve(PortfolioFile.NAME));
        offsets(result.resolve(ReasonsFile.INDEX));
        Partition partition = new Partition(jdbc, "portfolio", "run", run.id());
        partition.create();
        fill(run, partition.name());
        partition.index("row_number", "unique");
        partition.index("id", "unique");
        for (String column : List.of("net_value", "points", "cost", "asked", "district", "office", "fund",
                "decision")) {
            partition.index(column + ", row_number", "");
        }
        partition.attach();
        sums(run.id(), partition.name());
    }

    private void incoming(Path file) {
        List<String> header = header(file);
        jdbc.sql("drop table if exists incoming, place").update();
        jdbc.sql("create temp table incoming (row_number int generated always as identity (minvalue 0 start 0), "
                + header.stream().map(column -> quoted(column) + " text").collect(Collectors.joining(", "))
                + ") on commit drop").update();
        copy("copy incoming (" + header.stream().map(PortfolioTable::quoted).collect(Collectors.joining(", "))
                + ") from stdin (format csv, header true, force_not_null ("
                + header.stream().map(PortfolioTable::quoted).collect(Collectors.joining(", ")) + "))", file);
    }

    private void offsets(Path file) {
        jdbc.sql("create temp table place (row_number int generated always as identity (minvalue 0 start 0), id text, "
                + "at bigint) on commit drop").update();
        copy("copy place (id, at) from stdin (format csv, delimiter e'\\t', quote e'\\x01')", file);
    }

    private void fill(RunInfo run, String table) {
        jdbc.sql("insert into " + table + """
                 select ?, i.row_number, i.id, i.title, i.channel, i.office, i.district, i.village, p.function, i.decision,
                    i.choice, i.fund, nullif(i.start_quarter, '')::int, p.cost, i.cost::bigint, i.value::bigint,
                    i.points::numeric, nullif(i.net_value, '')::bigint, i.contested::boolean, i.reason, o.at
                from incoming i join place o using (row_number)
                    join proposal p on p.dataset = ? and p.row_number = i.row_number
                order by i.row_number""").params(run.id(), run.dataset()).update();
    }

    private void sums(long run, String table) {
        String code = DIMENSIONS.stream().map(name -> "when grouping(" + name + ") = 0 then coalesce(" + name
                + "::text, '')").collect(Collectors.joining(" "));
        String dimension = DIMENSIONS.stream().map(name -> "when grouping(" + name + ") = 0 then '" + name + "'")
                .collect(Collectors.joining(" "));
        String sets = DIMENSIONS.stream().map(name -> "(" + name + ")").collect(Collectors.joining(", "));
        jdbc.sql("insert into run_sum select ?, case " + dimension + " end, case " + code + " end, count(*), "
                + "count(*) filter (where decision = 'FUNDED'), sum(asked), sum(cost) from " + table
                + " group by grouping sets (" + sets + ")").param(run).update();
    }

    private static List<String> header(Path file) {
        try (BufferedReader in = Files.newBufferedReader(file)) {
            return Arrays.asList(in.readLine().split(","));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String quoted(String column) {
        return '"' + column.replace("\"", "\"\"") + '"';
    }

    private void copy(String sql, Path file) {
        Connection connection = DataSourceUtils.getConnection(source);
        try (InputStream in = Files.newInputStream(file)) {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql, in, 1 << 16);
        } catch (SQLException e) {
            throw new IllegalStateException("the result could not be written: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }
}
