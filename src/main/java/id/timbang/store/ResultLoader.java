package id.timbang.store;

import id.timbang.data.Json;
import id.timbang.data.LimitsFile;
import id.timbang.domain.LimitRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** Brings the result folder of a run into the database: all of it at once, and with it the run is done. */
@Service
public class ResultLoader {
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final PortfolioTable portfolio;
    private final AuditService audit;
    private final DataFolder folder;

    ResultLoader(JdbcClient jdbc, TransactionTemplate transaction, PortfolioTable portfolio, AuditService audit,
            DataFolder folder) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.portfolio = portfolio;
        this.audit = audit;
        this.folder = folder;
    }

    /** Where the result folder of a run has to lie. */
    public Path place(long run) {
        return folder.results().resolve(Long.toString(run));
    }

    /** Loads the result of a run from its place. */
    public void load(RunInfo run) {
        Path result = place(run.id());
        transaction.executeWithoutResult(status -> {
            portfolio.load(run, result);
            limits(run.id(), LimitsFile.read(result.resolve(LimitsFile.NAME)));
            finish(run, result);
        });
        jdbc.sql("vacuum analyze portfolio_" + run.id()).update();
    }

    private void limits(long run, List<LimitRow> limits) {
        for (int i = 0; i < limits.size(); i++) {
            LimitRow limit = limits.get(i);
            jdbc.sql("insert into run_limit values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)").params(run, i,
                    limit.id(), limit.label(), limit.level().name(), limit.rank(), limit.sense().name(),
                    limit.amount(), limit.used(), limit.slack(), limit.shortfall(), limit.price(), limit.reference(),
                    limit.silent(), limit.money()).update();
        }
    }

    private void finish(RunInfo run, Path result) {
        String certificate = text(result.resolve("certificate.json"));
        JsonNode tree = Json.mapper().readTree(certificate);
        JsonNode value = tree.path("stages").path(1);
        BigDecimal gap = new BigDecimal(value.path("gap_percent").asString());
        jdbc.sql("""
                update run set status = 'DONE', ended_at = now(), proven_gap = ?, gap_percent = ?, achieved = ?,
                    bound = ?, ended = ?, reproducible = ?, summary = ?, certificate = ? where id = ?""")
                .params(gap, gap.doubleValue(), Long.parseLong(value.path("achieved").asString()),
                        Long.parseLong(value.path("bound").asString()), tree.path("ended").asString(),
                        tree.path("reproducible").booleanValue(), text(result.resolve("summary.json")), certificate,
                        run.id())
                .update();
        audit.add(AuditService.SYSTEM, "run.done", "run " + run.id(), Map.of("gap_percent", gap.toPlainString(),
                "certificate", id.timbang.data.Hashes.of(certificate)));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
