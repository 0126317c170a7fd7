package id.timbang.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What the head decided: which list is in force, and which is published. */
@Service
public class DecisionService {
    private static final Duration REMEMBERED = Duration.ofSeconds(2);
    private static final String LIST = "select version, run, note, adopted_at, adopted_by from adopted_list ";
    private static final String PUBLICATION = "select id, run, published_at, published_by from publication ";

    private final JdbcClient jdbc;
    private final RunService runs;
    private final AuditService audit;
    /** Every reader of the public pages asks for it. */
    private final Cache<String, Optional<Publication>> published = Caffeine.newBuilder().expireAfterWrite(REMEMBERED)
            .build();

    DecisionService(JdbcClient jdbc, RunService runs, AuditService audit) {
        this.jdbc = jdbc;
        this.runs = runs;
        this.audit = audit;
    }

    /** The list in force: the version adopted last. */
    public Optional<AdoptedList> findInForce() {
        return jdbc.sql(LIST + "order by version desc limit 1").query(Rows.of(AdoptedList.class)).optional();
    }

    /** All versions, the newest first. */
    public List<AdoptedList> history() {
        return jdbc.sql(LIST + "order by version desc").query(Rows.of(AdoptedList.class)).list();
    }

    /** Adopts a result as the next version of the list. */
    @Transactional
    public AdoptedList adopt(long run, String note, String actor) {
        requireResult(run);
        jdbc.sql("lock table adopted_list in share row exclusive mode").update();
        int version = findInForce().map(AdoptedList::version).orElse(0) + 1;
        jdbc.sql("insert into adopted_list (version, run, note, adopted_by) values (?, ?, ?, ?)")
                .params(version, run, note, actor).update();
        audit.add(actor, "list.adopt", "run " + run, Map.of("version", version, "note", note));
        return findInForce().orElseThrow();
    }

    /** What is published; nothing before the first publication and after a withdrawal. */
    public Optional<Publication> findPublished() {
        return published.get(PUBLICATION, any -> readPublished());
    }

    private Optional<Publication> readPublished() {
        return jdbc.sql(PUBLICATION + "where withdrawn_at is null order by id desc limit 1")
                .query(Rows.of(Publication.class))
                .optional();
    }

    /** Every publication of results of a dataset, the first first, those withdrawn too. */
    public List<Publication> publications(long dataset) {
        return jdbc.sql("select p.id, p.run, p.published_at, p.published_by from publication p "
                + "join run r on r.id = p.run where r.dataset = ? order by p.id").param(dataset)
                .query(Rows.of(Publication.class)).list();
    }

    /** Publishes a result in the place of an earlier one; its address stays the same. */
    @Transactional
    public Publication publish(long run, String actor) {
        requireResult(run);
        withdrawAll(actor);
        jdbc.sql("insert into publication (run, published_by) values (?, ?)").params(run, actor).update();
        audit.add(actor, "run.publish", "run " + run, Map.of());
        forgetPublished();
        return readPublished().orElseThrow();
    }

    /** Takes back what is published. */
    @Transactional
    public void withdraw(String actor) {
        if (withdrawAll(actor) == 0) {
            throw new ConflictException("nothing is published");
        }
        audit.add(actor, "run.withdraw", "publication", Map.of());
        forgetPublished();
    }

    /** Whoever reads before the commit remembers what was, and then for seconds only. */
    private void forgetPublished() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                published.invalidateAll();
            }
        });
    }

    private int withdrawAll(String actor) {
        return jdbc.sql("update publication set withdrawn_at = now(), withdrawn_by = ? where withdrawn_at is null")
                .param(actor).update();
    }

    private void requireResult(long run) {
        if (!runs.get(run).hasResult()) {
            throw new ConflictException("run " + run + " has no result. Maybe it still waits or works, or it failed.");
        }
    }
}
