package id.timbang.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.timbang.web.Running;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Lines of the audit log follow one another, and changes show. */
class AuditServiceTest {
    private final AuditService audit = Running.part(AuditService.class);
    private final TransactionTemplate transaction = Running.part(TransactionTemplate.class);
    private final JdbcClient jdbc = Running.part(JdbcClient.class);

    private void add(String subject) {
        transaction.executeWithoutResult(status -> audit.add("uji", "test", subject, Map.of("teks", "baris\nbaru")));
    }

    @Test
    void whatManyWriteAtOnceIsOneChain() throws InterruptedException {
        long before = audit.check().entries();
        var writers = Executors.newFixedThreadPool(8);
        for (int i = 0; i < 40; i++) {
            String subject = "bersama " + i;
            writers.execute(() -> add(subject));
        }
        writers.shutdown();
        assertThat(writers.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        AuditCheck check = audit.check();
        assertThat(check.broken()).isNull();
        assertThat(check.entries()).isGreaterThanOrEqualTo(before + 40);
    }

    @Test
    void theDatabaseRefusesToChangeOrRemoveLines() {
        add("tetap");
        for (String sql : new String[]{"update audit set actor = 'lain'", "delete from audit", "truncate audit"}) {
            assertThatThrownBy(() -> jdbc.sql(sql).update()).as(sql).isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("append-only");
        }
    }

    @Test
    void aLineChangedBehindTheTriggerIsNamed() {
        add("diubah");
        long number = audit.page("diubah", 1, 1).rows().get(0).number();
        transaction.executeWithoutResult(status -> {
            jdbc.sql("alter table audit disable trigger audit_append_only").update();
            jdbc.sql("update audit set actor = 'lain' where number = ?").param(number).update();
            assertThat(audit.check().broken()).isEqualTo("line " + number + " was changed");
            status.setRollbackOnly();
        });
        assertThat(audit.check().holds()).isTrue();
    }

    @Test
    void aLineTakenOutIsMissed() {
        add("dihapus");
        add("sesudahnya");
        long number = audit.page("dihapus", 1, 1).rows().get(0).number();
        transaction.executeWithoutResult(status -> {
            jdbc.sql("alter table audit disable trigger audit_append_only").update();
            jdbc.sql("delete from audit where number = ?").param(number).update();
            assertThat(audit.check().broken()).isEqualTo("line " + number + " is missing");
            status.setRollbackOnly();
        });
    }

    @Test
    void findsWordsAsTheyAreWritten() {
        add("seratus%");
        assertThat(audit.page("seratus%", 1, 10).total()).isEqualTo(1);
        assertThat(audit.page("s_ratus", 1, 10).total()).isZero();
    }
}
