package id.timbang.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.data.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses that no page is ever asked for, sent byte by byte, as no client library would. */
class RefusedAddressesTest {
    private static final String PROGRAM = "Accept: */*\r\n";
    private static final String PERSON = "Accept: text/html,*/*;q=0.8\r\n";

    private record Answer(String head, String body) {
    }

    private static Answer ask(String path, String headers) throws IOException {
        URI address = URI.create(Running.address());
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "Connection: close\r\n\r\n")
                    .getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            String all = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int end = all.indexOf("\r\n\r\n");
            return new Answer(all.substring(0, end), all.substring(end + 4));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a%00b", "/a%zz", "/a|b", "/a\\\\b", "/%c0%af", "/../../x", "*"})
    void peopleGetAPageInTheirLanguage(String path) throws IOException {
        Answer answer = ask(path, PERSON);
        assertThat(answer.head()).startsWith("HTTP/1.1 400")
                .containsIgnoringCase("content-type: text/html;charset=utf-8")
                .containsIgnoringCase("content-security-policy: default-src 'self'");
        assertThat(answer.body()).contains("lang=\"id\"", "<h1>Alamat ini tidak dapat dibaca</h1>", "/aset/timbang.css")
                .doesNotContain("Tomcat", "HTTP Status", "java.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a%00b", "/../../x", "/hasil%0a", "/hasil//1"})
    void peopleGetItInTheLanguageThatTheyHaveChosen(String path) throws IOException {
        assertThat(ask(path, PERSON + "Cookie: bahasa=en\r\n").body()).contains("lang=\"en\"",
                "<h1>This address cannot be read</h1>", "<p>Perhaps it is misspelt or was cut off.</p>",
                "To the home page");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/a%00b", "/api/a%zz", "/api/%c0%af", "/a%00b"})
    void programsGetAProblem(String path) throws IOException {
        Answer answer = ask(path, PROGRAM);
        assertThat(answer.head()).startsWith("HTTP/1.1 400")
                .containsIgnoringCase("content-type: application/problem+json");
        assertThat(Json.mapper().readTree(answer.body()).path("status").intValue()).isEqualTo(400);
        assertThat(Json.mapper().readTree(answer.body()).path("detail").asString()).contains("cannot be read");
    }

    @Test
    void belowTheApiAlsoPeopleGetAProblem() throws IOException {
        assertThat(ask("/api/a%00b", PERSON).head()).containsIgnoringCase("content-type: application/problem+json");
    }

    @Test
    void whatIsTooLongIsToldToo() throws IOException {
        assertThat(ask("/" + "x".repeat(9_000), PERSON).body()).doesNotContain("Tomcat", "HTTP Status");
        assertThat(ask("/", PERSON + "X: " + "y".repeat(20_000) + "\r\n").body()).doesNotContain("Tomcat",
                "HTTP Status");
    }
}
