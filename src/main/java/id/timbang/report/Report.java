package id.timbang.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A finding for people.
 *
 * @param name of its files and its folder's marker, e.g. {@code frontier}
 * @param lines the findings in sentences, the most important first
 * @param tables by name
 * @param charts SVG by name
 * @param data all of it as records, for programs
 */
public record Report(String name, List<String> lines, Map<String, Sheet> tables, Map<String, String> charts,
        Object data) {
    public Report {
        lines = List.copyOf(lines);
        tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
        charts = Collections.unmodifiableMap(new LinkedHashMap<>(charts));
    }
}
