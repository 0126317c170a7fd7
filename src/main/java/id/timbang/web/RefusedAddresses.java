package id.timbang.web;

import id.timbang.data.Json;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * Answers what Tomcat itself refuses, before any filter or page: addresses and headers that cannot be read. People get a page like
 * that of other errors, programs problem details.
 */
final class RefusedAddresses extends ErrorReportValve {
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%1$s">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>%2$s</title>
            <link rel="stylesheet" href="/webjars/tabler__core/dist/css/tabler.min.css">
            <link rel="stylesheet" href="/aset/huruf.css"><link rel="stylesheet" href="/aset/timbang.css"></head>
            <body><main id="isi"><section><h1>%2$s</h1><p>%3$s</p><p><a class="tombol" href="/">%4$s</a></p></section></main></body>
            </html>
            """;

    private final MessageSource texts;

    RefusedAddresses(MessageSource texts) {
        this.texts = texts;
    }

    @Override
    protected void report(Request request, Response response, Throwable failure) {
        HttpStatus status = HttpStatus.resolve(response.getStatus());
        boolean answered = response.getContentWritten() > 0 || status == null || !status.isError();
        if (answered || !response.setErrorReported() || !isOpen(response)) {
            return;
        }
        boolean person = isPerson(request);
        response.setContentType(person ? MediaType.TEXT_HTML_VALUE : MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding("utf-8");
        response.setHeader("Content-Security-Policy", SecurityConfiguration.CONTENT);
        response.setHeader("X-Content-Type-Options", "nosniff");
        try {
            write(response, person ? page(request) : problem(request, status));
        } catch (IOException gone) {
            container.getLogger().debug("whom it was for is gone", gone);
        }
    }

    private static boolean isOpen(Response response) {
        var open = new AtomicBoolean();
        response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, open);
        return open.get();
    }

    /** Where not even the first line of a request can be read, its headers are unknown. */
    private static boolean isPerson(Request request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return !path(request).startsWith("/api/") && (accept == null || accept.contains(MediaType.TEXT_HTML_VALUE));
    }

    private static String path(Request request) {
        return request.getRequestURI() == null ? "" : request.getRequestURI();
    }

    private static void write(Response response, String text) throws IOException {
        Writer writer = response.getReporter();
        if (writer != null) {
            writer.write(text);
            response.finishResponse();
        }
    }

    private static String problem(Request request, HttpStatus status) {
        return Json.mapper().writeValueAsString(ApiRefusals.problem(path(request), status,
                "The address or a header cannot be read. Maybe a character in it must be encoded."));
    }

    private String page(Request request) {
        Locale locale = locale(request);
        return PAGE.formatted(locale.getLanguage(), text("galat.alamat", locale),
                text("galat.alamat.saran", locale), text("galat.kembali", locale));
    }

    private String text(String key, Locale locale) {
        return texts.getMessage(key, null, locale);
    }

    /** The language that the reader has chosen, as on all pages. */
    private static Locale locale(Request request) {
        Cookie[] cookies = request.getCookies();
        boolean english = cookies != null && Stream.of(cookies)
                .anyMatch(cookie -> cookie.getName().equals(LanguageConfiguration.NAME)
                        && cookie.getValue().equals(Locale.ENGLISH.getLanguage()));
        return english ? Locale.ENGLISH : LanguageConfiguration.FIRST;
    }
}
