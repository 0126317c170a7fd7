package id.timbang.web;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** What readers of a large region ask for. */
final class Pages {
    private static final String[] TABLE = {"HX-Request", "true"};
    private static final List<String> WORDS = List.of("jalan", "drainase", "posyandu", "gedung sekolah", "irigasi",
            "air bersih", "penerangan jalan umum", "pelatihan", "rumah tidak layak huni", "jembatan");
    private static final List<String> VILLAGES = List.of("Sukamaju", "Mekarsari", "Karangasih", "Cibarusah",
            "Setiadarma",
            "Mangunjaya", "Sukaraya", "Jatimulya", "Telukpucung", "Sukamuju");

    private Pages() {
    }

    /** Pages and table pages of those who sign in. */
    static Map<String, Asking> signedIn(LargeInstallation installation) throws IOException, InterruptedException {
        List<String> proposals = proposals(installation);
        long run = installation.results().get(0);
        String result = "/hasil/" + run;
        var pages = new LinkedHashMap<String, Asking>();
        pages.put("Beranda", page(random -> "/"));
        pages.put("Skenario", page(random -> "/skenario?data=" + installation.dataset()));
        pages.put("Hasil", page(random -> result));
        pages.put("Hasil, table, any page", table(n -> result + "?page=" + (1 + n.nextInt(3200))));
        pages.put("Hasil, table, sorted",
                table(n -> result + "?sort=" + pick(List.of("-cost", "points", "-net_value"), n)
                        + "&page=" + (1 + n.nextInt(3200))));
        pages.put("Hasil, table, filtered", table(n -> result + "?decision=" + pick(List.of("FUNDED", "DEFERRED"), n)
                + "&channel=RENJA&page=" + (1 + n.nextInt(40))));
        pages.put("Hasil, table, search", table(n -> result + "?q=" + encoded(pick(WORDS, n))));
        pages.put("Usulan, search", page(n -> "/usulan?q=" + encoded(pick(WORDS, n))));
        pages.put("Usulan, one", page(n -> result + "/usulan/" + pick(proposals, n)));
        pages.put("Bandingkan", page(n -> "/bandingkan?runs=" + run + "&runs=" + installation.results().get(1)));
        pages.put("Penyesuaian", page(n -> "/penyesuaian?run=" + run));
        pages.put("Putusan", page(n -> "/putusan/" + run));
        pages.put("Aturan", page(n -> "/aturan"));
        pages.put("Aturan, parameters", page(n -> "/aturan/parameter"));
        long scenario = installation.scenario();
        pages.put("Skenario, one", page(n -> "/skenario/" + scenario));
        return pages;
    }

    /** What everybody may read. */
    static Map<String, Asking> open() {
        var pages = new LinkedHashMap<String, Asking>();
        pages.put("Publik", page(n -> "/publik"));
        pages.put("Publik, further pages", page(n -> "/publik?halaman=" + (1 + n.nextInt(2000))));
        pages.put("Publik, village", page(n -> "/publik?cari=" + encoded(pick(VILLAGES, n)) + "&halaman="
                + (1 + n.nextInt(3))));
        pages.put("Publik, words", page(n -> "/publik?cari=" + encoded(pick(WORDS, n) + " " + pick(VILLAGES, n))));
        pages.put("Publik, decision", page(n -> "/publik?keputusan=FUNDED&halaman=" + (1 + n.nextInt(200))));
        return pages;
    }

    private static List<String> proposals(LargeInstallation installation) throws IOException, InterruptedException {
        var ids = new ArrayList<String>();
        for (JsonNode row : installation.visitor()
                .get("/api/runs/" + installation.results().get(0) + "/portfolio?size=200&sort=-points").path("rows")) {
            ids.add(row.path("id").asString());
        }
        return ids;
    }

    private static Asking page(Function<Random, String> path) {
        return (visitor, random) -> visitor.page(path.apply(random));
    }

    private static Asking table(Function<Random, String> path) {
        return (visitor, random) -> visitor.page(path.apply(random), TABLE);
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
