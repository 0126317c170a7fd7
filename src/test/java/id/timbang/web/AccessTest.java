package id.timbang.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.server.PathContainer;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPatternParser;

/** Every mapped route is in the table of access, and the application lets in exactly whom the table names. */
class AccessTest {
    private static final int REFUSED = 403;
    private static final int UNKNOWN = 401;

    /** A route with sample values in the place of its variables. */
    private record Route(String method, String path) {
    }

    private static List<Route> routes() {
        var mapping = Running.part("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        var routes = new ArrayList<Route>();
        for (var entry : mapping.getHandlerMethods().entrySet()) {
            if (isOurs(entry.getValue())) {
                add(routes, entry.getKey());
            }
        }
        assertThat(routes).isNotEmpty();
        return routes;
    }

    private static boolean isOurs(HandlerMethod method) {
        return method.getBeanType().getPackageName().startsWith("id.timbang");
    }

    private static void add(List<Route> routes, RequestMappingInfo info) {
        for (String pattern : info.getPatternValues()) {
            String path = pattern.replaceAll("\\{[^}]*}", "987654321");
            info.getMethodsCondition().getMethods().forEach(method -> routes.add(new Route(method.name(), path)));
        }
    }

    private static Access lineFor(Route route) {
        return Access.TABLE.stream().filter(line -> fits(line, route)).findFirst()
                .orElseThrow(() -> new AssertionError(route + " is in no line of the table"));
    }

    private static boolean fits(Access line, Route route) {
        return (line.method().equals("*") || line.method().equals(route.method()))
                && PathPatternParser.defaultInstance.parse(line.pattern())
                        .matches(PathContainer.parsePath(route.path()));
    }

    @Test
    void everyRouteIsInTheTable() {
        routes().forEach(AccessTest::lineFor);
    }

    @Test
    void everyLineOfTheTableFitsARoute() {
        Set<Access> used = new HashSet<>();
        routes().forEach(route -> used.add(lineFor(route)));
        var unused = new TreeSet<String>();
        Access.TABLE.stream().filter(line -> !used.contains(line) && !isOfALibrary(line))
                .forEach(line -> unused.add(line.method() + " " + line.pattern()));
        assertThat(unused).isEmpty();
    }

    private static boolean isOfALibrary(Access line) {
        return Set
                .of("/webjars/**", "/_static/inter/**", "/aset/**", "/favicon.ico", "/error", "/keluar", "/pantau/**",
                        "/pantau/health/**",
                        "/v3/api-docs/**", "/swagger-ui.html", "/swagger-ui/**")
                .contains(line.pattern())
                || line.method().equals("POST") && line.pattern().equals("/masuk");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void everyRoleMayCallWhatTheTableSays(Role role) {
        var wrong = new TreeSet<String>();
        for (Route route : routes()) {
            boolean allowed = lineFor(route).allows(role);
            int status = status(Caller.as(role), route);
            if (allowed == (status == REFUSED) || status == UNKNOWN) {
                wrong.add(route + " answered " + status + ", allowed: " + allowed);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void whoIsNotSignedInSeesOnlyWhatIsOpen() {
        var wrong = new TreeSet<String>();
        for (Route route : routes()) {
            int status = status(Caller.nobody(), route);
            boolean refused = status == UNKNOWN || status == REFUSED;
            if (lineFor(route).open() == refused) {
                wrong.add(route + " answered " + status);
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Bodies are wrong on purpose and numbers belong to nothing, so that no call does anything. */
    private static int status(Caller caller, Route route) {
        if (!route.path().startsWith("/api") && !route.method().equals("GET")) {
            return Browser.post(caller, route.path());
        }
        return route.method().equals("GET")
                ? caller.send("GET", route.path()).statusCode()
                : caller.send(route.method(), route.path(), "[").statusCode();
    }

    @Test
    void whatIsNotInTheTableIsRefused() {
        assertThat(Caller.as(Role.ADMIN).send("GET", "/tidak-ada").statusCode()).isEqualTo(REFUSED);
        assertThat(Caller.as(Role.KEPALA).send("PATCH", "/api/runs/1").statusCode()).isEqualTo(REFUSED);
    }
}
