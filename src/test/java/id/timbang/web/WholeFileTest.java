package id.timbang.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.timbang.store.BackupService;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.DirectFieldAccessor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** What is sent in pieces is whole, or seen not to be. */
class WholeFileTest {

    /** An answer that knows whether it was ended; it fails once if it is told to. */
    private static final class Answer extends OutputStream {
        private final ByteArrayOutputStream sent = new ByteArrayOutputStream();
        private int failAt;
        private boolean closed;

        private Answer(int failAt) {
            this.failAt = failAt;
        }

        @Override
        public void write(int b) throws IOException {
            if (sent.size() == failAt) {
                failAt = -1;
                throw new IOException("gone");
            }
            sent.write(b);
        }

        @Override
        public void close() {
            closed = true;
        }

        private String text() {
            return sent.toString(StandardCharsets.ISO_8859_1);
        }
    }

    private static StreamingResponseBody csv(Stream<List<Object>> rows) {
        return Download.csv("uji", new ExportTable("uji", List.of("id"), rows)).getBody();
    }

    @Test
    void aTableThatCannotBeReadToItsEndIsNotEndedInOrder() {
        var answer = new Answer(-1);
        Stream<List<Object>> rows = Stream.of(1, 2, 3).map(n -> {
            if (n == 3) {
                throw new IllegalStateException("the database is gone");
            }
            return List.of(n);
        });
        assertThatThrownBy(() -> csv(rows).writeTo(answer)).isInstanceOf(IOException.class);
        assertThat(answer.closed).isFalse();
    }

    @Test
    void aTableThatIsReadToItsEndIsSentWhole() throws IOException {
        var answer = new Answer(-1);
        csv(Stream.of(List.of(1), List.of(2))).writeTo(answer);
        assertThat(answer.text()).isEqualTo("id\n1\n2\n");
    }

    @Test
    void aBackupThatCannotBeWrittenToItsEndIsNoZip() {
        assertThat(Solved.RUN.hasResult()).isTrue();
        var answer = new Answer(3_000);
        assertThatThrownBy(() -> Running.part(BackupService.class).write(answer, "uji"))
                .hasMessageContaining("gone");
        assertThat(answer.closed).isFalse();
        assertThat(answer.text()).as("the directory at the end of a zip").doesNotContain("PK\5\6");
    }

    @Test
    void downloadsMayTakeAsLongAsTheyNeed() {
        var adapter = Running.part("requestMappingHandlerAdapter", RequestMappingHandlerAdapter.class);
        assertThat(new DirectFieldAccessor(adapter).getPropertyValue("asyncRequestTimeout")).isEqualTo(-1L);
    }
}
