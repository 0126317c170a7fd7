package id.timbang.benchmark;

import id.timbang.domain.Certificate;
import id.timbang.domain.Level;
import id.timbang.model.ModelLimit;
import id.timbang.model.Programme;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** What makes an instance large or hard, in numbers. */
final class Properties {
    private Properties() {
    }

    /** By name, in the order in which they are shown. */
    static Map<String, Long> of(Programme programme, Certificate certificate) {
        var properties = new LinkedHashMap<String, Long>();
        properties.put("proposals", (long) programme.proposals());
        properties.put("choices", (long) programme.options());
        properties.put("choices with fund and start",
                IntStream.range(0, programme.options()).mapToLong(o -> ways(programme, o)).sum());
        properties.put("hard limits", count(programme, limit -> stated(limit, Level.HARD)));
        properties.put("obligations", count(programme, limit -> stated(limit, Level.OBLIGATION)));
        properties.put("preferences", count(programme, limit -> stated(limit, Level.PREFERENCE)));
        properties.put("priced limits", count(programme, limit -> !limit.isRelation() && priced(certificate, limit)));
        properties.put("exclusive groups", IntStream.range(0, programme.blocks())
                .filter(b -> programme.members(b).length > 1).count());
        for (ModelLimit.Kind kind : ModelLimit.Kind.values()) {
            if (kind != ModelLimit.Kind.STATED) {
                properties.put(kind.name().toLowerCase(java.util.Locale.ROOT) + " relations",
                        count(programme, limit -> limit.kind() == kind));
            }
        }
        return properties;
    }

    private static long ways(Programme programme, int o) {
        return programme.paid(o) ? (long) programme.fundsOf(o).length * programme.startsOf(o).length : 1;
    }

    private static boolean stated(ModelLimit limit, Level level) {
        return !limit.isRelation() && limit.level() == level;
    }

    private static boolean priced(Certificate certificate, ModelLimit limit) {
        return certificate.valuePrices().containsKey(limit.id())
                && certificate.valuePrices().get(limit.id()).signum() > 0;
    }

    private static long count(Programme programme, Predicate<ModelLimit> which) {
        return programme.limits().stream().filter(which).count();
    }
}
