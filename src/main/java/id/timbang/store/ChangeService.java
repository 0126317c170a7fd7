package id.timbang.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts what changed between two results. Neither ever changes, so the counts are kept: Beranda holds several lists beside the one in
 * force, and counting one pair reads all rows of both.
 */
@Service
@Transactional
public class ChangeService {
    private static final int REMEMBERED = 100;
    private static final String COUNT = """
            insert into list_change select :before, :after,
                count(*) filter (where b.decision = 'FUNDED' and a.decision <> 'FUNDED'),
                count(*) filter (where a.decision = 'FUNDED' and b.decision <> 'FUNDED'),
                count(*) filter (where a.decision = 'FUNDED' and b.decision = 'FUNDED' and b.cost > a.cost),
                count(*) filter (where a.decision = 'FUNDED' and b.decision = 'FUNDED' and b.cost < a.cost),
                count(*) filter (where a.decision <> b.decision or a.choice <> b.choice)
            from portfolio a join portfolio b using (row_number)
            where a.run = :before and b.run = :after on conflict do nothing""";

    private final JdbcClient jdbc;
    private final Cache<Pair, ListChange> known = Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    ChangeService(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Pair(long before, long after) {
    }

    /** From one result to another; both rest on the same dataset. */
    public ListChange between(long before, long after) {
        return known.get(new Pair(before, after), this::find);
    }

    private ListChange find(Pair pair) {
        ListChange kept = kept(pair);
        if (kept != null) {
            return kept;
        }
        jdbc.sql(COUNT).param("before", pair.before).param("after", pair.after).update();
        return kept(pair);
    }

    private ListChange kept(Pair pair) {
        return jdbc.sql("select entered, removed, more, less, changed from list_change where before = ? and after = ?")
                .params(pair.before, pair.after).query(Rows.of(ListChange.class)).optional().orElse(null);
    }
}
