package id.timbang.store;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds proposals of a result for everybody: by village, id, or words of title and place; never by who asked for them. */
@Service
@Transactional(readOnly = true)
public class PublicSearch {
    /** Proposals of one page. */
    public static final int SIZE = 15;

    private final JdbcClient jdbc;
    private final VillageService villages;

    PublicSearch(JdbcClient jdbc, VillageService villages) {
        this.jdbc = jdbc;
        this.villages = villages;
    }

    /**
     * One page of what fits, in the dataset's order.
     *
     * @param words a village, an id, or words; empty for all
     * @param decision as in portfolio.csv; empty for any
     * @param page from 1
     */
    public Page<PortfolioItem> find(RunInfo run, String words, String decision, int page) {
        Conditions conditions = new Conditions().always("run", run.id()).equal("decision", decision);
        if (!words.isEmpty()) {
            place(conditions, run, words);
        }
        long total = jdbc.sql("select count(*) from portfolio" + conditions.sql()).params(conditions.parameters())
                .query(Long.class).single();
        List<PortfolioItem> rows = jdbc.sql("select " + PortfolioSql.COLUMNS + " from portfolio" + conditions.sql()
                + " order by row_number limit " + SIZE + " offset " + (long) (page - 1) * SIZE)
                .params(conditions.parameters()).query(PortfolioItem.class).list();
        return new Page<>(rows, total, page, SIZE);
    }

    private void place(Conditions conditions, RunInfo run, String words) {
        List<Village> named = villages.of(run.dataset()).named(words);
        if (named.isEmpty()) {
            // the index also knows sponsors and problems; what it finds by these alone is dropped again
            conditions.add("row_number = any (array(select row_number from proposal where dataset = " + run.dataset()
                    + " and (id = :q or words @@ websearch_to_tsquery('indonesian', :q)"
                    + " and to_tsvector('indonesian', title || ' ' || place)"
                    + " @@ websearch_to_tsquery('indonesian', :q))))", "q", words);
        } else {
            conditions.add("district in (:districts)", "districts", named.stream().map(Village::district).toList());
            conditions.add("village in (:villages)", "villages", named.stream().map(Village::code).toList());
        }
    }
}
