package id.timbang.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.timbang.web.Running;
import id.timbang.web.Solved;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The runs around a scenario, beside those picked from all runs of its dataset. */
class RunServiceTest {
    private static final int ALL = 1_000;
    private static final int MOST = 2;
    private static final RunService RUNS = Running.part(RunService.class);

    private static long busy;
    private static long idle;

    private static long scenario(String name) {
        return Running.part(ScenarioService.class).create(Solved.DATASET.id(),
                "{ \"name\": \"" + name + "\", \"overrides\": { \"total_ceiling\": \"-5%\" } }", "uji").id();
    }

    @BeforeAll
    static void solve() {
        busy = scenario("Sering");
        idle = scenario("Jarang");
        Solved.solve(idle);
        for (int i = 0; i <= MOST; i++) {
            Solved.solve(busy);
        }
        Solved.solve(null);
        Solved.solve(busy);
    }

    private static void add(Set<Long> ids, int most, Predicate<RunInfo> wanted) {
        RUNS.list(Solved.DATASET.id(), ALL).stream().filter(wanted).limit(most).forEach(run -> ids.add(run.id()));
    }

    private static Set<Long> picked(Long scenario) {
        var ids = new HashSet<Long>();
        add(ids, MOST, run -> Objects.equals(run.scenario(), scenario));
        add(ids, 1, run -> true);
        add(ids, 1, RunInfo::hasResult);
        add(ids, 1, run -> run.hasResult() && run.scenario() == null);
        add(ids, 1, run -> run.hasResult() && Objects.equals(run.scenario(), scenario));
        return ids;
    }

    /** Whoever asks has seen it at work; meanwhile it ends. */
    @Test
    void aRunThatEndsWhileItIsStoppedStaysAsItEnded() throws InterruptedException, ExecutionException {
        JdbcClient jdbc = Running.part(JdbcClient.class);
        long run = jdbc.sql("""
                insert into run (dataset, scenario_name, scenario_body, pack, seed, gap, status, queued_by)
                values (?, '', '', 'polos', 1, 0.01, 'RUNNING', 'uji') returning id""").param(Solved.DATASET.id())
                .query(Long.class).single();
        CompletableFuture<RunInfo> stop = Running.part(TransactionTemplate.class).execute(status -> {
            jdbc.sql("update run set status = 'FAILED', ended_at = now() where id = ?").param(run).update();
            var asked = CompletableFuture.supplyAsync(() -> RUNS.stop(run, "uji"));
            awaitALock(jdbc);
            return asked;
        });
        assertThatThrownBy(stop::get).hasCauseInstanceOf(ConflictException.class);
        RunInfo ended = RUNS.get(run);
        assertThat(ended.endedAt()).isNotNull();
        assertThat(ended.stopAsked()).isFalse();
        jdbc.sql("delete from run where id = ?").param(run).update();
    }

    private static void awaitALock(JdbcClient jdbc) {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        while (jdbc.sql("select count(*) from pg_locks where not granted").query(Long.class).single() == 0) {
            assertThat(System.nanoTime()).as("nobody waits").isLessThan(end);
        }
    }

    @Test
    void theRunsAroundAScenarioAreTheNewestOfItAndThoseThatItIsComparedWith() {
        for (Long scenario : new Long[]{busy, idle, null}) {
            List<Long> around = RUNS.around(Solved.DATASET.id(), scenario, MOST).stream().map(RunInfo::id).toList();
            assertThat(around).as("scenario %s", scenario)
                    .isSortedAccordingTo((one, other) -> Long.compare(other, one));
            assertThat(around.stream().collect(Collectors.toSet())).isEqualTo(picked(scenario)).hasSize(around.size());
        }
    }
}
