package id.timbang.web;

import static id.timbang.web.Role.ADMIN;
import static id.timbang.web.Role.PENGAWAS;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * One line of the table of who may call what.
 *
 * @param method {@code GET}, {@code POST}, …; {@code *} for any
 * @param pattern of the path, as Spring writes it
 * @param open whether nobody needs to be signed in
 * @param roles who may, unless {@code open}
 */
public record Access(String method, String pattern, boolean open, Set<Role> roles) {

    private static final Role[] ALL = Role.values();

    /** The table; the first line that fits counts, and what fits none is refused. */
    public static final List<Access> TABLE = List.of(
            open("GET", "/webjars/**"), open("GET", "/aset/**"), open("*", "/error"),
            open("GET", "/masuk"), open("POST", "/masuk"), open("GET", "/masuk/undangan"),
            open("POST", "/masuk/undangan"),
            line("POST", "/keluar", ALL),
            open("GET", "/pantau/health/**"), line("GET", "/pantau/**", ADMIN),
            line("GET", "/v3/api-docs/**", ALL), line("GET", "/swagger-ui.html", ALL),
            line("GET", "/swagger-ui/**", ALL),
            line("GET", "/api/audit/**", PENGAWAS, ADMIN),
            line("GET", "/", ALL));

    private static Access open(String method, String pattern) {
        return new Access(method, pattern, true, Set.of());
    }

    private static Access line(String method, String pattern, Role... roles) {
        return new Access(method, pattern, false, EnumSet.copyOf(List.of(roles)));
    }
}
