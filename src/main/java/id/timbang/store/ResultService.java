package id.timbang.store;

import id.timbang.data.ReasonsFile;
import id.timbang.domain.Level;
import id.timbang.domain.LimitRow;
import id.timbang.domain.Reason;
import id.timbang.domain.Sense;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads results. A result never changes, so what it was counted to be is remembered. */
@Service
@Transactional(readOnly = true)
public class ResultService {
    private static final int REMEMBERED = 2000;

    private final JdbcClient jdbc;
    private final RunService runs;
    private final ResultLoader places;
    private final Map<Object, Long> counts = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, Long> eldest) {
            return size() > REMEMBERED;
        }
    });

    ResultService(JdbcClient jdbc, RunService runs, ResultLoader places) {
        this.jdbc = jdbc;
        this.runs = runs;
        this.places = places;
    }

    private record Counted(long run, ProposalFilter filter) {
    }

    /** One page of the proposals of a result. */
    public Page<PortfolioItem> portfolio(long run, ProposalFilter filter) {
        PortfolioSql query = new PortfolioSql(withResult(run), filter);
        var key = new Counted(run, filter.withPage(1).sortedBy("", false).withSize(1));
        Long total = counts.get(key);
        if (total == null) {
            total = query.count(jdbc);
            counts.put(key, total);
        }
        return query.page(jdbc, total);
    }

    /** One proposal in a result. */
    public PortfolioItem item(long run, String proposal) {
        return jdbc.sql("select " + PortfolioSql.COLUMNS + " from portfolio where run = ? and id = ?")
                .params(withResult(run).id(), proposal).query(PortfolioItem.class).optional()
                .orElseThrow(() -> new NotFoundException("proposal", proposal));
    }

    /** What became of one proposal in every result of its dataset, the newest first, at most {@code most}. */
    public List<OtherOutcome> outcomes(long dataset, String proposal, int most) {
        return jdbc.sql("""
                select r.id as run, r.scenario_name as scenario, p.decision, p.choice, p.cost, p.net_value
                from run r join portfolio p on p.run = r.id
                where r.dataset = ? and r.status = 'DONE' and p.id = ? order by r.id desc limit ?""")
                .params(dataset, proposal, most).query(OtherOutcome.class).list();
    }

    /**
     * Sums of a result by {@code channel}, {@code function}, {@code fund}, {@code office}, {@code district}, {@code quarter},
     * {@code decision} or {@code choice}; the largest amount first.
     */
    public List<SumRow> sums(long run, String dimension) {
        return jdbc.sql("""
                select code, proposals, funded, asked, spent from run_sum where run = ? and dimension = ?
                order by spent desc, asked desc, code""").params(withResult(run).id(), dimension).query(SumRow.class)
                .list();
    }

    /** Its limits, in the order of limits.csv. */
    public List<LimitRow> limits(long run) {
        return jdbc.sql("select * from run_limit where run = ? order by place").param(withResult(run).id())
                .query(ResultService::limit).list();
    }

    /** Its certificate.json. */
    public String certificate(long run) {
        return jdbc.sql("select certificate from run where id = ?").param(withResult(run).id()).query(String.class)
                .single();
    }

    /** Its summary.json. */
    public String summary(long run) {
        return jdbc.sql("select summary from run where id = ?").param(withResult(run).id()).query(String.class)
                .single();
    }

    /** Why a proposal came out as it did. */
    public Reason reason(long run, String proposal) {
        return ReasonsFile.at(places.place(run), offset(run, proposal));
    }

    /** The same as one line of reasons.jsonl. */
    public String reasonJson(long run, String proposal) {
        return ReasonsFile.textAt(places.place(run), offset(run, proposal));
    }

    private long offset(long run, String proposal) {
        return jdbc.sql("select reason_at from portfolio where run = ? and id = ?")
                .params(withResult(run).id(), proposal).query(Long.class).optional()
                .orElseThrow(() -> new NotFoundException("proposal", proposal));
    }

    /** The result folder, for what reads results as files. */
    public Path folder(long run) {
        return places.place(withResult(run).id());
    }

    /** One file of the result folder. */
    public Path file(long run, String name) {
        Path file = folder(run).resolve(name);
        if (!name.matches("[a-z]+\\.[a-z]+") || !Files.isRegularFile(file)) {
            throw new NotFoundException("file", name);
        }
        return file;
    }

    private RunInfo withResult(long id) {
        RunInfo run = runs.get(id);
        if (!run.hasResult()) {
            throw new ConflictException("run " + id + " has no result. Maybe it still waits or works, or it failed.");
        }
        return run;
    }

    private static LimitRow limit(ResultSet row, int n) throws SQLException {
        return new LimitRow(row.getString("id"), row.getString("label"), Level.valueOf(row.getString("level")),
                row.getInt("rank"), Sense.valueOf(row.getString("sense")), row.getLong("amount"), row.getLong("used"),
                row.getLong("slack"), row.getLong("shortfall"), row.getBigDecimal("price"), row.getString("reference"),
                row.getBoolean("silent"), row.getBoolean("money"));
    }
}
