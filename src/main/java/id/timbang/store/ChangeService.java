package id.timbang.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts what changed between two results. Neither ever changes, so the counts are remembered. */
@Service
@Transactional(readOnly = true)
public class ChangeService {
    private static final int REMEMBERED = 100;

    private final JdbcClient jdbc;
    private final Cache<Pair, ListChange> known = Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    ChangeService(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Pair(long before, long after) {
    }

    /** From one result to another; both rest on the same dataset. */
    public ListChange between(long before, long after) {
        return known.get(new Pair(before, after), pair -> jdbc.sql("""
                select count(*) filter (where b.decision = 'FUNDED' and a.decision <> 'FUNDED') as entered,
                    count(*) filter (where a.decision = 'FUNDED' and b.decision <> 'FUNDED') as removed,
                    count(*) filter (where a.decision = 'FUNDED' and b.decision = 'FUNDED' and b.cost > a.cost) as more,
                    count(*) filter (where a.decision = 'FUNDED' and b.decision = 'FUNDED' and b.cost < a.cost) as less,
                    count(*) filter (where a.decision <> b.decision or a.choice <> b.choice) as changed
                from portfolio a join portfolio b using (row_number)
                where a.run = ? and b.run = ?""")
                .params(before, after).query(ListChange.class).single());
    }
}
