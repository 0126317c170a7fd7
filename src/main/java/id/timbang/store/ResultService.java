package id.timbang.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.timbang.data.ReasonsReader;
import id.timbang.domain.Level;
import id.timbang.domain.LimitRow;
import id.timbang.domain.Reason;
import id.timbang.domain.Sense;
import id.timbang.study.ElasticitySweep;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Reads results. A result never changes, so what it was counted to be is remembered, and no reading needs a transaction: its
 * beginning and end would ask the database twice more for each question. Rows are listed, not streamed, since a stream outside of a
 * transaction keeps its connection.
 */
@Service
public class ResultService {
    private static final int REMEMBERED = 100;

    private final JdbcClient jdbc;
    private final RunService runs;
    private final ResultLoader places;
    private final RowOrders orders;
    private final MeetingMarkService marks;
    private final Cache<Long, List<LimitRow>> limits = Caffeine.newBuilder().maximumSize(REMEMBERED).build();
    private final Cache<Dimension, List<SumRow>> sums = Caffeine.newBuilder().maximumSize(REMEMBERED * 8).build();

    private final Map<Long, WorkSizes> sizes = new ConcurrentHashMap<>();

    ResultService(JdbcClient jdbc, RunService runs, ResultLoader places, RowOrders orders,
            MeetingMarkService marks) {
        this.marks = marks;
        this.jdbc = jdbc;
        this.runs = runs;
        this.places = places;
        this.orders = orders;
    }

    /** @param marked what is marked now; only where the filter asks for that, for marks change */
    private record Ordered(long run, ProposalFilter filter, List<String> marked) {
    }

    private record Dimension(long run, String name) {
    }

    /** One page of the proposals of a result. */
    public Page<PortfolioItem> portfolio(long run, ProposalFilter filter) {
        RunInfo info = runs.getWithResult(run);
        List<String> marked = filter.marked() ? marks.marked(info.dataset()) : List.of();
        int[] rows = orders.of(new Ordered(run, filter.withPage(1).withSize(1), marked),
                () -> new PortfolioSql(info, filter, marked).rows(jdbc));
        int[] page = RowOrders.page(rows, filter.page(), filter.size());
        return new Page<>(PortfolioSql.items(jdbc, run, page), rows.length, filter.page(), filter.size());
    }

    /** One proposal in a result. */
    public PortfolioItem item(long run, String proposal) {
        return jdbc.sql("select " + PortfolioSql.COLUMNS + " from portfolio where run = ? and id = ?")
                .params(runs.getWithResult(run).id(), proposal).query(Rows.of(PortfolioItem.class)).optional()
                .orElseThrow(() -> new NotFoundException("proposal", proposal));
    }

    /** Some proposals in a result, by their ids. */
    public Map<String, PortfolioItem> items(long run, List<String> proposals) {
        return proposals.isEmpty()
                ? Map.of()
                : jdbc.sql("select " + PortfolioSql.COLUMNS + " from portfolio where run = ? and id = any (?)")
                        .param(runs.getWithResult(run).id()).param(proposals.toArray(String[]::new))
                        .query(Rows.of(PortfolioItem.class)).list().stream()
                        .collect(Collectors.toMap(PortfolioItem::id, item -> item));
    }

    /** What became of one proposal in a result and in the newest others of its dataset, the newest first, at most {@code most}. */
    public List<OtherOutcome> outcomes(long run, String proposal, int most) {
        return jdbc.sql("""
                select * from (
                    select r.id as run, r.scenario_name as scenario, p.decision, p.choice, p.cost, p.net_value, r.ended_at,
                    (select max(l.version) from adopted_list l where l.run = r.id) as version
                    from run r join portfolio p on p.run = r.id
                    where r.dataset = ? and r.status = 'DONE' and p.id = ? order by r.id = ? desc, r.id desc limit ?)
                order by run desc""").params(runs.get(run).dataset(), proposal, run, most)
                .query(Rows.of(OtherOutcome.class))
                .list();
    }

    /**
     * Sums of a result by {@code channel}, {@code function}, {@code fund}, {@code office}, {@code district}, {@code quarter},
     * {@code decision} or {@code choice}; the largest amount first.
     */
    public List<SumRow> sums(long run, String dimension) {
        runs.getWithResult(run);
        return sums.get(new Dimension(run, dimension), asked -> List.copyOf(jdbc.sql("""
                select code, proposals, funded, asked, spent from run_sum where run = ? and dimension = ?
                order by spent desc, asked desc, code""").params(run, dimension).query(Rows.of(SumRow.class)).list()));
    }

    /** How many large and small works it funds. */
    public WorkSizes sizes(long run) {
        return sizes.computeIfAbsent(run, number -> jdbc.sql("""
                select count(*) filter (where asked >= :big) as big,
                count(*) filter (where asked >= :big and decision = 'FUNDED') as big_funded,
                count(*) filter (where asked < :big) as small,
                count(*) filter (where asked < :big and decision = 'FUNDED') as small_funded
                from portfolio where run = :run""").param("big", ElasticitySweep.BIG)
                .param("run", runs.getWithResult(run).id()).query(WorkSizes.class).single());
    }

    /** Its limits, in the order of limits.csv. */
    public List<LimitRow> limits(long run) {
        runs.getWithResult(run);
        return limits.get(run, asked -> List.copyOf(jdbc.sql("select * from run_limit where run = ? order by place")
                .param(run).query(ResultService::limit).list()));
    }

    /** Its certificate.json. */
    public String certificate(long run) {
        return jdbc.sql("select certificate from run where id = ?").param(runs.getWithResult(run).id())
                .query(String.class)
                .single();
    }

    /** Its summary.json. */
    public String summary(long run) {
        return jdbc.sql("select summary from run where id = ?").param(runs.getWithResult(run).id()).query(String.class)
                .single();
    }

    /** Why a proposal came out as it did. */
    public Reason reason(long run, String proposal) {
        return ReasonsReader.at(places.place(run), offset(run, proposal));
    }

    /** The same for several proposals, in their order. */
    public List<Reason> reasons(long run, List<String> proposals) {
        Map<String, Long> offsets = jdbc.sql("select id, reason_at from portfolio where run = :run and id in (:ids)")
                .param("run", runs.getWithResult(run).id()).param("ids", proposals)
                .query((row, n) -> Map.entry(row.getString(1), row.getLong(2))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return proposals.stream().map(id -> ReasonsReader.at(places.place(run), offsets.get(id))).toList();
    }

    /** The same as one line of reasons.jsonl. */
    public String reasonJson(long run, String proposal) {
        return ReasonsReader.textAt(places.place(run), offset(run, proposal));
    }

    private long offset(long run, String proposal) {
        return jdbc.sql("select reason_at from portfolio where run = ? and id = ?")
                .params(runs.getWithResult(run).id(), proposal).query(Long.class).optional()
                .orElseThrow(() -> new NotFoundException("proposal", proposal));
    }

    /** The result folder, for what reads results as files. */
    public Path folder(long run) {
        return places.place(runs.getWithResult(run).id());
    }

    /** One file of the result folder. */
    public Path file(long run, String name) {
        Path file = folder(run).resolve(name);
        if (!name.matches("[a-z]+\\.[a-z]+") || !Files.isRegularFile(file)) {
            throw new NotFoundException("file", name);
        }
        return file;
    }

    private static LimitRow limit(ResultSet row, int n) throws SQLException {
        return new LimitRow(row.getString("id"), row.getString("label"), Level.valueOf(row.getString("level")),
                row.getInt("rank"), Sense.valueOf(row.getString("sense")), row.getLong("amount"), row.getLong("used"),
                row.getLong("slack"), row.getLong("shortfall"), row.getBigDecimal("price"), row.getString("reference"),
                row.getBoolean("silent"), row.getBoolean("money"));
    }
}
