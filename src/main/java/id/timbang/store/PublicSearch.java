package id.timbang.store;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds proposals of a result for everybody: by village, id, or words of title and place; never by who asked for them. */
@Service
@Transactional(readOnly = true)
public class PublicSearch {
    /** Proposals of one page. */
    public static final int SIZE = 15;
    /** A minus that is not within a word: after a quotation mark it would exclude, too. */
    private static final Pattern EXCLUDING = Pattern.compile("(?<![\\p{L}\\p{N}])-");

    private final JdbcClient jdbc;
    private final VillageService villages;
    private final RowOrders orders;

    PublicSearch(JdbcClient jdbc, VillageService villages, RowOrders orders) {
        this.jdbc = jdbc;
        this.villages = villages;
        this.orders = orders;
    }

    private record Wanted(long run, String words, String decision) {
    }

    /**
     * One page of what fits, in the dataset's order.
     *
     * @param words a village, an id, or words; empty for all
     * @param decision as in portfolio.csv; empty for any
     * @param page from 1
     */
    public Page<PortfolioItem> find(RunInfo run, String words, String decision, int page) {
        Conditions conditions = conditions(run, words).equal("decision", decision);
        int[] rows = orders.of(new Wanted(run.id(), words, decision), () -> PortfolioSql.numbers(jdbc,
                "portfolio" + conditions.sql() + " order by row_number", conditions));
        return new Page<>(PortfolioSql.items(jdbc, run.id(), RowOrders.page(rows, page, SIZE)), rows.length, page,
                SIZE);
    }

    /** How many proposals fit, by decision; without those that none has. */
    public Map<String, Long> counts(RunInfo run, String words) {
        Conditions conditions = conditions(run, words);
        return jdbc.sql("select decision, count(*) from portfolio" + conditions.sql() + " group by decision")
                .params(conditions.parameters()).query((row, n) -> Map.entry(row.getString(1), row.getLong(2))).list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Conditions conditions(RunInfo run, String words) {
        Conditions conditions = new Conditions().always("run", run.id());
        if (!words.isEmpty()) {
            place(conditions, run, words);
        }
        return conditions;
    }

    private void place(Conditions conditions, RunInfo run, String words) {
        // an excluded word would tell by what drops out whether a hidden name is there
        String asked = EXCLUDING.matcher(words).replaceAll(" ");
        List<Village> named = villages.of(run.dataset()).named(asked);
        if (named.isEmpty()) {
            // the index also knows sponsors and problems, as words of another weight
            conditions.add("row_number = any (array(select row_number from proposal where dataset = " + run.dataset()
                    + " and (id = :q or words @@ websearch_to_tsquery('indonesian', :q)"
                    + " and ts_filter(words, '{a}') @@ websearch_to_tsquery('indonesian', :q))))", "q", asked);
        } else {
            conditions.add("district in (:districts)", "districts", named.stream().map(Village::district).toList());
            conditions.add("village in (:villages)", "villages", named.stream().map(Village::code).toList());
        }
    }
}
