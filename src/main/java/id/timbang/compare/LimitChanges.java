package id.timbang.compare;

import id.timbang.domain.Ids;
import id.timbang.domain.LimitRow;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

/** The limits whose amount, use or price is not the same in all results. */
final class LimitChanges {
    private LimitChanges() {
    }

    static List<LimitChange> of(List<Result> results) {
        var rows = new TreeMap<String, LimitRow[]>(Ids.ORDER);
        for (int r = 0; r < results.size(); r++) {
            for (LimitRow row : results.get(r).limits()) {
                rows.computeIfAbsent(row.id(), any -> new LimitRow[results.size()])[r] = row.silent() ? null : row;
            }
        }
        return rows.entrySet().stream().map(entry -> change(entry.getKey(), entry.getValue()))
                .filter(change -> change.at().stream().distinct().count() > 1).toList();
    }

    private static LimitChange change(String id, LimitRow[] rows) {
        String label = Arrays.stream(rows).filter(Objects::nonNull).map(LimitRow::label).findFirst().orElse(id);
        return new LimitChange(id, label, Arrays.stream(rows).map(LimitChanges::at).toList());
    }

    private static LimitChange.At at(LimitRow row) {
        return row == null
                ? null
                : new LimitChange.At(row.amount(), row.used(), row.slack(), row.shortfall(),
                        row.price().stripTrailingZeros());
    }
}
