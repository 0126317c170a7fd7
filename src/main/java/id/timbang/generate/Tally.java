package id.timbang.generate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Counts what was generated: ceilings, limits and the summary are made of it. */
final class Tally {
    private final Map<String, Long> askedByOffice = new TreeMap<>();
    private final Map<String, Integer> byChannel = new TreeMap<>();
    private final Map<String, Integer> relations = new TreeMap<>();
    private final Map<String, Integer> planted = new TreeMap<>();
    private final TreeSet<String> activities = new TreeSet<>();
    private final List<Supply> supplies;
    private long[] costs = new long[1024];
    private int rows;
    private long asked;
    private int severalFunds;
    private int severalChoices;

    Tally(List<Supply> supplies) {
        this.supplies = supplies;
    }

    void count(Row row) {
        if (rows == costs.length) {
            costs = Arrays.copyOf(costs, rows * 2);
        }
        costs[rows++] = row.cost();
        asked += row.cost();
        askedByOffice.merge(row.get(Field.OFFICE), row.cost(), Long::sum);
        byChannel.merge(row.get(Field.CHANNEL), 1, Integer::sum);
        if (row.has(Field.ACTIVITY)) {
            activities.add(row.get(Field.ACTIVITY));
        }
        severalFunds += !row.has(Field.FUNDS) || row.get(Field.FUNDS).indexOf('|') > 0 ? 1 : 0;
        severalChoices += choices(row) >= 4 ? 1 : 0;
        supplies.forEach(supply -> supply.count(row));
    }

    void countBase(Row row) {
        activities.add(row.get(Field.ACTIVITY));
        supplies.forEach(supply -> supply.countBase(row));
    }

    /** How many choices the table of the contract gives an eligible row, PHASED left out. */
    private static int choices(Row row) {
        if (!row.is(Field.DIVISIBLE)) {
            return 2;
        }
        var volume = new BigDecimal(row.get(Field.VOLUME));
        var least = new BigDecimal(row.get(Field.MIN_VOLUME));
        int choices = 2;
        for (String fraction : List.of("0.75", "0.5", "0.25")) {
            BigDecimal part = volume.multiply(new BigDecimal(fraction)).setScale(0, RoundingMode.CEILING);
            choices += part.compareTo(least) >= 0 ? 1 : 0;
        }
        return choices;
    }

    void countRelation(String type) {
        relations.merge(type, 1, Integer::sum);
    }

    void countPlanted(String truth) {
        planted.merge(truth, 1, Integer::sum);
    }

    int rows() {
        return rows;
    }

    /** Σ cost, rupiah. */
    long asked() {
        return asked;
    }

    long askedOf(String office) {
        return askedByOffice.getOrDefault(office, 0L);
    }

    Map<String, Integer> byChannel() {
        return byChannel;
    }

    int relations(String type) {
        return relations.getOrDefault(type, 0);
    }

    Map<String, Integer> planted() {
        return planted;
    }

    TreeSet<String> activities() {
        return activities;
    }

    int severalFunds() {
        return severalFunds;
    }

    int severalChoices() {
        return severalChoices;
    }

    long medianCost() {
        long[] sorted = Arrays.copyOf(costs, rows);
        Arrays.sort(sorted);
        return sorted[rows / 2];
    }

    long dearest() {
        return Arrays.stream(costs, 0, rows).max().orElse(0L);
    }
}
