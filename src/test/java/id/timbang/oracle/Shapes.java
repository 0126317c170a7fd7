package id.timbang.oracle;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Rows of small made-up datasets. */
final class Shapes {
    private Shapes() {
    }

    /** A town without any ceiling yet. */
    static Fields region() {
        return new Fields().set("code", "00").set("name", "Uji").set("level", "KOTA").set("fiscal_year", 2026);
    }

    /** Proposals that differ in their ids alone, with further fields and values. */
    static List<Map<String, String>> proposals(String prefix, int count, long cost, long points,
            String... more) {
        return IntStream.range(0, count).mapToObj(i -> proposal("%s-%05d".formatted(prefix, i), cost, points, more))
                .toList();
    }

    /** A proposal with further fields and values. */
    static Map<String, String> proposal(String id, long cost, long points, String... more) {
        var fields = new Fields().set("id", id).set("title", "Pekerjaan").set("cost", cost).set("points", points);
        for (int i = 0; i < more.length; i += 2) {
            fields.set(more[i], more[i + 1]);
        }
        return fields.row();
    }

    /** A fund that pays for anything. */
    static Map<String, String> fund(String code, long ceiling) {
        return new Fields().set("code", code).set("name", code).set("ceiling", ceiling).row();
    }

    /** One group of all these. */
    static List<Map<String, String>> group(String type, List<Map<String, String>> members) {
        return members.stream()
                .map(row -> new Fields().set("type", type).set("proposal", row.get("id")).set("group", "G").row())
                .toList();
    }
}
