package id.timbang.store;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The query behind one page of a result. */
final class PortfolioSql {
    static final String COLUMNS = "row_number as row, id, title, channel, office, district, village, function, decision, "
            + "choice, fund, quarter, asked, cost, value, points, net_value, contested, reason";
    private static final Map<String, String> SORTS = Map.of("id", "id", "title", "title", "cost", "cost", "asked",
            "asked", "points", "points", "net_value", "net_value", "value", "value", "office", "office", "district",
            "district", "decision", "decision");

    private final Conditions conditions = new Conditions();
    private final ProposalFilter filter;

    /** @param marked ids of the proposals that a meeting is to look at */
    PortfolioSql(RunInfo run, ProposalFilter filter, List<String> marked) {
        this.filter = filter;
        conditions.always("run", run.id()).equal("channel", filter.channel()).equal("office", filter.office())
                .equal("district", filter.district()).equal("village", filter.village())
                .equal("function", filter.function()).equal("decision", filter.decision())
                .equal("choice", filter.choice()).equal("fund", filter.fund());
        if (filter.quarter() > 0) {
            conditions.always("quarter", filter.quarter());
        }
        if (filter.contested()) {
            conditions.add("contested");
        }
        if (filter.marked()) {
            conditions.add("id = any (:marked)", "marked", marked.toArray(String[]::new));
        }
        if (!filter.q().isEmpty()) {
            conditions.add("row_number = any (array(select row_number from proposal where dataset = " + run.dataset()
                    + " and (words @@ websearch_to_tsquery('indonesian', :q) or id in (:q, upper(:q)))))", "q",
                    filter.q());
        }
    }

    /** The numbers of all rows, in the order of the filter. */
    int[] rows(JdbcClient jdbc) {
        String direction = filter.descending() ? " desc" : "";
        String nulls = filter.descending() ? " nulls last" : "";
        String order = SORTS.getOrDefault(filter.sort(), "row_number") + direction + nulls;
        return numbers(jdbc, "portfolio" + conditions.sql() + " order by " + order + ", row_number", conditions);
    }

    /** The row numbers that a query finds; it begins with a table. */
    static int[] numbers(JdbcClient jdbc, String from, Conditions conditions) {
        return jdbc.sql("select array(select row_number from " + from + ")").params(conditions.parameters())
                .query((row, n) -> ints((Integer[]) row.getArray(1).getArray())).single();
    }

    private static int[] ints(Integer[] numbers) {
        return Arrays.stream(numbers).mapToInt(Integer::intValue).toArray();
    }

    /** The rows of a run with these numbers, in their order. */
    static List<PortfolioItem> items(JdbcClient jdbc, long run, int[] numbers) {
        Map<Integer, PortfolioItem> found = jdbc
                .sql("select " + COLUMNS + " from portfolio where run = ? and row_number = any (?)")
                .params(run, numbers).query(Rows.of(PortfolioItem.class)).list().stream()
                .collect(Collectors.toMap(PortfolioItem::row, item -> item));
        return Arrays.stream(numbers).mapToObj(found::get).toList();
    }
}
