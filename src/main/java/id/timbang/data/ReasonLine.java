package id.timbang.data;

import id.timbang.domain.Choice;
import id.timbang.domain.Finding;
import id.timbang.domain.Outcome;
import id.timbang.domain.Reason;
import id.timbang.domain.Rule;
import id.timbang.domain.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads one line of reasons.jsonl. */
final class ReasonLine {
    private static final int SHOWN = 40;

    private ReasonLine() {
    }

    /**
     * The reason that a line states.
     *
     * @param line {@code null} where it is missing: an index can point behind the last one
     * @throws id.timbang.domain.BadInputException when it states none
     */
    static Reason parse(String line) {
        String text = line == null ? "" : line;
        try {
            return reason(Json.mapper().readTree(text));
        } catch (IllegalArgumentException | ArithmeticException | JacksonException e) {
            throw ReasonsReader.changed(ReasonsFile.NAME, text.substring(0, Math.min(text.length(), SHOWN)),
                    "is no reason: " + e.getMessage());
        }
    }

    private static Reason reason(JsonNode node) {
        var findings = new ArrayList<Reason.Note>();
        node.path("findings").forEach(finding -> findings.add(note(finding)));
        var usage = new ArrayList<Reason.Usage>();
        node.path("usage").forEach(use -> usage.add(new Reason.Usage(use.path("limit").asString(),
                use.path("amount").decimalValue(), new BigDecimal(use.path("price").asString()))));
        return new Reason(node.path("id").asString(), Outcome.valueOf(node.path("decision").asString()),
                milli(node.path("points")), Choice.valueOf(node.path("taken").asString()),
                node.path("best").isNull() ? null : Choice.valueOf(node.path("best").asString()),
                node.path("value_taken").longValue(), node.path("value").longValue(),
                node.path("net_value").isNull() ? null : (Long) node.path("net_value").longValue(),
                text(node.path("beaten_by")), text(node.path("merged_into")), findings, usage,
                levers(node.path("takes")), levers(node.path("drops")),
                peers(node.path("peers")));
    }

    private static String text(JsonNode node) {
        return node.isNull() || node.isMissingNode() ? null : node.asString();
    }

    private static long milli(JsonNode points) {
        return points.isMissingNode() ? 0 : points.decimalValue().movePointRight(3).longValueExact();
    }

    private static Reason.Note note(JsonNode node) {
        Verdict verdict = node.has("verdict") ? Verdict.valueOf(node.path("verdict").asString()) : null;
        Rule.Kind kind = Rule.Kind.valueOf(node.path("kind").asString().toUpperCase(Locale.ROOT));
        Rule rule = new Rule(node.path("rule").asString(), "", kind, verdict, node.path("reference").asString(), false,
                node.path("status").asString());
        return new Reason.Note(new Finding(rule, milli(node.path("points"))), text(node.path("dikesampingkan")));
    }

    private static List<Reason.Lever> levers(JsonNode takes) {
        var levers = new ArrayList<Reason.Lever>();
        takes.forEach(lever -> {
            var rooms = new ArrayList<Reason.Room>();
            lever.path("rooms")
                    .forEach(room -> rooms.add(
                            new Reason.Room(room.path("limit").asString(), room.path("by").longValue())));
            var items = new ArrayList<String>();
            lever.path("items").forEach(item -> items.add(item.asString()));
            levers.add(new Reason.Lever(lever.path("lever").asString(),
                    lever.has("to") ? lever.path("to").decimalValue() : null, text(lever.path("impossible")),
                    text(lever.path("code")), items, rooms));
        });
        return levers;
    }

    private static List<Reason.Peers> peers(JsonNode node) {
        var peers = new ArrayList<Reason.Peers>();
        node.forEach(each -> peers.add(new Reason.Peers(each.path("by").asString(), each.path("rank").asInt(),
                each.path("of").asInt())));
        return peers;
    }
}
