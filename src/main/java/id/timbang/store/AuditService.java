package id.timbang.store;

import id.timbang.data.Json;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The audit log: who did what when. Lines are only ever added, and each holds the hash of the one before. */
@Service
public class AuditService {
    /** Who acts when nobody does. */
    public static final String SYSTEM = "sistem";
    private static final long LOCK = 7_246_100_001L;

    private final JdbcClient jdbc;

    AuditService(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds a line in the transaction that does what it tells; other writers wait until that ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(String actor, String action, String subject, Map<String, ?> detail) {
        jdbc.sql("select pg_advisory_xact_lock(:lock)").param("lock", LOCK).query((row, n) -> n).single();
        Optional<AuditEntry> last = last();
        AuditEntry entry = AuditEntry.of(last.map(AuditEntry::number).orElse(0L) + 1,
                Instant.now().truncatedTo(ChronoUnit.MICROS), actor, action, subject,
                Json.mapper().writeValueAsString(detail), last.map(AuditEntry::hash).orElse(AuditEntry.NOTHING_BEFORE));
        jdbc.sql("""
                insert into audit (number, at, actor, action, subject, detail, previous, hash)
                values (?, ?, ?, ?, ?, ?, ?, ?)""").param(entry.number()).param(entry.at().atOffset(ZoneOffset.UTC))
                .param(entry.actor()).param(entry.action()).param(entry.subject()).param(entry.detail())
                .param(entry.previous()).param(entry.hash()).update();
    }

    private Optional<AuditEntry> last() {
        return jdbc.sql("select * from audit order by number desc limit 1").query(AuditService::entry).optional();
    }

    /** One page, the newest first; {@code words} must occur in actor, action, subject or detail. */
    @Transactional(readOnly = true)
    public Page<AuditEntry> page(String words, int page, int size) {
        String where = " from audit where actor || ' ' || action || ' ' || subject || ' ' || detail ilike :words";
        String pattern = "%" + words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        long total = jdbc.sql("select count(*)" + where).param("words", pattern).query(Long.class).single();
        var rows = jdbc.sql("select *" + where + " order by number desc limit :size offset :skip")
                .param("words", pattern).param("size", size).param("skip", (long) (page - 1) * size)
                .query(AuditService::entry).list();
        return new Page<>(rows, total, page, size);
    }

    /** Reads the whole log and computes every hash again. */
    @Transactional(readOnly = true)
    public AuditCheck check() {
        String previous = AuditEntry.NOTHING_BEFORE;
        long number = 0;
        try (var entries = jdbc.sql("select * from audit order by number").withFetchSize(1000)
                .query(AuditService::entry).stream()) {
            for (AuditEntry entry : (Iterable<AuditEntry>) entries::iterator) {
                number++;
                String wrong = wrong(entry, number, previous);
                if (wrong != null) {
                    return new AuditCheck(number, previous, wrong);
                }
                previous = entry.hash();
            }
        }
        return new AuditCheck(number, previous, null);
    }

    private static String wrong(AuditEntry entry, long number, String previous) {
        if (entry.number() != number) {
            return "line " + number + " is missing";
        }
        if (!entry.previous().equals(previous)) {
            return "line " + number + " does not follow the line before it";
        }
        return entry.holds() ? null : "line " + number + " was changed";
    }

    private static AuditEntry entry(java.sql.ResultSet row, int n) throws java.sql.SQLException {
        return new AuditEntry(row.getLong("number"),
                row.getObject("at", java.time.OffsetDateTime.class).toInstant(), row.getString("actor"),
                row.getString("action"), row.getString("subject"), row.getString("detail"), row.getString("previous"),
                row.getString("hash"));
    }
}
