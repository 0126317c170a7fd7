package id.timbang.store;

import id.timbang.domain.Activity;
import id.timbang.domain.Dataset;
import id.timbang.domain.District;
import id.timbang.domain.Region;
import id.timbang.domain.Table;
import id.timbang.model.Provisions;
import id.timbang.model.Start;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;

/** Writes a dataset to its tables. */
@Component
class DatasetTables {
    private static final String COLUMNS = "dataset, row_number, id, title, cost, channel, office, district, village, "
            + "activity, activity_name, function, volume, unit, beneficiaries, sponsors, problem, place, "
            + "binding, contracted, papers, submitted_on, funds, start_month, end_month";
    private static final List<String> PAPERS = List.of("land_clear", "land_certified", "technical_detail", "ded", "tor",
            "rab");
    /** What a search of citizens may use weighs A, the rest D: they find a title by the words that they are shown. */
    static final String WORDS = "setweight(to_tsvector('indonesian', shown || ' ' || place), 'A') || setweight("
            + "to_tsvector('indonesian', title || ' ' || problem || ' ' || sponsors || ' ' || activity_name), 'D')";

    private final JdbcClient jdbc;
    private final DataSource source;

    DatasetTables(JdbcClient jdbc, DataSource source) {
        this.jdbc = jdbc;
        this.source = source;
    }

    /** Writes all of it in the running transaction; returns its number. */
    long insert(Dataset dataset, String file, String label, boolean example, String actor) {
        long id = insertDataset(dataset, file, label, example, actor);
        lists(id, dataset);
        fill(id, dataset);
        return id;
    }

    /** Writes its proposals in the running transaction. */
    void fill(long id, Dataset dataset) {
        Partition partition = new Partition(jdbc, "proposal", "dataset", id);
        String rows = partition.name() + "_rows";
        jdbc.sql("create table " + rows + " as select " + COLUMNS + ", title as shown from proposal with no data")
                .update();
        copy(id, dataset, rows);
        partition.create("select " + COLUMNS + ", " + WORDS + " as words from " + rows);
        jdbc.sql("drop table " + rows).update();
        partition.index("row_number", "unique");
        partition.index("id", "unique");
        partition.index("cost, row_number", "");
        partition.index("office, row_number", "");
        partition.index("district, row_number", "");
        jdbc.sql("create index on " + partition.name() + " using gin (words)").update();
        partition.attach();
    }

    /** Lets the server count what readers sort and filter by, after the transaction. */
    void analyze(long id) {
        jdbc.sql("analyze proposal_" + id + " (row_number, id, cost, channel, office, district, village, activity, "
                + "function)").update();
    }

    private long insertDataset(Dataset dataset, String file, String label, boolean example, String actor) {
        Region region = dataset.region();
        return jdbc.sql("""
                insert into dataset (hash, label, file, region_code, region_name, level, fiscal_year, stage,
                    total_ceiling, next_year_ceiling, proposals, asked, example, warnings, created_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""")
                .params(dataset.hash(), label, file, region.code(), region.name(), region.level().name(),
                        region.fiscalYear(), region.stage().name(), orNull(region.totalCeiling()),
                        orNull(region.nextYearCeiling()), dataset.proposals().rows(), asked(dataset.proposals()),
                        example, dataset.warnings().toArray(String[]::new), actor)
                .query(Long.class).single();
    }

    private static long asked(Table proposals) {
        long asked = 0;
        for (int row = 0; row < proposals.rows(); row++) {
            asked += proposals.number("cost", row, 0);
        }
        return asked;
    }

    private void lists(long id, Dataset dataset) {
        List<Region.CeilingLine> lines = dataset.region().ceiling();
        for (int i = 0; i < lines.size(); i++) {
            jdbc.sql("insert into ceiling_line values (?, ?, ?, ?)").params(id, i, lines.get(i).label(),
                    lines.get(i).amount()).update();
        }
        dataset.funds().forEach(fund -> jdbc.sql("insert into fund values (?, ?, ?, ?, ?, ?)").params(id, fund.code(),
                fund.name(), orNull(fund.ceiling()), fund.earmarked(), fund.purpose().toString()).update());
        dataset.offices().forEach(office -> jdbc.sql("insert into office values (?, ?, ?, ?, ?, ?)").params(id,
                office.code(), office.name(), orNull(office.ceiling()), orNull(office.lastYearCeiling()),
                orNull(office.lastYearRealised())).update());
        dataset.districts().forEach(district -> jdbc.sql("insert into district values (?, ?, ?, ?, ?)").params(id,
                district.code(), district.name(), orNull(district.population()), orNull(district.poorPopulation()))
                .update());
    }

    private static Long orNull(OptionalLong value) {
        return value.isPresent() ? value.getAsLong() : null;
    }

    private void copy(long id, Dataset dataset, String table) {
        Known known = Known.of(dataset);
        Connection connection = DataSourceUtils.getConnection(source);
        try (CopyWriter out = CopyWriter.to(connection, table + " (" + COLUMNS + ", shown)")) {
            for (int row = 0; row < dataset.proposals().rows(); row++) {
                proposal(out, id, dataset.proposals(), row, known);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the proposals could not be written", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }

    /** What is looked up for each proposal. */
    private record Known(Map<String, Activity> activities, Map<String, String> districts, Provisions provisions) {

        static Known of(Dataset dataset) {
            Map<String, Activity> activities = new HashMap<>();
            dataset.activities().forEach(activity -> activities.put(activity.code(), activity));
            Map<String, String> districts = new HashMap<>();
            for (District district : dataset.districts()) {
                districts.put(district.code(), district.name());
            }
            return new Known(activities, districts, new Provisions(dataset));
        }
    }

    private static void proposal(CopyWriter out, long id, Table table, int row, Known known) {
        Activity activity = known.activities.get(table.text("activity", row));
        String function = activity == null || activity.function() == null ? "" : activity.function();
        String place = table.text("village", row) + " "
                + known.districts.getOrDefault(table.text("district", row), "");
        Start start = known.provisions.start(row);
        out.row(id, row, table.text("id", row), table.text("title", row), table.number("cost", row, 0),
                table.text("channel", row), table.text("office", row), table.text("district", row),
                table.text("village", row), table.text("activity", row), activity == null ? "" : activity.name(),
                function, table.text("volume", row), table.text("unit", row), number(table.text("beneficiaries", row)),
                table.text("sponsors", row), table.text("problem", row), place, table.fact("binding", row).isTrue(),
                table.number("contracted", row, 0), papers(table, row), table.text("submitted_on", row),
                String.join("|", known.provisions.funds(row)), start.month(), start.lastMonth(),
                Anonymous.title(table.text("title", row)));
    }

    /** Those that the data say something about: {@code ded=yes}, {@code rab=no}. */
    private static String papers(Table table, int row) {
        return PAPERS.stream().filter(paper -> table.fact(paper, row).isTrue() || table.fact(paper, row).isFalse())
                .map(paper -> paper + (table.fact(paper, row).isTrue() ? "=yes" : "=no"))
                .collect(Collectors.joining(" "));
    }

    private static String number(String text) {
        return text.isEmpty() ? null : text;
    }
}
