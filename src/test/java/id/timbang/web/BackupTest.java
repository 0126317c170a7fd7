package id.timbang.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.timbang.domain.BadInputException;
import id.timbang.store.AccountService;
import id.timbang.store.AuditService;
import id.timbang.store.BackupService;
import id.timbang.store.DataFolder;
import id.timbang.store.DatasetService;
import id.timbang.store.MeetingMark;
import id.timbang.store.MeetingMarkService;
import id.timbang.store.ProposalFilter;
import id.timbang.store.RestoreService;
import id.timbang.store.ResultService;
import id.timbang.store.RunService;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A backup holds everything, and goes into an empty installation alone. */
class BackupTest {
    private static String url(String database) {
        try (var connection = Running.part(DataSource.class).getConnection()) {
            return connection.getMetaData().getURL().replaceFirst("/postgres", "/" + database);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path backup(Path folder) throws IOException {
        Path file = folder.resolve("cadangan.zip");
        try (OutputStream out = Files.newOutputStream(file)) {
            Running.part(BackupService.class).write(out, "uji");
        }
        return file;
    }

    private static MeetingMark mark() {
        MeetingMarkService marks = Running.part(MeetingMarkService.class);
        String proposal = Running.part(ResultService.class).portfolio(Solved.RUN.id(), ProposalFilter.ALL).rows()
                .get(5).id();
        marks.mark(Solved.DATASET.id(), proposal, "uji");
        return marks.find(Solved.DATASET.id(), proposal).orElseThrow();
    }

    @Test
    void aRestoredInstallationAnswersAsTheOneItCameFrom(@TempDir Path folder) throws IOException {
        long run = Solved.RUN.id();
        MeetingMark mark = mark();
        Path file = backup(folder);
        Running.part(MeetingMarkService.class).unmark(Solved.DATASET.id(), mark.proposal(), "uji");
        Running.part(JdbcClient.class).sql("create database pulih").update();
        Map<String, Object> settings = new HashMap<>(Running.DATABASE);
        settings.put("spring.datasource.url", url("pulih"));
        try (DataFolder place = DataFolder.take(folder.resolve("baru"));
                ConfigurableApplicationContext context = StoreApplication.start(place, settings)) {
            context.getBean(RestoreService.class).read(file);
            same(context, run);
            assertThat(context.getBean(MeetingMarkService.class).find(Solved.DATASET.id(), mark.proposal()))
                    .contains(mark);
            assertThatThrownBy(() -> context.getBean(RestoreService.class).read(file))
                    .isInstanceOf(BadInputException.class).hasMessageContaining("empty installation");
        }
    }

    private static void same(ConfigurableApplicationContext context, long run) {
        assertThat(context.getBean(DatasetService.class).list())
                .isEqualTo(Running.part(DatasetService.class).list());
        assertThat(context.getBean(AccountService.class).list()).isEqualTo(Running.part(AccountService.class).list());
        assertThat(context.getBean(RunService.class).get(run)).isEqualTo(Running.part(RunService.class).get(run));
        ResultService there = context.getBean(ResultService.class);
        ResultService here = Running.part(ResultService.class);
        assertThat(there.portfolio(run, ProposalFilter.ALL)).isEqualTo(here.portfolio(run, ProposalFilter.ALL));
        assertThat(there.sums(run, "office")).isEqualTo(here.sums(run, "office"));
        assertThat(there.limits(run)).isEqualTo(here.limits(run));
        String proposal = here.portfolio(run, ProposalFilter.ALL).rows().get(3).id();
        assertThat(there.reasonJson(run, proposal)).isEqualTo(here.reasonJson(run, proposal));
        assertThat(context.getBean(AuditService.class).check().broken()).isNull();
    }

    @Test
    void anotherFileIsRefused(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("bukan.zip"), "bukan zip");
        assertThatThrownBy(() -> Running.part(RestoreService.class).read(file)).isInstanceOf(BadInputException.class);
        assertThatThrownBy(() -> Running.part(RestoreService.class).read(folder.resolve("lain.zip")))
                .isInstanceOf(BadInputException.class).hasMessageContaining("lain.zip: is no file");
    }
}
