package id.timbang.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.security.web.authentication.www.BasicAuthenticationConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Slows down who guesses passwords: after {@value #PER_ACCOUNT} failures for one account from one address, or
 * {@value #PER_ADDRESS} for any accounts, that address waits. Others are not locked out of the account.
 */
@Component
class SignInThrottle extends OncePerRequestFilter {
    static final int PER_ACCOUNT = 5;
    static final int PER_ADDRESS = 50;

    private final FailureCounts failures = new FailureCounts();
    private final BasicAuthenticationConverter basic = new BasicAuthenticationConverter();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String name = name(request);
        if (name != null && mustWait(name, request.getRemoteAddr())) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(FailureCounts.SECONDS));
            ApiRefusals.write(request, response, HttpStatus.TOO_MANY_REQUESTS,
                    "Terlalu banyak percobaan masuk. Cobalah lagi 15 menit kemudian.");
            return;
        }
        chain.doFilter(request, response);
    }

    /**
     * Whom the request wants to sign in; {@code null} for nobody. It is read as Spring Security reads it: what the one takes for an
     * attempt and the other does not would be an attempt that nobody counts.
     */
    private String name(HttpServletRequest request) {
        if (request.getMethod().equals("POST") && request.getServletPath().equals("/masuk")) {
            return Objects.requireNonNullElse(request.getParameter("username"), "").trim();
        }
        try {
            Authentication attempt = basic.convert(request);
            return attempt == null ? null : attempt.getName();
        } catch (AuthenticationException e) {
            return "";
        }
    }

    private boolean mustWait(String name, String address) {
        return failures.count(address) >= PER_ADDRESS || failures.count(key(name, address)) >= PER_ACCOUNT;
    }

    private static String key(String name, String address) {
        return address + ' ' + name;
    }

    @EventListener
    void failed(AbstractAuthenticationFailureEvent event) {
        String address = address(event.getAuthentication());
        failures.add(address);
        failures.add(key(event.getAuthentication().getName(), address));
    }

    @EventListener
    void succeeded(AuthenticationSuccessEvent event) {
        failures.clear(key(event.getAuthentication().getName(), address(event.getAuthentication())));
    }

    private static String address(Authentication authentication) {
        return authentication.getDetails() instanceof WebAuthenticationDetails details
                ? details.getRemoteAddress()
                : "";
    }
}
