package id.timbang.model;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a limit adds up.
 *
 * @param name as limits state it
 * @param cash the part of the year; only for {@link Kind#CASH}
 */
record Measure(String name, Kind kind, Cash cash) {

    static final Measure COST = new Measure("cost", Kind.COST, null);

    /** How a measure follows from a proposal and a choice. */
    enum Kind {
        /** Rupiah this year. */
        COST,
        /** Rupiah in a part of the year. */
        CASH,
        /** Rupiah committed for next year. */
        NEXT_YEAR,
        /** Rupiah of the cost under one account. */
        ACCOUNT,
        /** Works begun. */
        COUNT,
        /** What the finished work brings: beneficiaries, {@code measure:<name>}. */
        OUTCOME
    }

    private static final Map<String, Measure> FIXED = Map.of("cost", COST, "count",
            new Measure("count", Kind.COUNT, null), "next_year_cost",
            new Measure("next_year_cost", Kind.NEXT_YEAR, null), "beneficiaries",
            new Measure("beneficiaries", Kind.OUTCOME, null));

    /** The measure of that name, if there is one. */
    static Optional<Measure> find(String name) {
        Measure fixed = FIXED.get(name);
        if (fixed != null) {
            return Optional.of(fixed);
        }
        if (name.startsWith("account:")) {
            return Optional.of(new Measure(name, Kind.ACCOUNT, null));
        }
        if (name.startsWith("measure:")) {
            return Optional.of(new Measure(name, Kind.OUTCOME, null));
        }
        return findCash(name);
    }

    private static Optional<Measure> findCash(String name) {
        for (Cash cash : Cash.values()) {
            if (name.equals("cash_" + cash.name().toLowerCase(Locale.ROOT))) {
                return Optional.of(new Measure(name, Kind.CASH, cash));
            }
        }
        return Optional.empty();
    }

    /** Whether it is in rupiah. */
    boolean money() {
        return kind.ordinal() <= Kind.ACCOUNT.ordinal();
    }

    /** The column it needs, beside {@code cost}. */
    Optional<String> column() {
        return kind == Kind.COST || kind == Kind.CASH || kind == Kind.COUNT ? Optional.empty() : Optional.of(name);
    }
}
