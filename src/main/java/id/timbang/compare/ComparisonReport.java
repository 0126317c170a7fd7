package id.timbang.compare;

import static id.timbang.report.Sheet.row;

import id.timbang.explain.Speech;
import id.timbang.report.BarChart;
import id.timbang.report.Report;
import id.timbang.report.Sheet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A comparison in sentences, tables and charts. */
public final class ComparisonReport {
    private static final int GROUPS = 5;
    private static final int EXAMPLES = 5;

    private final Comparison comparison;
    private final Map<String, Map<String, String>> names;
    private final Speech speech;
    private final List<String> lines = new ArrayList<>();

    private ComparisonReport(Comparison comparison, Map<String, Map<String, String>> names, String language) {
        this.comparison = comparison;
        this.names = names;
        this.speech = new Speech(ComparisonReport.class, language);
    }

    /**
     * The report.
     *
     * @param names of offices, districts and funds: by {@code office}, …, then by code; whatever has none goes by its code
     * @param language {@code id} or {@code en}
     */
    public static Report of(Comparison comparison, Map<String, Map<String, String>> names, String language) {
        return new ComparisonReport(comparison, names, language).report();
    }

    private String name(String by, Group group) {
        return group.key().isEmpty()
                ? "–"
                : names.getOrDefault(by, Map.of()).getOrDefault(group.key(), group.key());
    }

    private Report report() {
        lines.add(speech.text("screen.title", Map.of("name", comparison.totals().get(0).name())));
        for (int r = 0; r < comparison.totals().size(); r++) {
            result(r);
        }
        var charts = new LinkedHashMap<String, String>();
        for (int r = 1; r < comparison.totals().size(); r++) {
            charts.put("districts-" + (r + 1), chart(r));
        }
        var tables = new LinkedHashMap<String, Sheet>();
        tables.put("totals", totals());
        tables.put("groups", groups());
        tables.put("limits", limits());
        tables.put("flips", flips());
        return new Report("compare", lines, tables, charts, comparison);
    }

    private void result(int r) {
        Total total = comparison.totals().get(r);
        lines.add(speech.text("screen.result", Map.of("name", total.name(), "funded", speech.count(total.funded()),
                "spent", speech.rupiah(total.spent()), "points", speech.points(total.achieved()), "bound",
                speech.points(total.bound()), "best",
                total.best() ? speech.text("screen.best") : total.comparable() ? "" : speech.text("screen.other"))));
        lines.add(speech.text("screen.ceiling", Map.of("ceiling",
                total.ceiling() == null ? "–" : speech.rupiah(total.ceiling()), "deferred",
                speech.count(total.deferred()), "referred", speech.count(total.referred()), "refused",
                speech.count(total.refused()))));
        if (r > 0) {
            change(r, total);
        }
    }

    private void change(int r, Total total) {
        Total base = comparison.totals().get(0);
        if (total.comparable()) {
            long points = total.achieved() - base.achieved();
            lines.add(speech.text("screen.change",
                    Map.of("points", speech.points(points), "percent",
                            speech.percent(100.0 * points / Math.max(1, Math.abs(base.achieved())), 2), "spent",
                            speech.change(total.spent() - base.spent()))));
        }
        Map<Flip.Way, Long> ways = comparison.ways(r);
        if (ways.isEmpty()) {
            lines.add(speech.text("screen.nothing"));
            return;
        }
        lines.add(speech.text("screen.flips",
                Map.of("count", speech.count(ways.values().stream().mapToLong(n -> n).sum()), "ways",
                        counts("way.", ways))));
        lines.add(speech.text("screen.causes", Map.of("causes", counts("cause.", comparison.causes(r)))));
        comparison.groups().forEach((by, groups) -> group(r, by, groups));
        examples(r);
    }

    private <E extends Enum<E>> String counts(String prefix, Map<E, Long> counts) {
        return counts.entrySet().stream().map(entry -> speech.text("screen.count",
                Map.of("name", speech.text(prefix + entry.getKey()), "count", speech.count(entry.getValue()))))
                .collect(Collectors.joining(", "));
    }

    private void group(int r, String by, List<Group> groups) {
        List<Group> moved = groups.stream().filter(group -> group.change(r) != 0)
                .sorted(Comparator.comparing((Group group) -> -Math.abs(group.change(r))).thenComparing(Group::key))
                .limit(GROUPS).toList();
        if (groups.size() < 2 || moved.isEmpty()) {
            return;
        }
        lines.add(speech.text("by." + by) + ":");
        moved.forEach(group -> lines.add(speech.text("screen.group",
                Map.of("name", name(by, group), "rupiah",
                        speech.rupiah(group.sums().get(r).rupiah()), "change", speech.change(group.change(r))))));
    }

    private void examples(int r) {
        lines.add(speech.text("screen.examples", Map.of("name", comparison.totals().get(r).name())));
        comparison.flips().stream().filter(flip -> flip.whys().get(r) != null)
                .sorted(Comparator.comparing((Flip flip) -> -moved(flip, r)).thenComparing(Flip::id)).limit(EXAMPLES)
                .forEach(flip -> lines.add(speech.text("screen.flip", Map.of("id", flip.id(), "title", flip.title(),
                        "way", speech.text("way." + flip.whys().get(r).way()), "why",
                        flip.whys().get(r).sentence()))));
    }

    private static long moved(Flip flip, int r) {
        return Math.abs(cost(flip.states().get(r)) - cost(flip.states().get(0)));
    }

    private static long cost(Flip.State state) {
        return state == null ? 0 : state.cost();
    }

    private String chart(int r) {
        List<Group> districts = comparison.groups().get("district").stream()
                .sorted(Comparator.comparing((Group group) -> -group.change(r)).thenComparing(Group::key)).toList();
        Map<String, String> gaps = Map.of("name", comparison.totals().get(r).name(), "base",
                comparison.totals().get(0).name());
        return new BarChart(speech.text("chart.title", gaps), speech.text("chart.finding", gaps),
                speech.text("chart.unit"), districts.stream().map(group -> new BarChart.Bar(
                        name("district", group), group.change(r), speech.change(group.change(r))))
                        .toList())
                .svg();
    }

    private Sheet totals() {
        return Sheet.of("result", "scenario", "pack", "ceiling", "spent", "funded", "deferred", "referred", "refused",
                "achieved", "bound", "comparable", "best", "lacking", "percent_of_best", "policy_cost",
                "policy_cost_rupiah", "districts_below_minimum")
                .with(comparison.totals().stream()
                        .map(t -> row(t.name(), t.scenario(), t.pack(), t.ceiling(), t.spent(), t.funded(),
                                t.deferred(), t.referred(), t.refused(), t.achieved(), t.bound(), t.comparable(),
                                t.best(), t.against().lacking(), t.against().percent(), t.against().policyCost(),
                                t.against().policyCostRupiah(), t.districtsBelow()))
                        .toList());
    }

    private Sheet groups() {
        var rows = new ArrayList<List<Object>>();
        comparison.groups().forEach((by, groups) -> groups.forEach(group -> {
            for (int r = 0; r < group.sums().size(); r++) {
                rows.add(row(by, group.key(), comparison.totals().get(r).name(), group.sums().get(r).rupiah(),
                        group.sums().get(r).funded(), group.change(r), name(by, group)));
            }
        }));
        return Sheet.of("by", "key", "result", "rupiah", "funded", "change", "name").with(rows);
    }

    private Sheet limits() {
        var rows = new ArrayList<List<Object>>();
        comparison.limits().forEach(limit -> {
            for (int r = 0; r < limit.at().size(); r++) {
                LimitChange.At at = limit.at().get(r);
                if (at != null) {
                    rows.add(row(limit.id(), limit.label(), comparison.totals().get(r).name(), at.amount(), at.used(),
                            at.slack(), at.shortfall(), at.price()));
                }
            }
        });
        return Sheet.of("id", "label", "result", "amount", "used", "slack", "shortfall", "price").with(rows);
    }

    private Sheet flips() {
        var rows = new ArrayList<List<Object>>();
        comparison.flips().forEach(flip -> {
            for (int r = 0; r < flip.states().size(); r++) {
                Flip.State state = flip.states().get(r);
                Flip.Why why = flip.whys().get(r);
                rows.add(row(flip.id(), flip.title(), flip.channel(), flip.office(), flip.district(), flip.village(),
                        comparison.totals().get(r).name(), state == null ? null : state.decision(),
                        state == null ? null : state.choice(), cost(state), state == null ? null : state.netValue(),
                        why == null ? null : why.way(), why == null ? null : why.cause(),
                        why == null ? null : why.sentence()));
            }
        });
        return Sheet.of("id", "title", "channel", "office", "district", "village", "result", "decision", "choice",
                "cost", "net_value", "way", "cause", "why").with(rows);
    }
}
