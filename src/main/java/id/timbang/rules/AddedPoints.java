package id.timbang.rules;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

import id.timbang.domain.Dataset;
import id.timbang.domain.Rule;
import id.timbang.domain.Scenario;

/**
 * Points that a scenario adds to a proposal ({@code points: "+2.5"}), as a finding of their own. Where a rule of the pack reads the
 * column {@code points}, the cell has them already and nothing is added here.
 */
final class AddedPoints {
    private static final String POINTS = "points";

    private final Map<Integer, Long> milliPointsByRow = new HashMap<>();

    AddedPoints(Dataset dataset, RulePack pack, Scenario scenario) {
        boolean read = pack.rules().stream().flatMap(rule -> rule.conclusions().stream())
                .anyMatch(conclusion -> POINTS.equals(conclusion.slot("ukuran")));
        Map<String, Long> byId = new HashMap<>();
        scenario.proposals().forEach((id, cells) -> {
            String text = cells.getOrDefault(POINTS, "");
            if (!read && text.startsWith("+")) {
                byId.put(id, new BigDecimal(text.substring(1)).movePointRight(3).longValueExact());
            }
        });
        for (int row = 0; !byId.isEmpty() && row < dataset.proposals().rows(); row++) {
            Long added = byId.get(dataset.proposals().text("id", row));
            if (added != null) {
                milliPointsByRow.put(row, added);
            }
        }
    }

    /** How findings name what a scenario adds. */
    static Rule rule() {
        return new Rule("SKENARIO", "Poin tambahan yang dinyatakan dalam skenario", Rule.Kind.POINTS, null,
                "skenario", true, "verified");
    }

    /** Adds a finding, of the rule at that place, for every row of a range that is given points. */
    void note(FindingList findings, int rule, int from, int to) {
        milliPointsByRow.forEach((row, milliPoints) -> {
            if (row >= from && row < to && milliPoints != 0) {
                findings.add(row, rule, milliPoints);
            }
        });
    }

    boolean isEmpty() {
        return milliPointsByRow.isEmpty();
    }
}
