package id.timbang.compare;

import id.timbang.domain.PortfolioRow;
import id.timbang.domain.Reason;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lays results side by side. */
public final class Comparer {
    private final List<Result> results;
    private final Terms terms;
    private final String language;
    private final List<Map<String, PortfolioRow>> rowOf = new ArrayList<>();

    private Comparer(List<Result> results, Terms terms, String language) {
        this.results = List.copyOf(results);
        this.terms = terms;
        this.language = language;
        for (Result result : results) {
            Map<String, PortfolioRow> byId = new LinkedHashMap<>(result.rows().size() * 2);
            result.rows().forEach(row -> byId.put(row.id(), row));
            rowOf.add(byId);
        }
    }

    /**
     * Compares results with the first of them.
     *
     * @param terms what they are held against
     * @param reasons of any proposal that flipped
     * @param language of the sentences: {@code id} or {@code en}
     * @throws IllegalArgumentException when there are fewer than two results
     */
    public static Comparison compare(List<Result> results, Terms terms, Reasons reasons, String language) {
        if (results.size() < 2) {
            throw new IllegalArgumentException("A comparison needs two results, not (" + results.size() + ").\n"
                    + "Maybe the baseline is missing.");
        }
        return new Comparer(results, terms, language).compare(reasons);
    }

    private Comparison compare(Reasons reasons) {
        Set<String> flipped = flipped();
        List<Map<String, Reason>> reasonOf = new ArrayList<>();
        for (int r = 0; r < results.size(); r++) {
            reasonOf.add(reasons.of(r, flipped));
        }
        var whys = new Whys(results, reasons, language);
        List<Flip> flips = flipped.stream().map(id -> flip(id, reasonOf, whys)).toList();
        return new Comparison(Totals.of(results, terms), Groups.of(results), LimitChanges.of(results), flips);
    }

    /** Ids in the order of the baseline; those that only others have follow. */
    private Set<String> flipped() {
        Set<String> ids = new LinkedHashSet<>();
        rowOf.get(0).forEach((id, row) -> {
            if (rowOf.stream().anyMatch(rows -> differs(row, rows.get(id)))) {
                ids.add(id);
            }
        });
        for (Map<String, PortfolioRow> rows : rowOf.subList(1, rowOf.size())) {
            rows.keySet().stream().filter(id -> !rowOf.get(0).containsKey(id)).forEach(ids::add);
        }
        return ids;
    }

    /** Another choice; a fund or a quarter alone is no change (contract.md §2). */
    private static boolean differs(PortfolioRow a, PortfolioRow b) {
        return a == null || b == null || a.choice() != b.choice() || a.decision() != b.decision();
    }

    private Flip flip(String id, List<Map<String, Reason>> reasonOf, Whys whys) {
        PortfolioRow base = rowOf.get(0).get(id);
        List<Flip.State> states = new ArrayList<>();
        List<Flip.Why> why = new ArrayList<>();
        PortfolioRow shown = base;
        for (int r = 0; r < results.size(); r++) {
            PortfolioRow row = rowOf.get(r).get(id);
            shown = shown == null ? row : shown;
            states.add(row == null ? null : new Flip.State(row.decision(), row.choice(), row.cost(), row.netValue()));
            boolean same = r == 0 || base == row || !differs(base, row);
            why.add(same
                    ? null
                    : whys.of(r, new Pair(id, base, reasonOf.get(0).get(id), row, reasonOf.get(r).get(id))));
        }
        return new Flip(id, shown.title(), shown.channel(), shown.office(), shown.district(), shown.village(), states,
                why);
    }
}
