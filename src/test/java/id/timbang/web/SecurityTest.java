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
