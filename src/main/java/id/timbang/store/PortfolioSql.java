package id.timbang.store;

import java.util.Map;
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

    PortfolioSql(RunInfo run, ProposalFilter filter) {
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
        if (!filter.q().isEmpty()) {
            conditions.add("row_number = any (array(select row_number from proposal where dataset = " + run.dataset()
                    + " and (words @@ websearch_to_tsquery('indonesian', :q) or id in (:q, upper(:q)))))", "q",
                    filter.q());
        }
    }

    long count(JdbcClient jdbc) {
        return jdbc.sql("select count(*) from portfolio" + conditions.sql()).params(conditions.parameters())
                .query(Long.class).single();
    }

    Page<PortfolioItem> page(JdbcClient jdbc, long total) {
        String direction = filter.descending() ? " desc" : "";
        String nulls = filter.descending() ? " nulls last" : "";
        String order = SORTS.getOrDefault(filter.sort(), "row_number") + direction + nulls;
        var rows = jdbc.sql("select " + COLUMNS + " from portfolio" + conditions.sql() + " order by " + order
                + ", row_number limit " + filter.size() + " offset " + (long) (filter.page() - 1) * filter.size())
                .params(conditions.parameters()).query(PortfolioItem.class).list();
        return new Page<>(rows, total, filter.page(), filter.size());
    }
}
