package id.timbang.web;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Posts to pages as a browser does: with the session and its token. */
final class Browser {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    private Browser() {
    }

    /** The status of an empty form that is posted with a valid token. */
    static int post(Caller caller, String path) {
        return post(caller, path, Map.of()).statusCode();
    }

    /** The answer to a form that is posted with a valid token; redirections are not followed. */
    static HttpResponse<String> post(Caller caller, String path, Map<String, String> form) {
        HttpResponse<String> page = Caller.send(caller.request("/masuk").header("Accept", "text/html").GET());
        Matcher token = TOKEN.matcher(page.body());
        String value = token.find() ? token.group(1) : "";
        String cookie = page.headers().firstValue("Set-Cookie").orElse("").split(";")[0];
        return Caller.send(caller.request(path).header("Cookie", cookie).header("X-CSRF-TOKEN", value)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(form))));
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
