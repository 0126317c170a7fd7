package id.timbang.oracle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The limits of a dataset: the implied ones, replaced or joined by those of limits.csv. */
record Bounds(Stated stated) {
    private static final Measure COST = new Measure("cost");

    List<Bounded> all() {
        var byId = new LinkedHashMap<String, Bounded>();
        implied().forEach(limit -> byId.put(limit.id(), limit));
        for (Map<String, String> row : stated.limits().rows()) {
            byId.remove(row.get("id"));
            if (!silent(row)) {
                byId.put(row.get("id"), limit(row));
            }
        }
        return List.copyOf(byId.values());
    }

    private List<Bounded> implied() {
        var limits = new ArrayList<Bounded>();
        if (stated.hasTotal()) {
            limits.add(Bounded.hard("total", COST, "", stated.total()));
            limits.add(Bounded.hard("design-max", COST, "choice=DESIGN_ONLY", stated.total() * 3 / 100));
        }
        if (stated.region().containsKey("next_year_ceiling")) {
            limits.add(Bounded.hard("next-year", new Measure("next_year_cost"), "",
                    Long.parseLong(stated.region().get("next_year_ceiling"))));
        }
        for (Map<String, String> fund : stated.funds().rows()) {
            limits.add(Bounded.hard("fund-" + fund.get("code"), COST, "fund=" + fund.get("code"),
                    Long.parseLong(fund.get("ceiling"))));
        }
        stated.offices().rows().stream().filter(row -> Cells.has(row, "ceiling")).map(this::plafond)
                .forEach(limits::add);
        return limits;
    }

    private Bounded plafond(Map<String, String> office) {
        Bounded hard = Bounded.hard("office-" + office.get("code"), COST, "office=" + office.get("code"),
                Long.parseLong(office.get("ceiling")));
        boolean indicative = "RKPD".equals(stated.region().get("stage"));
        return indicative ? hard.asPreference(stated.terms().officePenalty()) : hard;
    }

    private boolean silent(Map<String, String> row) {
        String column = measure(row).column();
        var clauses = new ArrayList<>(Condition.of(Cells.text(row, "where")).clauses());
        clauses.addAll(Condition.of(Cells.text(row, "of")).clauses());
        return column != null && !stated.knows(column)
                || clauses.stream().anyMatch(clause -> !stated.knows(clause.field()));
    }

    private static Measure measure(Map<String, String> row) {
        return new Measure(Cells.has(row, "measure") ? row.get("measure") : "cost");
    }

    private Bounded limit(Map<String, String> row) {
        Long amount = Cells.has(row, "amount") ? Long.valueOf(row.get("amount")) : null;
        long ppm = amount != null ? 0 : new BigDecimal(row.get("share")).movePointRight(4).longValueExact();
        String level = Cells.has(row, "level") ? row.get("level") : "hard";
        BigDecimal penalty = Cells.has(row, "penalty") ? new BigDecimal(row.get("penalty")) : null;
        var limit = new Bounded(row.get("id"), level, (int) Cells.number(row, "rank", 0),
                Cells.number(row, "rupiah_per_unit", 1), penalty, row.get("sense").equals("max"), measure(row),
                Condition.of(Cells.text(row, "where")), Condition.of(Cells.text(row, "of")), amount, ppm, true);
        return limit.obligation() && limit.isShare() ? limit.withAmount(due(limit)) : limit;
    }

    /** ⌈share × (Σ cost of the base rows that {@code of} matches + total ceiling)⌉. */
    private long due(Bounded limit) {
        long all = stated.total() + new Sums(stated).base(limit.of(), COST);
        return BigDecimal.valueOf(all).multiply(BigDecimal.valueOf(limit.sharePpm(), 6))
                .setScale(0, RoundingMode.CEILING).longValueExact();
    }
}
