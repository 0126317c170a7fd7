package id.timbang.web;

import id.timbang.data.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.JsonNode;

/** The first administrator of a program that runs apart. */
final class Visitor {
    private static final String PASSWORD = "sandi-untuk-uji";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final HttpClient plain = HttpClient.newHttpClient();
    private final String address;

    Visitor(String address) {
        this.address = address;
    }

    /** Sets the password by the link that was printed. */
    void accept(String code) throws IOException, InterruptedException {
        String page = client.send(HttpRequest.newBuilder(URI.create(address + "/masuk/undangan?kode=" + code)).build(),
                HttpResponse.BodyHandlers.ofString()).body();
        Matcher token = TOKEN.matcher(page);
        String form = "kode=" + code + "&sandi=" + PASSWORD + "&ulang=" + PASSWORD + "&_csrf="
                + URLEncoder.encode(token.find() ? token.group(1) : "", StandardCharsets.UTF_8);
        client.send(HttpRequest.newBuilder(URI.create(address + "/masuk/undangan"))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form))
                .build(), HttpResponse.BodyHandlers.discarding());
    }

    /** Signs in as a person does; requests for pages made from then on carry the session. */
    void signIn() throws IOException, InterruptedException {
        String page = client.send(HttpRequest.newBuilder(URI.create(address + "/masuk")).build(),
                HttpResponse.BodyHandlers.ofString()).body();
        Matcher token = TOKEN.matcher(page);
        String form = "username=admin&password=" + PASSWORD + "&_csrf="
                + URLEncoder.encode(token.find() ? token.group(1) : "", StandardCharsets.UTF_8);
        client.send(HttpRequest.newBuilder(URI.create(address + "/masuk"))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form))
                .build(), HttpResponse.BodyHandlers.discarding());
    }

    /** A request for a page as browsers send it, with the session of {@link #signIn()} if there is one. */
    HttpRequest page(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Accept-Encoding", "gzip").header("Accept", "text/html");
        String cookies = ((CookieManager) client.cookieHandler().orElseThrow()).getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue()).collect(Collectors.joining("; "));
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookies);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return request.build();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).header("Authorization", "Basic "
                + Base64.getEncoder().encodeToString(("admin:" + PASSWORD).getBytes(StandardCharsets.UTF_8)));
    }

    HttpResponse<String> send(String method, String path, String json) throws IOException, InterruptedException {
        return plain.send(request(path).header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(json)).build(), HttpResponse.BodyHandlers.ofString());
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        HttpResponse<String> response = send("GET", path, "");
        if (response.statusCode() != 200) {
            throw new IOException(path + " answered " + response.statusCode() + ": " + response.body());
        }
        return Json.mapper().readTree(response.body());
    }

    /** Loads a small dataset that differs by a number. */
    HttpResponse<String> load(long number) throws IOException, InterruptedException {
        var bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("region.yaml"));
            zip.write("code: \"1\"\nname: Uji\nlevel: KOTA\nfiscal_year: 2026\ntotal_ceiling: 900000\n".getBytes());
            zip.putNextEntry(new ZipEntry("proposals.csv"));
            var rows = new StringBuilder("id,title,cost,points\n");
            for (int i = 0; i < 3000; i++) {
                rows.append("U-").append(i).append(",Usulan ").append(number).append(',').append(100 + i % 17)
                        .append(',').append(i % 90).append('\n');
            }
            zip.write(rows.toString().getBytes());
        }
        return upload(bytes.toByteArray());
    }

    /** Loads a folder. */
    JsonNode load(Path folder) throws IOException, InterruptedException {
        var bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes);
                DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                zip.putNextEntry(new ZipEntry(file.getFileName().toString()));
                Files.copy(file, zip);
            }
        }
        return Json.mapper().readTree(upload(bytes.toByteArray()).body());
    }

    private HttpResponse<String> upload(byte[] zip) throws IOException, InterruptedException {
        String head = "--teil\r\nContent-Disposition: form-data; name=\"file\"; filename=\"uji.zip\"\r\n\r\n";
        return plain.send(request("/api/datasets").header("Content-Type", "multipart/form-data; boundary=teil")
                .POST(BodyPublishers.concat(BodyPublishers.ofString(head),
                        BodyPublishers.ofByteArray(zip), BodyPublishers.ofString("\r\n--teil--\r\n")))
                .build(), HttpResponse.BodyHandlers.ofString());
    }
}
