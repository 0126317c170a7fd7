package id.timbang.store;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Holds two lists side by side where nothing may move: under contract, and binding. */
@Service
@Transactional(readOnly = true)
public class CommitmentService {
    private static final String SIDE_BY_SIDE = """
            select coalesce(bool_and(p.binding is not null), true) as known,
                count(*) filter (where p.contracted > 0) as contracted,
                coalesce(sum(p.contracted), 0) as contracted_amount,
                count(*) filter (where p.contracted > 0 and moved) as contracted_moved,
                count(*) filter (where p.contracted > 0 and moved and now < was and now < p.contracted) as broken,
                count(*) filter (where p.binding) as binding,
                count(*) filter (where p.binding and moved) as binding_moved
            from proposal p join (%s) both_lists on both_lists.row_number = p.row_number
            where p.dataset = ? and (p.binding or p.contracted > 0 or p.binding is null)""";
    private static final String TWO_RUNS = """
            select a.row_number, a.cost <> b.cost or a.choice <> b.choice as moved,
                a.cost as was, b.cost as now
            from portfolio a join portfolio b on b.row_number = a.row_number where a.run = ? and b.run = ?""";
    private static final String CHANGES = """
            select a.row_number, c.id is not null as moved, a.cost as was, coalesce(c.cost, a.cost) as now
            from portfolio a left join unnest(?::text[], ?::bigint[]) as c (id, cost) on c.id = a.id where a.run = ?""";

    private final JdbcClient jdbc;
    private final RunService runs;

    CommitmentService(JdbcClient jdbc, RunService runs) {
        this.jdbc = jdbc;
        this.runs = runs;
    }

    /** A result beside another one on the same dataset. */
    public Commitments between(long run, long other) {
        return jdbc.sql(SIDE_BY_SIDE.formatted(TWO_RUNS)).params(run, other, runs.get(run).dataset())
                .query(Commitments.class).single();
    }

    /**
     * A result beside itself after some changes.
     *
     * @param amounts rupiah after the change, by id of every proposal that gets another amount or choice
     */
    public Commitments after(long run, Map<String, Long> amounts) {
        List<String> ids = List.copyOf(amounts.keySet());
        return jdbc.sql(SIDE_BY_SIDE.formatted(CHANGES))
                .param(ids.toArray(String[]::new)).param(ids.stream().map(amounts::get).toArray(Long[]::new))
                .param(run).param(runs.get(run).dataset()).query(Commitments.class).single();
    }

    /** The districts of some proposals of a result by their ids. */
    public Map<String, String> districts(long run, Set<String> proposals) {
        return told("district", run, proposals);
    }

    /** The funds that pay for some proposals of a result, by their ids; empty for those that cost nothing. */
    public Map<String, String> funds(long run, Set<String> proposals) {
        return told("fund", run, proposals);
    }

    private Map<String, String> told(String column, long run, Set<String> proposals) {
        return jdbc.sql("select id, " + column + " from portfolio where run = ? and id = any (?)")
                .param(run).param(proposals.toArray(String[]::new))
                .query((row, n) -> Map.entry(row.getString(1), row.getString(2))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
