package id.timbang.explain;

import id.timbang.domain.LimitRow;
import id.timbang.domain.Reason;
import id.timbang.domain.Reason.Lever;
import id.timbang.domain.Reason.Room;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Levers in words. */
public final class LeverWords {
    /** More limits than these make a sentence too long. */
    private static final int NAMED = 3;

    private final Speech speech;
    private final Map<String, LimitRow> limits;
    private final Map<String, String> ruleTitles;

    /**
     * @param limits rows of limits.csv by id
     * @param ruleTitles titles of rules by id
     */
    public LeverWords(Speech speech, Map<String, LimitRow> limits, Map<String, String> ruleTitles) {
        this.speech = speech;
        this.limits = limits;
        this.ruleTitles = ruleTitles;
    }

    /** The name of a lever. */
    public String name(Lever lever) {
        return speech.text("lever." + lever.lever());
    }

    /** One line of the table of levers of what is not funded. */
    String line(Lever lever) {
        return lever.impossible() == null
                ? speech.text("lever.can", Map.of("lever", name(lever), "way", way(lever)))
                : speech.text("lever.cannot", Map.of("lever", name(lever), "why", why(lever)));
    }

    /** One line of the table of what could drop a proposal. */
    String dropLine(Lever lever) {
        return lever.impossible() == null
                ? speech.text("lever.can", Map.of("lever", name(lever), "way", drop(lever)))
                : speech.text("lever.not.drop", Map.of("lever", name(lever), "why", why(lever)));
    }

    /** What a lever that can do it does, as part of a sentence. */
    public String way(Lever lever) {
        return switch (lever.lever()) {
            case "cost" -> speech.text("way.cost", Map.of("to", exactly(lever.to())));
            case "points" -> speech.text("way.points", Map.of("to", points(lever.to(), RoundingMode.CEILING)));
            case "volume" ->
                speech.text("way.volume", Map.of("choice", speech.text("choice." + lever.items().get(0))));
            case "limit" -> speech.text("lever.rooms", Map.of("rooms", rooms(lever.rooms())));
            default -> speech.text("way." + lever.lever(), Map.of("items", items(lever)));
        };
    }

    /** What a lever that drops a proposal does. */
    public String drop(Lever lever) {
        boolean cost = lever.lever().equals("cost");
        return speech.text("way." + lever.lever() + ".drop",
                Map.of("to", cost ? exactly(lever.to()) : points(lever.to(), RoundingMode.FLOOR)));
    }

    /** With at most one decimal, rounded to the side where it still is true. */
    private String points(BigDecimal points, RoundingMode rounding) {
        return speech.number(Speech.plain(points.setScale(1, rounding)));
    }

    private String exactly(BigDecimal rupiah) {
        return "Rp" + speech.count(rupiah.longValueExact());
    }

    /** Why a lever cannot do it. */
    public String why(Lever lever) {
        return speech.text("impossible." + lever.code(), Map.of("items", items(lever)));
    }

    /** The things that a lever names, in words. */
    String items(Lever lever) {
        return lever.items().stream().map(this::item).collect(Collectors.joining(speech.text("lever.and")));
    }

    private String item(String item) {
        return speech.knows("document." + item)
                ? speech.text("document." + item)
                : ruleTitles.getOrDefault(item, item);
    }

    /** All rooms in a row; limits that need the same amount are named together. */
    String rooms(List<Room> rooms) {
        return rooms(grouped(rooms));
    }

    private String rooms(Map<String, List<String>> grouped) {
        return grouped.entrySet().stream()
                .map(group -> speech.text("lever.room",
                        Map.of("amount", group.getKey(), "limit", enumerated(group.getValue()))))
                .collect(Collectors.joining(speech.text("lever.and")));
    }

    /** The same for a paragraph: the first limits only, and how many others there are. */
    String roomsBriefly(List<Room> rooms) {
        List<Room> first = rooms.subList(0, Math.min(rooms.size(), NAMED));
        String named = rooms(grouped(first));
        return first.size() == rooms.size()
                ? named
                : speech.text("lever.more",
                        Map.of("rooms", named, "count", speech.count(rooms.size() - first.size())));
    }

    private Map<String, List<String>> grouped(List<Room> rooms) {
        return rooms.stream().collect(Collectors.groupingBy(room -> amount(room.limit(), room.by()),
                LinkedHashMap::new, Collectors.mapping(room -> label(room.limit()), Collectors.toList())));
    }

    private String enumerated(List<String> names) {
        int last = names.size() - 1;
        return last == 0
                ? names.get(0)
                : String.join(speech.text("lever.and"), names.subList(0, last)) + speech.text("lever.last")
                        + names.get(last);
    }

    /** An amount in the measure of a limit. */
    public String amount(String limit, long amount) {
        LimitRow row = limits.get(limit);
        return row != null && row.money() ? speech.rupiah(amount) : speech.count(amount);
    }

    /** The label of a limit or relation, as it stands within a sentence. */
    public String label(String limit) {
        LimitRow row = limits.get(limit);
        return row != null
                ? Labels.within(row.label())
                : speech.text("relation." + relation(limit));
    }

    private static String relation(String id) {
        if (id.startsWith("exclusive-")) {
            return "EXCLUSIVE";
        }
        return id.startsWith("package-") ? "PACKAGE" : "PREREQUISITE";
    }

    /** The levers of {@code levers} that can do it and that a sentence can name, in order. */
    static List<Lever> able(List<Reason.Lever> levers) {
        return levers.stream().filter(lever -> lever.impossible() == null && !lever.lever().equals("limit")).toList();
    }
}
