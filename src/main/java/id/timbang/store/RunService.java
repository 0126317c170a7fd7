package id.timbang.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.Types;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps runs: asks for them, tells how far they are, stops them. */
@Service
public class RunService {
    private static final int REMEMBERED = 500;

    private final JdbcClient jdbc;
    private final AuditService audit;
    private final ScenarioService scenarios;
    private final DatasetService datasets;
    private final PackService packs;
    private final ApplicationEventPublisher events;
    /** Runs that ended with a result, which never change again. */
    private final Cache<Long, RunInfo> done = Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    RunService(JdbcClient jdbc, AuditService audit, ScenarioService scenarios, DatasetService datasets,
            PackService packs,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.scenarios = scenarios;
        this.datasets = datasets;
        this.packs = packs;
        this.events = events;
    }

    /** Puts a run at the end of the queue. */
    @Transactional
    public RunInfo queue(RunRequest request, String actor) {
        PackService.requireName(request.pack());
        DatasetInfo dataset = datasets.get(request.dataset());
        Optional<ScenarioInfo> scenario = Optional.ofNullable(request.scenario()).map(scenarios::get);
        if (scenario.isPresent() && scenario.get().dataset() != dataset.id()) {
            throw new ConflictException("scenario " + scenario.get().id() + " belongs to dataset "
                    + scenario.get().dataset() + ", not to " + dataset.id() + ". Maybe copy it to the newer dataset.");
        }
        Long version = version(request);
        long id = jdbc.sql("""
                insert into run (dataset, scenario, scenario_name, scenario_body, pack, pack_version, as_of, seed, gap,
                    limit_seconds, status, queued_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'QUEUED', ?) returning id""")
                .params(dataset.id(), request.scenario(), scenario.map(ScenarioInfo::name).orElse(""),
                        scenario.map(ScenarioInfo::body).orElse(""), request.pack(), version,
                        request.asOf(), request.seed(), request.gap(), request.limitSeconds(), actor)
                .query(Long.class).single();
        var detail = new java.util.LinkedHashMap<String, Object>();
        detail.put("dataset", dataset.hash());
        detail.put("scenario", request.scenario());
        detail.put("pack", request.pack());
        detail.put("pack_version", version);
        detail.put("forced", scenario.map(info -> ScenarioBody.read(info.body()).decisions()).orElse(List.of()));
        audit.add(actor, "run.queue", "run " + id, detail);
        events.publishEvent(new RunQueued(id));
        return get(id);
    }

    private Long version(RunRequest request) {
        if (request.packVersion() != null) {
            return request.packVersion() == RunRequest.AS_SHIPPED
                    ? null
                    : packs.version(request.pack(), request.packVersion()).id();
        }
        return packs.findApproved(request.pack()).map(PackVersion::id).orElse(null);
    }

    /** All runs of a dataset, the newest first, at most {@code most}. */
    public List<RunInfo> list(long dataset, int most) {
        return jdbc.sql("select " + RunRows.COLUMNS + " from run where dataset = ? order by id desc limit ?")
                .params(dataset, most).query(RunRows.ROWS).list();
    }

    /**
     * The newest runs of a scenario, of the data as they are for {@code null}, at most {@code most}, among the newest run of the
     * dataset and the newest with a result: of all, without a scenario, and of this one; the newest first.
     */
    public List<RunInfo> around(long dataset, Long scenario, int most) {
        return jdbc.sql("select " + RunRows.COLUMNS + """
                 from run where id in (
                    (select id from run where dataset = :dataset and scenario is not distinct from :scenario
                    order by id desc limit :most)
                    union all select max(id) from run where dataset = :dataset
                    union all select unnest(array[max(id), max(id) filter (where scenario is null),
                        max(id) filter (where scenario = :scenario)])
                    from run where dataset = :dataset and status = 'DONE')
                order by id desc""").param("dataset", dataset)
                .param("scenario", scenario, Types.BIGINT).param("most", most).query(RunRows.ROWS).list();
    }

    /** All runs, the newest first, at most {@code most}. */
    public List<RunInfo> list(int most) {
        return jdbc.sql("select " + RunRows.COLUMNS + " from run order by id desc limit ?").param(most)
                .query(RunRows.ROWS)
                .list();
    }

    /** The runs of a dataset that have a result, the newest first, at most {@code most}. */
    public List<RunInfo> results(long dataset, int most) {
        return jdbc.sql("select " + RunRows.COLUMNS
                + " from run where dataset = ? and status = 'DONE' order by id desc limit ?").params(dataset, most)
                .query(RunRows.ROWS).list();
    }

    /** The runs that have a result, the newest first, at most {@code most}. */
    public List<RunInfo> results(int most) {
        return jdbc.sql("select " + RunRows.COLUMNS + " from run where status = 'DONE' order by id desc limit ?")
                .param(most).query(RunRows.ROWS).list();
    }

    /** The runs that work or wait, in the order of the queue. */
    public List<RunInfo> active() {
        return jdbc.sql("select " + RunRows.COLUMNS + " from run where status in ('RUNNING', 'QUEUED') order by id")
                .query(RunRows.ROWS).list();
    }

    /** The newest run that has a result. */
    public Optional<RunInfo> findLatestResult() {
        return results(1).stream().findFirst();
    }

    /** The newest run of a dataset that has a result. */
    public Optional<RunInfo> findLatestResult(long dataset) {
        return results(dataset, 1).stream().findFirst();
    }

    /** One run. */
    public RunInfo get(long id) {
        RunInfo known = done.getIfPresent(id);
        return known == null ? read(id) : known;
    }

    /** One run that has a result. */
    public RunInfo getWithResult(long id) {
        RunInfo run = get(id);
        if (!run.hasResult()) {
            throw new ConflictException("run " + id + " has no result. Maybe it still waits or works, or it failed.");
        }
        return run;
    }

    private RunInfo read(long id) {
        RunInfo run = jdbc.sql("select " + RunRows.COLUMNS + " from run where id = ?").param(id).query(RunRows.ROWS)
                .optional().orElseThrow(() -> new NotFoundException("run", id));
        if (run.hasResult()) {
            done.put(id, run);
        }
        return run;
    }

    /** The scenario that a run was started with, as {@link ScenarioInfo#body()}; empty for none. */
    public String scenarioBody(long id) {
        return jdbc.sql("select scenario_body from run where id = ?").param(id).query(String.class).optional()
                .orElseThrow(() -> new NotFoundException("run", id));
    }

    /** The steps of a run after a given one. */
    public List<RunEvent> events(long run, int after) {
        return jdbc.sql("""
                select number, milliseconds, phase, done, total, achieved, bound, gap_percent from run_event
                where run = ? and number > ? order by number""").params(run, after).query(Rows.of(RunEvent.class))
                .list();
    }

    /** Stops a run: one that waits at once, one that works as soon as it can, keeping the best so far. */
    @Transactional
    public RunInfo stop(long id, String actor) {
        get(id);
        int stopped = jdbc.sql("""
                update run set stop_asked = true, status = case status when 'QUEUED' then 'STOPPED' else status end,
                    ended_at = case status when 'QUEUED' then now() end
                where id = ? and status in ('RUNNING', 'QUEUED')""").param(id).update();
        if (stopped == 0) {
            throw new ConflictException("run " + id + " has ended already; it cannot be stopped");
        }
        audit.add(actor, "run.stop", "run " + id, Map.of());
        events.publishEvent(new RunStopAsked(id));
        return get(id);
    }
}
