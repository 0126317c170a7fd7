package id.timbang.web;

import id.timbang.data.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** Calls the application over HTTP, as a program that signs in with each call. */
public final class Caller {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String authorization;

    private Caller(String authorization) {
        this.authorization = authorization;
    }

    /** As the account of a role. */
    public static Caller as(Role role) {
        return as(role.name().toLowerCase(Locale.ROOT), Running.PASSWORD);
    }

    /** As an account. */
    public static Caller as(String name, String password) {
        byte[] pair = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
        return new Caller("Basic " + Base64.getEncoder().encodeToString(pair));
    }

    /** As nobody. */
    public static Caller nobody() {
        return new Caller(null);
    }

    /** Sends a request without a body. */
    public HttpResponse<String> send(String method, String path) {
        return send(request(path).method(method, BodyPublishers.noBody()));
    }

    /** Sends JSON. */
    public HttpResponse<String> send(String method, String path, String json) {
        return send(request(path).header("Content-Type", "application/json").method(method,
                BodyPublishers.ofString(json)));
    }

    /** Sends a file as a form would. */
    public HttpResponse<String> upload(String path, String name, byte[] content) {
        String head = "--teil\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        return send(request(path).header("Content-Type", "multipart/form-data; boundary=teil").POST(BodyPublishers
                .concat(BodyPublishers.ofString(head), BodyPublishers.ofByteArray(content),
                        BodyPublishers.ofString("\r\n--teil--\r\n"))));
    }

    /** The JSON that a GET answers. */
    public JsonNode get(String path) {
        return json(send("GET", path));
    }

    /** The body as JSON. */
    public static JsonNode json(HttpResponse<String> response) {
        return Json.mapper().readTree(response.body());
    }

    /** A request with this caller's name, to be completed. */
    public HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(Running.address() + path));
        return authorization == null ? request : request.header("Authorization", authorization);
    }

    /** Sends a request. */
    public static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
