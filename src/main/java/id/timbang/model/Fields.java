package id.timbang.model;

import id.timbang.domain.Activity;
import id.timbang.domain.Column;
import id.timbang.domain.Dataset;
import id.timbang.domain.Fact;
import id.timbang.domain.FlagColumn;
import id.timbang.domain.Table;
import id.timbang.domain.TextColumn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The fields that selectors may name: the columns of a table and, where it lacks one, what activities.csv says of the row's
 * activity: {@code function}, {@code unit}, {@code construction}, {@code spm}, {@code tags}. A column of the table always wins.
 */
final class Fields {
    private final Table table;
    private final List<Activity> activities;
    private final Predicate<String> derivable;
    private final Map<String, Optional<Column>> derived = new HashMap<>();

    private Fields(Table table, List<Activity> activities, Predicate<String> derivable) {
        this.table = table;
        this.activities = activities;
        this.derivable = derivable;
    }

    /** The fields of proposals.csv. */
    static Fields ofProposals(Dataset dataset) {
        return new Fields(dataset.proposals(), dataset.activities(), field -> true);
    }

    /** The fields of base.csv: a column of proposals.csv that it lacks is not looked up in its activities. */
    static Fields ofBase(Dataset dataset) {
        return new Fields(dataset.base(), dataset.activities(), field -> !dataset.proposals().has(field));
    }

    Table table() {
        return table;
    }

    /** The column behind a field; nothing where the dataset lacks it. */
    Optional<Column> find(String field) {
        Optional<Column> own = table.findColumn(field);
        return own.isPresent() ? own : derived.computeIfAbsent(field, this::derive).filter(c -> derivable.test(field));
    }

    private Optional<Column> derive(String field) {
        return switch (field) {
            case "function" -> words(field, a -> blankToEmpty(a.function()));
            case "unit" -> words(field, a -> blankToEmpty(a.unit()));
            case "tags" -> words(field, a -> String.join("|", a.tags()));
            case "construction" -> flags(field, Activity::construction);
            case "spm" -> flags(field, Activity::spm);
            default -> Optional.empty();
        };
    }

    private static String blankToEmpty(String text) {
        return text == null ? "" : text;
    }

    private Optional<Column> words(String field, Function<Activity, String> property) {
        if (activities.stream().allMatch(a -> property.apply(a).isEmpty())) {
            return Optional.empty();
        }
        String[] dictionary = activities.stream().map(property).distinct().toArray(String[]::new);
        var place = new HashMap<String, Integer>();
        for (int i = 0; i < dictionary.length; i++) {
            place.put(dictionary[i], dictionary[i].isEmpty() ? TextColumn.MISSING : i);
        }
        return codes(a -> place.get(property.apply(a)), TextColumn.MISSING)
                .map(codes -> new TextColumn(field, codes, dictionary, field.equals("tags")));
    }

    private Optional<Column> flags(String field, Function<Activity, Fact> property) {
        if (activities.stream().allMatch(a -> property.apply(a) == Fact.UNKNOWN)) {
            return Optional.empty();
        }
        return codes(a -> property.apply(a) == Fact.UNKNOWN ? FlagColumn.MISSING : property.apply(a).isTrue() ? 1 : 0,
                FlagColumn.MISSING).map(codes -> new FlagColumn(field, bytes(codes)));
    }

    /** A number for each row by its activity; nothing where the table has no activities. */
    private Optional<int[]> codes(Function<Activity, Integer> property, int otherwise) {
        if (!(table.findColumn("activity").orElse(null) instanceof TextColumn activity)) {
            return Optional.empty();
        }
        Map<String, Activity> byCode = activities.stream()
                .collect(Collectors.toMap(Activity::code, a -> a, (a, b) -> a));
        int[] byWord = new int[activity.dictionary().length];
        for (int i = 0; i < byWord.length; i++) {
            Activity known = byCode.get(activity.dictionary()[i]);
            byWord[i] = known == null ? otherwise : property.apply(known);
        }
        int[] codes = new int[table.rows()];
        for (int row = 0; row < codes.length; row++) {
            codes[row] = activity.has(row) ? byWord[activity.codes()[row]] : otherwise;
        }
        return Optional.of(codes);
    }

    private static byte[] bytes(int[] codes) {
        byte[] bytes = new byte[codes.length];
        for (int i = 0; i < codes.length; i++) {
            bytes[i] = (byte) codes[i];
        }
        return bytes;
    }
}
