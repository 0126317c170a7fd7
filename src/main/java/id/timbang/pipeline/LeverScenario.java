package id.timbang.pipeline;

import id.timbang.data.PortfolioFile;
import id.timbang.domain.Choice;
import id.timbang.domain.Decision;
import id.timbang.domain.Finding;
import id.timbang.domain.LimitRow;
import id.timbang.domain.PortfolioRow;
import id.timbang.domain.Reason;
import id.timbang.domain.Reason.Lever;
import id.timbang.domain.Rule;
import id.timbang.domain.Scenario;
import id.timbang.domain.Sense;
import id.timbang.domain.Table;
import id.timbang.domain.TextColumn;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A scenario in which one lever of one proposal is moved, all else as it was. */
final class LeverScenario {
    private static final String WRITTEN = "dilengkapi";
    /** Points that each change costs: so many that an earlier pick is given up only where there is no room for it. */
    private static final BigDecimal STAY = new BigDecimal("100");

    private final Scenario base;
    private final Table proposals;
    private final Map<String, LimitRow> limits;
    private final Map<String, Choice> taken = new TreeMap<>();

    /**
     * @param base the scenario of the run
     * @param proposals of the dataset, as read
     * @param limits rows of limits.csv by id
     * @param portfolio of the run
     */
    LeverScenario(Scenario base, Table proposals, Map<String, LimitRow> limits, List<PortfolioRow> portfolio) {
        this.base = base;
        this.proposals = proposals;
        this.limits = limits;
        portfolio.stream().filter(row -> row.choice().taken()).forEach(row -> taken.put(row.id(), row.choice()));
    }

    /** The scenario, for a proposal in a row of proposals.csv; under the limit lever it is forced in and the others stay. */
    Scenario of(Reason reason, int row, Lever lever) {
        String id = reason.id();
        return switch (lever.lever()) {
            case "cost" -> cells(id, Map.of("cost", lever.to().toPlainString()));
            case "points" -> cells(id, Map.of("points", "+" + lever.to().subtract(uncapped(reason)).toPlainString()));
            case "volume" -> decided(id, Decision.Kind.CHOICE, Choice.valueOf(lever.items().get(0)), base.limits(),
                    base.keep());
            case "document" -> cells(id, documents(lever.items()));
            case "fund" -> cells(id, Map.of("funds", funds(id, row, lever.items())));
            default -> room(reason, lever);
        };
    }

    private static Map<String, String> documents(List<String> columns) {
        Map<String, String> cells = new HashMap<>();
        columns.forEach(column -> cells.put(column, switch (column) {
            case "problem" -> WRITTEN;
            case "latitude", "longitude" -> "0";
            default -> "true";
        }));
        return cells;
    }

    /** The points before the pack's bounds, to which the scenario's are added. */
    private static BigDecimal uncapped(Reason reason) {
        long cut = reason.findings().stream().map(Reason.Note::finding)
                .filter(finding -> finding.rule().kind() == Rule.Kind.CAP).mapToLong(Finding::milliPoints).sum();
        return BigDecimal.valueOf(reason.milliPoints() - cut, 3);
    }

    /** The funds that it lists in the run's scenario, and others. */
    private String funds(String id, int row, List<String> others) {
        String stated = base.proposals().getOrDefault(id, Map.of()).get("funds");
        List<String> all = new ArrayList<>(stated == null
                ? proposals.findColumn("funds").map(column -> column.texts(row)).orElse(List.of())
                : TextColumn.split(stated));
        all.addAll(others);
        return String.join("|", all);
    }

    private Scenario cells(String id, Map<String, String> changed) {
        Map<String, Map<String, String>> all = new TreeMap<>(base.proposals());
        Map<String, String> cells = new TreeMap<>(all.getOrDefault(id, Map.of()));
        changed.forEach((column, text) -> cells.merge(column, text, LeverScenario::merged));
        all.put(id, cells);
        return new Scenario(base.name(), base.totalCeiling(), base.funds(), base.parameters(), base.policy(),
                base.limits(), all, base.decisions(), base.keep());
    }

    /** Points that the run's scenario adds already stay added. */
    private static String merged(String earlier, String text) {
        if (!text.startsWith("+")) {
            return text;
        }
        String sign = earlier.startsWith("+") ? "+" : "";
        return sign + new BigDecimal(earlier.substring(sign.length())).add(new BigDecimal(text.substring(1)))
                .toPlainString();
    }

    private Scenario room(Reason reason, Lever lever) {
        Map<String, Map<String, String>> all = new TreeMap<>(base.limits());
        lever.rooms().forEach(room -> {
            LimitRow limit = limits.get(room.limit());
            Map<String, String> fields = new TreeMap<>(all.getOrDefault(room.limit(), Map.of()));
            fields.remove("share");
            fields.put("amount", Long.toString(limit.amount() + (limit.sense() == Sense.MAX ? 1 : -1) * room.by()));
            all.put(room.limit(), fields);
        });
        boolean design = reason.best() == Choice.DESIGN_ONLY;
        return decided(reason.id(), design ? Decision.Kind.CHOICE : Decision.Kind.FORCE_IN,
                design ? Choice.DESIGN_ONLY : null, all,
                Optional.of(new Scenario.Keep(PortfolioFile.NAME, taken, STAY)));
    }

    private Scenario decided(String id, Decision.Kind kind, Choice choice, Map<String, Map<String, String>> of,
            Optional<Scenario.Keep> keep) {
        List<Decision> decisions = new ArrayList<>(base.decisions());
        decisions.removeIf(decision -> decision.proposal().equals(id));
        decisions.add(new Decision(id, kind, choice, "dicoba", "explain"));
        return new Scenario(base.name(), base.totalCeiling(), base.funds(), base.parameters(), base.policy(), of,
                base.proposals(), decisions, keep);
    }
}
