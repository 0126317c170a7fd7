package id.timbang.benchmark;

import id.timbang.data.Json;
import id.timbang.pipeline.Versions;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** Comparisons as a page for people and as a tree for programs. */
final class Report {
    private static final List<BigDecimal> TARGETS = List.of(new BigDecimal("1"), new BigDecimal("0.1"),
            new BigDecimal("0.01"), new BigDecimal("0.001"));
    private static final String NEVER = "–";

    private Report() {
    }

    /** As a page. */
    static String markdown(List<Comparison> comparisons) {
        var page = new StringBuilder("# Benchmark\n\n").append(machine()).append("\n\n").append("""
                Times are seconds since the contender had the programme (reading and rules take all of them equally long). A portfolio counts
                when it keeps every hard limit and relation and falls short of no rank of obligations by more than this optimiser's
                does. Gaps are against the lowest bound that any contender proved; *own gap* is what the contender proves by itself, and the next
                column says how far its bound is above the lowest. Memory is the peak of the heap, garbage included, or of the whole
                process for contenders that have one of their own.
                """);
        comparisons.forEach(comparison -> page.append(section(comparison)));
        page.append("\n## How each was set up\n\n");
        settings(comparisons).forEach((name, setup) -> page.append("- **").append(name).append("**: ").append(setup)
                .append("\n"));
        return page.toString();
    }

    private static String machine() {
        Runtime runtime = Runtime.getRuntime();
        return "Java " + Runtime.version().feature() + ", " + runtime.availableProcessors() + " cores, heap of at most "
                + mebibytes(runtime.maxMemory()) + " MiB; " + Versions.all().entrySet().stream()
                        .map(version -> version.getKey() + " " + version.getValue()).collect(Collectors.joining(", "))
                + ".";
    }

    private static String section(Comparison comparison) {
        var text = new StringBuilder("\n## `").append(comparison.instance()).append("`\n\n");
        text.append(comparison.properties().entrySet().stream()
                .map(property -> String.format(Locale.ROOT, "%s %,d", property.getKey(), property.getValue()))
                .collect(Collectors.joining(" · "))).append("\n\n");
        text.append(
                "| | first found | to 1 % | to 0.1 % | to 0.01 % | to 0.001 % | final gap | own gap | bound above best"
                        + " | 0.1 % proven | total | memory (MiB) | ended |\n|---|")
                .append("---:|".repeat(11)).append("---|\n");
        comparison.runs().forEach(run -> text.append(line(run, comparison.bestBound())));
        return text.toString();
    }

    private static String line(Run run, long bestBound) {
        var cells = new java.util.ArrayList<String>(List.of(run.name(), seconds(run.firstFound())));
        TARGETS.forEach(percent -> cells.add(seconds(run.within(bestBound, percent))));
        cells.add(gap(run.achieved(), OptionalLong.of(bestBound)));
        cells.add(gap(run.achieved(), run.bound()));
        cells.add(gap(OptionalLong.of(bestBound), run.bound()));
        cells.add(seconds(run.proven(new BigDecimal("0.1"))));
        cells.add(seconds(OptionalLong.of(run.milliseconds())));
        cells.add(mebibytes(run.peakBytes()) + (run.memory().equals("heap") ? "" : " " + run.memory()));
        cells.add(run.ended());
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private static Map<String, String> settings(List<Comparison> comparisons) {
        var settings = new LinkedHashMap<String, String>();
        comparisons.forEach(comparison -> comparison.runs().forEach(run -> settings.put(run.name(), run.settings())));
        return settings;
    }

    private static String gap(OptionalLong achieved, OptionalLong bound) {
        return achieved.isEmpty() || bound.isEmpty()
                ? NEVER
                : Run.gap(achieved.getAsLong(), bound.getAsLong()).toPlainString() + " %";
    }

    private static String seconds(OptionalLong milliseconds) {
        return milliseconds.isEmpty() ? NEVER : String.format(Locale.ROOT, "%.1f", milliseconds.getAsLong() / 1000.0);
    }

    private static String mebibytes(long bytes) {
        return String.format(Locale.ROOT, "%,d", bytes >> 20);
    }

    /** As a tree. */
    static String json(List<Comparison> comparisons) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("machine", machine());
        tree.put("comparisons", comparisons.stream().map(Report::tree).toList());
        return Json.pretty(tree);
    }

    private static Map<String, Object> tree(Comparison comparison) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("instance", comparison.instance());
        tree.put("properties", comparison.properties());
        tree.put("best_bound", comparison.bestBound());
        tree.put("runs", comparison.runs().stream().map(run -> tree(run, comparison.bestBound())).toList());
        return tree;
    }

    private static Map<String, Object> tree(Run run, long bestBound) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("name", run.name());
        tree.put("settings", run.settings());
        tree.put("ended", run.ended());
        tree.put("milliseconds", run.milliseconds());
        tree.put("peak_bytes", run.peakBytes());
        tree.put("memory", run.memory());
        tree.put("first_found_milliseconds", orNull(run.firstFound()));
        TARGETS.forEach(percent -> tree.put("within_" + percent + "_percent_milliseconds",
                orNull(run.within(bestBound, percent))));
        tree.put("achieved", orNull(run.achieved()));
        tree.put("bound", orNull(run.bound()));
        tree.put("found", run.found());
        tree.put("proven", run.proven());
        return tree;
    }

    private static Long orNull(OptionalLong number) {
        return number.isEmpty() ? null : number.getAsLong();
    }
}
