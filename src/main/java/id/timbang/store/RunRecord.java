package id.timbang.store;

import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the worker writes down about runs. */
@Service
@Transactional
public class RunRecord {
    private static final int ATTEMPTS = 2;

    private final JdbcClient jdbc;
    private final AuditService audit;

    RunRecord(JdbcClient jdbc, AuditService audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** Takes the next run of the queue. */
    public Optional<RunInfo> claim() {
        return jdbc.sql("""
                update run set status = 'RUNNING', started_at = now(), attempts = attempts + 1
                where id = (select id from run where status = 'QUEUED' order by id limit 1 for update skip locked)
                returning\s""" + RunRows.COLUMNS).query(RunRows.ROWS).optional();
    }

    /**
     * Settles what a crash left: a run that was at work goes back to the queue once; the second time it has failed, for it may be
     * what brings the program down.
     */
    public void recover() {
        forgetSteps();
        var failed = jdbc.sql("""
                update run set status = 'FAILED', ended_at = now(), message = 'terhenti, tidak dipakai'
                where status = 'RUNNING' and attempts >= ? returning id""").param(ATTEMPTS).query(Long.class).list();
        failed.forEach(id -> audit.add(AuditService.SYSTEM, "run.fail", "run " + id,
                Map.of("message", "terhenti, tidak dipakai")));
        waitAgain("run.resume");
    }

    /** Notes that the program ends in order: what is at work waits again, and this was no attempt. */
    public void putBack() {
        forgetSteps();
        jdbc.sql("update run set attempts = attempts - 1 where status = 'RUNNING'").update();
        waitAgain("run.wait");
    }

    private void forgetSteps() {
        jdbc.sql("delete from run_event where run in (select id from run where status = 'RUNNING')").update();
    }

    /** What was to be stopped does not begin once more. */
    private void waitAgain(String action) {
        var again = jdbc.sql("""
                update run set status = case when stop_asked then 'STOPPED' else 'QUEUED' end, phase = '', done = 0,
                    total = 0, gap_percent = null, achieved = null, bound = null
                where status = 'RUNNING' returning id""").query(Long.class).list();
        again.forEach(id -> audit.add(AuditService.SYSTEM, action, "run " + id, Map.of()));
    }

    /** Notes how far a run is. */
    public void progress(long run, RunEvent event) {
        jdbc.sql("update run set phase = ?, done = ?, total = ?, achieved = ?, bound = ?, gap_percent = ? where id = ?")
                .params(event.phase(), event.done(), event.total(), event.achieved(), event.bound(),
                        event.gapPercent(), run)
                .update();
        jdbc.sql("""
                insert into run_event (run, number, milliseconds, phase, done, total, achieved, bound, gap_percent)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""").params(run, event.number(), event.milliseconds(), event.phase(),
                event.done(), event.total(), event.achieved(), event.bound(), event.gapPercent()).update();
    }

    /** Notes that a run was stopped before it had found anything. */
    public void stopped(long run) {
        jdbc.sql(
                "update run set status = 'STOPPED', ended_at = now(), message = 'dihentikan sebelum ada daftar' where id = ?")
                .param(run).update();
        audit.add(AuditService.SYSTEM, "run.stopped", "run " + run, Map.of());
    }

    /** Notes that no list keeps the limits of a run, which is proven or not. */
    public void tooTight(long run, boolean proven, String message) {
        fail(run, message);
        jdbc.sql("update run set ended = ? where id = ?")
                .params(proven ? RunInfo.IMPOSSIBLE : RunInfo.NONE_FOUND, run).update();
    }

    /** Notes that a run ended without a result. */
    public void fail(long run, String message) {
        jdbc.sql("update run set status = 'FAILED', ended_at = now(), message = ? where id = ?").params(message, run)
                .update();
        audit.add(AuditService.SYSTEM, "run.fail", "run " + run, Map.of("message", message));
    }
}
