package id.timbang.data;

import id.timbang.domain.Reason;
import id.timbang.domain.Rule;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The JSON of what reasons are made of: findings, usages, levers. What is the same in thousands of them (what a rule is, why a
 * lever is impossible, the price of a limit) is encoded once for a result. Safe between threads.
 */
final class ReasonParts {
    private final Map<Rule, Frame> points = new ConcurrentHashMap<>();
    private final Map<Rule, byte[]> gates = new ConcurrentHashMap<>();
    private final Map<Priced, Frame> usages = new ConcurrentHashMap<>();
    private final Map<Dead, byte[]> dead = new ConcurrentHashMap<>();
    private final Map<String, Frame> amounts = new ConcurrentHashMap<>();
    private final Map<String, Frame> rooms = new ConcurrentHashMap<>();

    /** What stands before and after a number. */
    private record Frame(byte[] before, byte[] after) {

        /** @param field whose number, 0, is left out */
        static Frame around(String field, Consumer<JsonBytes> writing) {
            byte[] whole = encoded(writing);
            String name = "\"" + field + "\":";
            // A byte is a sign here, so that places are the same.
            int number = new String(whole, StandardCharsets.ISO_8859_1).indexOf(name) + name.length();
            return new Frame(Arrays.copyOf(whole, number), Arrays.copyOfRange(whole, number + 1, whole.length));
        }

        void write(String number, JsonBytes out) {
            out.raw(before).raw(number).raw(after);
        }
    }

    private record Priced(String limit, BigDecimal price) {
    }

    /** A lever that can do nothing, for a reason that holds of many. */
    private record Dead(String lever, String impossible) {
    }

    private static byte[] encoded(Consumer<JsonBytes> writing) {
        var bytes = new JsonBytes();
        writing.accept(bytes);
        return bytes.toArray();
    }

    /** What is encoded, which it nearly always is already. */
    private static <K, V> V once(Map<K, V> known, K key, Function<K, V> encoding) {
        V before = known.get(key);
        return before == null ? known.computeIfAbsent(key, encoding) : before;
    }

    void write(Reason.Note note, JsonBytes out) {
        Rule rule = note.finding().rule();
        if (note.setAside() != null) {
            rule(rule, note.setAside(), PortfolioFile.points(note.finding().milliPoints()), out);
        } else if (rule.verdict() != null) {
            out.raw(once(gates, rule, any -> encoded(to -> rule(any, null, null, to))));
        } else {
            once(points, rule, any -> Frame.around("points", to -> rule(any, null, "0", to)))
                    .write(PortfolioFile.points(note.finding().milliPoints()), out);
        }
    }

    private static void rule(Rule rule, String setAside, String points, JsonBytes out) {
        out.raw("{\"rule\":").text(rule.id());
        out.raw(",\"kind\":").text(rule.kind().name().toLowerCase(Locale.ROOT));
        if (rule.verdict() != null) {
            out.raw(",\"verdict\":").text(rule.verdict().name());
        } else {
            out.raw(",\"points\":").raw(points);
        }
        out.raw(",\"reference\":").text(rule.reference());
        out.raw(",\"status\":").text(rule.status());
        if (setAside != null) {
            out.raw(",\"dikesampingkan\":").text(setAside);
        }
        out.raw("}");
    }

    void write(Reason.Usage usage, JsonBytes out) {
        once(usages, new Priced(usage.limit(), usage.price()), priced -> Frame.around("amount",
                to -> to.raw("{\"limit\":").text(priced.limit()).raw(",\"amount\":0,\"price\":")
                        .text(priced.price().toPlainString()).raw("}")))
                .write(usage.amount().toPlainString(), out);
    }

    void write(Reason.Lever lever, JsonBytes out) {
        boolean bare = lever.items().isEmpty() && lever.rooms().isEmpty();
        if (bare && lever.impossible() != null) {
            out.raw(once(dead, new Dead(lever.lever(), lever.impossible()),
                    any -> encoded(to -> lever(lever, null, to))));
        } else if (bare && lever.to() != null) {
            once(amounts, lever.lever(), any -> Frame.around("to", to -> lever(lever, "0", to)))
                    .write(lever.to().toPlainString(), out);
        } else {
            lever(lever, lever.to() == null ? null : lever.to().toPlainString(), out);
        }
    }

    private void lever(Reason.Lever lever, String amount, JsonBytes out) {
        out.raw("{\"lever\":").text(lever.lever());
        if (lever.impossible() != null) {
            out.raw(",\"impossible\":").text(lever.impossible()).raw(",\"code\":").text(lever.code());
        } else if (amount != null) {
            out.raw(",\"to\":").raw(amount);
        }
        if (!lever.items().isEmpty()) {
            out.raw(",\"items\":").list(lever.items(), out::text);
        }
        if (!lever.rooms().isEmpty()) {
            out.raw(",\"rooms\":").list(lever.rooms(), room -> room(room, out));
        }
        out.raw("}");
    }

    private void room(Reason.Room room, JsonBytes out) {
        once(rooms, room.limit(), limit -> Frame.around("by",
                to -> to.raw("{\"limit\":").text(limit).raw(",\"by\":0}"))).write(Long.toString(room.by()), out);
    }
}
