package id.timbang.store;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The query behind one page of the proposals of a dataset. */
final class ProposalSql {
    static final String COLUMNS = "row_number as row, id, title, cost, channel, office, district, village, activity, "
            + "activity_name, function, volume, unit, beneficiaries, sponsors, problem, papers, submitted_on, funds, "
            + "start_month, end_month, " + marked() + " as marked";
    private static final Map<String, String> SORTS = Map.of("id", "id", "title", "title", "cost", "cost", "office",
            "office", "district", "district", "channel", "channel");

    private final Conditions conditions = new Conditions();
    private final ProposalFilter filter;

    ProposalSql(long dataset, ProposalFilter filter) {
        this.filter = filter;
        conditions.always("dataset", dataset).equal("channel", filter.channel()).equal("office", filter.office())
                .equal("district", filter.district()).equal("village", filter.village())
                .equal("function", filter.function());
        if (!filter.decision().isEmpty()) {
            conditions.add("row_number = any (array(select row_number from portfolio where run = (select max(id) "
                    + "from run where dataset = " + dataset + " and status = 'DONE') and decision = :decision))",
                    "decision", filter.decision());
        }
        if (filter.marked()) {
            conditions.add(marked());
        }
        if (!filter.q().isEmpty()) {
            conditions.add("(words @@ websearch_to_tsquery('indonesian', :q) or id in (:q, upper(:q)))", "q",
                    filter.q());
        }
    }

    private static String marked() {
        return "exists (select from meeting_mark m where m.dataset = proposal.dataset and m.proposal = proposal.id)";
    }

    Page<ProposalInfo> page(JdbcClient jdbc) {
        String from = " from proposal" + conditions.sql();
        long total = jdbc.sql("select count(*)" + from).params(conditions.parameters()).query(Long.class).single();
        String order = SORTS.getOrDefault(filter.sort(), "row_number") + (filter.descending() ? " desc" : "");
        var rows = jdbc.sql("select " + COLUMNS + from + " order by " + order + ", row_number limit " + filter.size()
                + " offset " + (long) (filter.page() - 1) * filter.size()).params(conditions.parameters())
                .query(Rows.of(ProposalInfo.class)).list();
        return new Page<>(rows, total, filter.page(), filter.size());
    }
}
