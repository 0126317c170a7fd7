package id.timbang.data;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.timbang.domain.Reason;
import id.timbang.domain.Rule;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * The JSON of what reasons are made of: findings, usages, levers. What is the same in thousands of them (what a rule is, why a
 * lever is impossible, the price of a limit) is encoded once for a result. Safe between threads.
 */
final class ReasonParts {
    private final Map<Rule, Frame> points = new ConcurrentHashMap<>();
    private final Map<Rule, SerializableString> gates = new ConcurrentHashMap<>();
    private final Map<Priced, Frame> usages = new ConcurrentHashMap<>();
    private final Map<Dead, SerializableString> dead = new ConcurrentHashMap<>();
    private final Map<String, Frame> amounts = new ConcurrentHashMap<>();
    private final Map<String, Frame> rooms = new ConcurrentHashMap<>();

    /** What stands before and after a number. */
    private record Frame(SerializableString before, SerializableString after) {

        /** @param field whose number, 0, is left out */
        static Frame around(String field, Consumer<JsonGenerator> writing) {
            String text = text(writing);
            int number = text.indexOf("\"" + field + "\":") + field.length() + 3;
            return new Frame(new SerializedString(text.substring(0, number)),
                    new SerializedString(text.substring(number + 1)));
        }

        void write(String number, JsonGenerator out) {
            out.writeRawValue(before);
            out.writeRaw(number);
            out.writeRaw(after);
        }
    }

    private record Priced(String limit, BigDecimal price) {
    }

    /** A lever that can do nothing, for a reason that holds of many. */
    private record Dead(String lever, String impossible) {
    }

    private static String text(Consumer<JsonGenerator> writing) {
        return new String(ReasonText.bytes(writing), UTF_8);
    }

    void write(Reason.Note note, JsonGenerator out) {
        Rule rule = note.finding().rule();
        if (note.setAside() != null) {
            rule(rule, note.setAside(), PortfolioFile.points(note.finding().milliPoints()), out);
        } else if (rule.verdict() != null) {
            out.writeRawValue(gates.computeIfAbsent(rule,
                    any -> new SerializedString(text(to -> rule(rule, null, null, to)))));
        } else {
            points.computeIfAbsent(rule, any -> Frame.around("points", to -> rule(rule, null, "0", to)))
                    .write(PortfolioFile.points(note.finding().milliPoints()), out);
        }
    }

    private static void rule(Rule rule, String setAside, String points, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("rule", rule.id());
        out.writeStringProperty("kind", rule.kind().name().toLowerCase(Locale.ROOT));
        if (rule.verdict() != null) {
            out.writeStringProperty("verdict", rule.verdict().name());
        } else {
            out.writeName("points");
            out.writeNumber(points);
        }
        out.writeStringProperty("reference", rule.reference());
        out.writeStringProperty("status", rule.status());
        if (setAside != null) {
            out.writeStringProperty("dikesampingkan", setAside);
        }
        out.writeEndObject();
    }

    void write(Reason.Usage usage, JsonGenerator out) {
        usages.computeIfAbsent(new Priced(usage.limit(), usage.price()), priced -> Frame.around("amount", to -> {
            to.writeStartObject();
            to.writeStringProperty("limit", priced.limit());
            to.writeNumberProperty("amount", 0);
            to.writeStringProperty("price", priced.price().toPlainString());
            to.writeEndObject();
        })).write(usage.amount().toPlainString(), out);
    }

    void write(Reason.Lever lever, JsonGenerator out) {
        boolean bare = lever.items().isEmpty() && lever.rooms().isEmpty();
        if (bare && lever.impossible() != null) {
            out.writeRawValue(dead.computeIfAbsent(new Dead(lever.lever(), lever.impossible()),
                    any -> new SerializedString(text(to -> lever(lever, null, to)))));
        } else if (bare && lever.to() != null) {
            amounts.computeIfAbsent(lever.lever(), any -> Frame.around("to", to -> lever(lever, BigDecimal.ZERO, to)))
                    .write(lever.to().toPlainString(), out);
        } else {
            lever(lever, lever.to(), out);
        }
    }

    private void lever(Reason.Lever lever, BigDecimal amount, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("lever", lever.lever());
        if (lever.impossible() != null) {
            out.writeStringProperty("impossible", lever.impossible());
            out.writeStringProperty("code", lever.code());
        } else if (amount != null) {
            out.writeNumberProperty("to", amount);
        }
        if (!lever.items().isEmpty()) {
            out.writeArrayPropertyStart("items");
            lever.items().forEach(out::writeString);
            out.writeEndArray();
        }
        if (!lever.rooms().isEmpty()) {
            out.writeArrayPropertyStart("rooms");
            lever.rooms().forEach(room -> room(room, out));
            out.writeEndArray();
        }
        out.writeEndObject();
    }

    private void room(Reason.Room room, JsonGenerator out) {
        rooms.computeIfAbsent(room.limit(), limit -> Frame.around("by", to -> {
            to.writeStartObject();
            to.writeStringProperty("limit", limit);
            to.writeNumberProperty("by", 0);
            to.writeEndObject();
        })).write(Long.toString(room.by()), out);
    }
}
