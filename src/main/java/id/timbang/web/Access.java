package id.timbang.web;

import static id.timbang.web.Role.ADMIN;
import static id.timbang.web.Role.ANALIS;
import static id.timbang.web.Role.KEPALA;
import static id.timbang.web.Role.PENGAWAS;
import static id.timbang.web.Role.PERENCANA;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

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

    private static final Role[] MAKERS = {KEPALA, PERENCANA, ANALIS};

    /** The table; the first line that fits counts, and what fits none is refused. */
    public static final List<Access> TABLE = Stream
            .of(forEverybody(), pages(), scenarioPages(), data(), runs(), rules(),
                    administration())
            .flatMap(List::stream).toList();

    private static List<Access> forEverybody() {
        return List.of(open("GET", "/webjars/**"), open("GET", "/aset/**"), open("GET", "/_static/inter/**"),
                open("GET", "/favicon.ico"),
                open("*", "/error"), open("GET", "/masuk"),
                open("POST", "/masuk"), open("GET", "/masuk/undangan"), open("POST", "/masuk/undangan"),
                open("GET", "/pantau/health/**"), open("GET", "/publik"), open("GET", "/publik/usulan/*"));
    }

    private static List<Access> pages() {
        return List.of(line("POST", "/keluar", ALL), line("GET", "/", ALL),
                line("GET", "/hasil/**", ALL),
                line("POST", "/hasil/*/usulan/*/tanda", MAKERS), line("GET", "/usulan", ALL),
                line("GET", "/bandingkan/**", ALL), line("GET", "/putusan/*", KEPALA),
                line("POST", "/putusan/*/*", KEPALA), line("GET", "/penyesuaian", ALL),
                line("GET", "/penyesuaian/*", ALL),
                line("POST", "/penyesuaian", MAKERS), line("POST", "/penyesuaian/*", MAKERS));
    }

    private static List<Access> scenarioPages() {
        return List.of(line("GET", "/skenario/**", ALL), line("POST", "/skenario/**", MAKERS));
    }

    private static List<Access> data() {
        return List.of(line("POST", "/api/datasets", PERENCANA), line("GET", "/api/datasets/**", ALL),
                line("PUT", "/api/datasets/*/proposals/*/mark", MAKERS),
                line("DELETE", "/api/datasets/*/proposals/*/mark", MAKERS),
                line("GET", "/api/scenarios/**", ALL), line("POST", "/api/scenarios", MAKERS),
                line("PUT", "/api/scenarios/*", MAKERS), line("DELETE", "/api/scenarios/*", MAKERS));
    }

    private static List<Access> runs() {
        return List.of(line("POST", "/api/runs", MAKERS), line("DELETE", "/api/runs/*", MAKERS),
                line("POST", "/api/runs/*/adopt", KEPALA), line("POST", "/api/runs/*/publish", KEPALA),
                line("DELETE", "/api/publication", KEPALA), line("POST", "/api/runs/*/replan/letters", MAKERS),
                line("GET", "/api/runs/**", ALL),
                line("DELETE", "/api/runs/*/*", MAKERS),
                line("GET", "/api/lists", ALL), line("GET", "/api/compare/**", ALL));
    }

    private static List<Access> rules() {
        return List.of(line("GET", "/aturan", ALL), line("GET", "/aturan/parameter", ALL),
                line("POST", "/aturan/parameter", PERENCANA), line("POST", "/aturan/periksa", PERENCANA, KEPALA),
                line("POST", "/aturan/lihat", PERENCANA, KEPALA),
                line("POST", "/aturan/dampak", PERENCANA, KEPALA), line("POST", "/aturan/usulkan", PERENCANA),
                line("POST", "/aturan/versi/*", PERENCANA, KEPALA),
                line("GET", "/api/rules/**", ALL), line("POST", "/api/rules/*/check", PERENCANA, KEPALA),
                line("POST", "/api/rules/*/preview", PERENCANA, KEPALA),
                line("POST", "/api/rules/*/versions", PERENCANA),
                line("POST", "/api/rules/*/versions/*/approve", PERENCANA, KEPALA),
                line("POST", "/api/rules/*/versions/*/refuse", PERENCANA, KEPALA));
    }

    private static List<Access> administration() {
        return List.of(line("GET", "/api/audit/**", PENGAWAS, ADMIN), line("GET", "/api/backup", ADMIN),
                line("GET", "/api/users", ADMIN),
                line("POST", "/api/users", ADMIN), line("PUT", "/api/users/*", ADMIN),
                line("POST", "/api/users/*/invitation", ADMIN), line("GET", "/pantau/**", ADMIN),
                line("GET", "/v3/api-docs/**", ALL), line("GET", "/swagger-ui.html", ALL),
                line("GET", "/swagger-ui/**", ALL));
    }

    /** Whether a role may. */
    public boolean allows(Role role) {
        return open || roles.contains(role);
    }

    private static Access open(String method, String pattern) {
        return new Access(method, pattern, true, Set.of());
    }

    private static Access line(String method, String pattern, Role... roles) {
        return new Access(method, pattern, false, EnumSet.copyOf(List.of(roles)));
    }
}
