package id.timbang.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps studies and their answers. Results never change, so an answer holds for ever. */
@Service
@Transactional
public class StudyRecord {
    private static final int ATTEMPTS = 2;
    private static final String COLUMNS = "id, run, kind, question, status, message, answer";
    private static final String LEFT = "terhenti, tidak dipakai";

    private final JdbcClient jdbc;
    private final AuditService audit;

    StudyRecord(JdbcClient jdbc, AuditService audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** The study that answers a question. */
    @Transactional(readOnly = true)
    public Optional<StudyEntry> find(long run, String kind, String question) {
        return jdbc.sql("select " + COLUMNS + " from study where run = ? and kind = ? and question = ?")
                .params(run, kind, question).query(Rows.of(StudyEntry.class)).optional();
    }

    /** Notes a question that nobody asked before; its number. */
    public long add(long run, String kind, String question) {
        return jdbc.sql("insert into study (run, kind, question, status) values (?, ?, ?, 'WAITING') returning id")
                .params(run, kind, question).query(Long.class).single();
    }

    /** Notes that it is being worked out. */
    public void begin(long study) {
        jdbc.sql("update study set status = 'RUNNING', attempts = attempts + 1 where id = ?").param(study).update();
    }

    /** Keeps the answer; {@code whole} unless it was stopped before its end. */
    public void answer(long study, String answer, boolean whole) {
        jdbc.sql("update study set status = ?, answer = ?, ended_at = now() where id = ?")
                .params(whole ? "DONE" : "STOPPED", answer, study).update();
    }

    /** Notes that there is no answer. */
    public void fail(long study, String message) {
        jdbc.sql("update study set status = 'FAILED', message = ?, ended_at = now() where id = ?")
                .params(message, study).update();
    }

    /** Forgets a question, so that it can be asked as if for the first time. */
    public void forget(long study) {
        jdbc.sql("delete from study where id = ?").param(study).update();
    }

    /** Notes that the program ends in order: what is at work waits again, and this was no attempt. */
    public void putBack() {
        jdbc.sql("update study set status = 'WAITING', attempts = attempts - 1 where status = 'RUNNING'").update();
    }

    /**
     * Settles what a crash left, as {@link RunRecord#recover()} does: what was at work waits again once, then it has failed.
     *
     * @return what waits, in the order in which it was asked
     */
    public List<StudyEntry> recover() {
        jdbc.sql("""
                update study set status = 'FAILED', message = ?, ended_at = now()
                where status = 'RUNNING' and attempts >= ? returning run""").params(LEFT, ATTEMPTS).query(Long.class)
                .list().forEach(run -> audit.add(AuditService.SYSTEM, "study.fail", "run " + run,
                        Map.of("message", LEFT)));
        jdbc.sql("update study set status = 'WAITING' where status = 'RUNNING'").update();
        return jdbc.sql("select " + COLUMNS + " from study where status = 'WAITING' order by id")
                .query(Rows.of(StudyEntry.class)).list();
    }
}
