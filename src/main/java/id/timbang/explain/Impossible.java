package id.timbang.explain;

import id.timbang.domain.Reason;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Makes levers: those that reach something, and those that cannot and say why in a sentence of the templates. Safe between threads. */
final class Impossible {
    private final Templates templates = new Templates("id");
    private final Map<Cause, Reason.Lever> plain = new ConcurrentHashMap<>();

    private record Cause(String lever, String code) {
    }

    /** A lever that reaches a number. */
    static Reason.Lever to(String lever, BigDecimal to) {
        return new Reason.Lever(lever, to, null, null, List.of(), List.of());
    }

    /** A lever that needs these things. */
    static Reason.Lever with(String lever, BigDecimal to, List<String> items) {
        return new Reason.Lever(lever, to, null, null, items, List.of());
    }

    /** A lever that cannot do it alone. */
    Reason.Lever because(String lever, String code) {
        return plain.computeIfAbsent(new Cause(lever, code),
                any -> new Reason.Lever(lever, null, templates.text("impossible." + code, Map.of()), code, List.of(),
                        List.of()));
    }

    /** A lever that cannot do it alone because of some rules or proposals. */
    Reason.Lever because(String lever, String code, List<String> items) {
        String text = templates.text("impossible." + code, Map.of("items", String.join(", ", items)));
        return new Reason.Lever(lever, null, text, code, items, List.of());
    }
}
