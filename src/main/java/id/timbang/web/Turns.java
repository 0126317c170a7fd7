package id.timbang.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Makes few pages at a time, first come first served: processors that are shared among all pages asked for finish each of them
 * late, most of all those that take much work. Files, uploads and calls of programs, which last, wait for nobody.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class Turns extends OncePerRequestFilter {
    private static final int PER_PROCESSOR = 2;
    /** A reader to whom a page is sent slowly holds a turn; the others then go on without one. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Semaphore turns;
    private final Duration patience;

    @Autowired
    Turns() {
        this(PER_PROCESSOR * Runtime.getRuntime().availableProcessors(), PATIENCE);
    }

    Turns(int atATime, Duration patience) {
        this.turns = new Semaphore(atATime, true);
        this.patience = patience;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HttpMethod.GET.matches(request.getMethod())
                || Stream.of("/api/", "/webjars/", "/aset/", "/_static/", "/pantau/", "/v3/", "/swagger-ui")
                        .anyMatch(request.getRequestURI()::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean held = await();
        try {
            chain.doFilter(request, response);
        } finally {
            if (held) {
                turns.release();
            }
        }
    }

    private boolean await() {
        try {
            return turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
