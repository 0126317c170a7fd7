package id.timbang.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.store.AccountService;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What guards the way in. */
class SecurityTest {
    private static final String PAGE = "/masuk";

    private static void account(String name) {
        Running.account(Running.part(AccountService.class), name, Role.ANALIS);
    }

    @Test
    void pagesAllowNoInlineScriptsOrStyles() {
        HttpResponse<String> page = Caller.nobody().send("GET", PAGE);
        String policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
        assertThat(policy).contains("script-src 'self';", "style-src 'self';", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(page.body()).doesNotContainPattern("<script(?![^>]*src=)").doesNotContain(" style=\"", " onclick=");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        HttpResponse<String> answer = Caller.send(Caller.nobody().request(PAGE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=admin&password=x")));
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void anotherSitesPageCannotUseAPasswordThatTheBrowserRemembers() {
        HttpResponse<String> answer = Caller.send(Caller.as(Role.KEPALA).request("/api/publication")
                .header("Sec-Fetch-Site", "cross-site").DELETE());
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void whoGuessesPasswordsHasToWait() {
        account("sasaran");
        Caller guesser = Caller.as("sasaran", "salah-sama-sekali");
        for (int i = 0; i < SignInThrottle.PER_ACCOUNT; i++) {
            assertThat(guesser.send("GET", "/api/datasets").statusCode()).isEqualTo(401);
        }
        HttpResponse<String> answer = Caller.as("sasaran", Running.PASSWORD).send("GET", "/api/datasets");
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(Caller.as(Role.ANALIS).send("GET", "/api/datasets").statusCode()).isEqualTo(200);
    }

    /** Spring Security takes both for an attempt to sign in. */
    @Test
    void whoGuessesPasswordsCannotHideTheAttempt() {
        account("tersamar");
        String pair = Base64.getEncoder().encodeToString(("tersamar:" + Running.PASSWORD).getBytes(UTF_8));
        assertThat(signIn("BASIC_" + pair)).isEqualTo(200);
        for (int i = 0; i < SignInThrottle.PER_ACCOUNT; i++) {
            assertThat(
                    Browser.post(Caller.nobody(), "/masuk", Map.of("username", " tersamar\u0001", "password", "salah"))
                            .statusCode())
                    .isEqualTo(302);
        }
        assertThat(Browser.post(Caller.nobody(), "/masuk",
                Map.of("username", "tersamar ", "password", Running.PASSWORD)).statusCode()).isEqualTo(429);
        assertThat(signIn("Basic_" + pair)).isEqualTo(429);
        assertThat(signIn("basicX" + pair)).isEqualTo(429);
    }

    private static int signIn(String authorization) {
        return Caller.send(Caller.nobody().request("/api/datasets").header("Authorization", authorization))
                .statusCode();
    }

    /** What a client claims stands before what the proxy saw; in an office that is a private address. */
    @Test
    void behindAProxyEachAddressIsItsOwn() {
        account("terusan");
        Caller guesser = Caller.as("terusan", "salah-sama-sekali");
        for (int i = 0; i < SignInThrottle.PER_ACCOUNT; i++) {
            assertThat(forwarded(guesser, "203.0.113." + i + ", 10.0.0.5")).isEqualTo(401);
        }
        Caller owner = Caller.as("terusan", Running.PASSWORD);
        assertThat(forwarded(owner, "203.0.113.99, 10.0.0.5")).isEqualTo(429);
        assertThat(forwarded(owner, "10.0.0.6")).isEqualTo(200);
        assertThat(owner.send("GET", "/api/datasets").statusCode()).isEqualTo(200);
    }

    private static int forwarded(Caller caller, String addresses) {
        return Caller.send(caller.request("/api/datasets").header("X-Forwarded-For", addresses)).statusCode();
    }

    @Test
    void behindAProxyThatSpeaksTlsSoDoRedirectsAndCookies() {
        HttpResponse<String> guarded = Caller.send(Caller.nobody().request("/skenario").header("Accept", "text/html")
                .header("X-Forwarded-For", "10.0.0.7").header("X-Forwarded-Proto", "https"));
        assertThat(guarded.headers().firstValue("Location").orElse("")).startsWith("https://").endsWith("/masuk");
        assertThat(guarded.headers().firstValue("Set-Cookie").orElse("")).contains("Secure", "HttpOnly");
        assertThat(guarded.headers().firstValue("Strict-Transport-Security").orElse(""))
                .contains("max-age").doesNotContain("includeSubDomains");
    }

    @Test
    void aNewPasswordEndsWhatTheOldOneOpened() {
        account("lupa");
        AccountService accounts = Running.part(AccountService.class);
        HttpResponse<String> entry = Browser.post(Caller.nobody(), "/masuk",
                Map.of("username", "lupa", "password", Running.PASSWORD));
        String cookie = entry.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
        assertThat(page(cookie).statusCode()).isEqualTo(200);
        String token = accounts.invite("lupa", "uji");
        assertThat(page(cookie).statusCode()).isEqualTo(200);
        HttpResponse<String> set = Browser.post(Caller.nobody(), "/masuk/undangan",
                Map.of("kode", token, "sandi", "sandi-yang-baru", "ulang", "sandi-yang-baru"));
        assertThat(set.headers().firstValue("Location").orElse("")).endsWith("/masuk?siap");
        assertThat(page(cookie).headers().firstValue("Location").orElse("")).endsWith("/masuk");
    }

    private static HttpResponse<String> page(String cookie) {
        return Caller.send(Caller.nobody().request("/skenario").header("Cookie", cookie).header("Accept", "text/html"));
    }

    @Test
    void aDisabledAccountStaysOutside() {
        account("pindah");
        assertThat(Caller.as("pindah", Running.PASSWORD).send("GET", "/api/datasets").statusCode()).isEqualTo(200);
        Running.part(AccountService.class).change("pindah", "Bappeda", false, List.of("ANALIS"), "uji");
        assertThat(Caller.as("pindah", Running.PASSWORD).send("GET", "/api/datasets").statusCode()).isEqualTo(401);
    }

    @Test
    void anInvitationWorksOnce() {
        AccountService accounts = Running.part(AccountService.class);
        accounts.create("sekali", "Bappeda", List.of("ANALIS"), "uji");
        String token = accounts.invite("sekali", "uji");
        assertThat(accounts.findInvited(token)).hasValue("sekali");
        accounts.accept(token, "{noop}x");
        assertThat(accounts.findInvited(token)).isEmpty();
    }

    @Test
    void problemsAreToldAsRfc9457() {
        HttpResponse<String> unknown = Caller.nobody().send("GET", "/api/datasets");
        assertThat(unknown.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(Caller.json(unknown).path("status").intValue()).isEqualTo(401);
        HttpResponse<String> absent = Caller.as(Role.ANALIS).send("GET", "/api/runs/987654321");
        assertThat(absent.statusCode()).isEqualTo(404);
        assertThat(Caller.json(absent).path("detail").asString()).contains("987654321");
    }
}
