package id.timbang.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import id.timbang.domain.Column;
import id.timbang.domain.FlagColumn;
import id.timbang.domain.Halves;
import id.timbang.domain.NumberColumn;
import id.timbang.domain.TextColumn;

/** Facts of a proposal that need only its own row. */
final class RowFacts {
    /** What makes a work ready, each yes or no. */
    static final List<String> DOCUMENTS = List.of("land_clear", "land_certified", "technical_detail", "ded", "tor",
            "rab");
    private static final int DEEPEST = 4;
    private static final int LEVEL_PART = 3;

    private RowFacts() {
    }

    /** A fact of one row: 1, 0, MISSING or UNKNOWN. */
    interface RowFlag {
        byte at(int row);
    }

    private static FlagColumn flags(String name, FactTable table, RowFlag flag) {
        byte[] values = new byte[table.rows()];
        Halves.of(values.length, (from, to) -> {
            for (int row = from; row < to; row++) {
                values[row] = flag.at(row);
            }
        });
        return new FlagColumn(name, values);
    }

    static Column allTags(FactTable table) {
        Optional<Column> own = table.find("tags");
        Optional<Column> activity = table.find("activity.tags");
        var cells = new ArrayList<String>(table.rows());
        Map<String, Map<String, String>> known = new HashMap<>();
        for (int row = 0; row < table.rows(); row++) {
            int at = row;
            cells.add(known.computeIfAbsent(own.isPresent() ? own.get().text(row) : "", any -> new HashMap<>())
                    .computeIfAbsent(activity.isPresent() ? activity.get().text(row) : "",
                            any -> together(own, activity, at)));
        }
        return Dictionary.column("all_tags", cells, true);
    }

    private static String together(Optional<Column> own, Optional<Column> activity, int row) {
        var tags = new LinkedHashSet<String>();
        own.ifPresent(column -> tags.addAll(column.texts(row)));
        activity.ifPresent(column -> tags.addAll(column.texts(row)));
        return String.join("|", tags);
    }

    /** Its own cell where it is filled, else its activity's. */
    static Column constructionWork(FactTable table) {
        var own = table.find("construction").map(column -> Conversions.flags("construction", column));
        var activity = table.find("activity.construction").map(column -> Conversions.flags("construction", column));
        return flags("construction_work", table, row -> {
            if (own.isPresent() && own.get().has(row)) {
                return own.get().values()[row];
            }
            return activity.map(flags -> flags.values()[row]).orElse(FlagColumn.MISSING);
        });
    }

    static Column bothFilled(FactTable table, String name, String first, String second) {
        Column a = table.find(first).orElseThrow();
        Column b = table.find(second).orElseThrow();
        return flags(name, table, row -> {
            if (a.isUnknown(row) || b.isUnknown(row)) {
                return FlagColumn.UNKNOWN;
            }
            return (byte) (a.has(row) && b.has(row) ? 1 : 0);
        });
    }

    /** How many of the documents that the dataset speaks of are there. */
    static Column documents(FactTable table) {
        List<FlagColumn> columns = documents(table, DOCUMENTS);
        return Quantities.column("documents", table.rows(), 0, row -> there(columns, row));
    }

    /** Those of these documents that the dataset speaks of. */
    static List<FlagColumn> documents(FactTable table, List<String> names) {
        return names.stream().flatMap(name -> table.find(name).stream().map(column -> Conversions.flags(name, column)))
                .toList();
    }

    /** How many of these documents a row has. */
    static int there(List<FlagColumn> documents, int row) {
        int there = 0;
        for (FlagColumn document : documents) {
            there += document.values()[row] == 1 ? 1 : 0;
        }
        return there;
    }

    /** How deep in national planning: {@code PN2/PP3} is 2; an empty cell is 0. */
    static Column nationalDepth(FactTable table) {
        Column priority = table.find("national_priority").orElseThrow();
        return Quantities.ofText(table, "national_depth", priority, text -> Math.min(DEEPEST, levels(text)));
    }

    static NumberColumn sponsorCount(FactTable table) {
        Column sponsors = table.find("sponsors").orElseThrow();
        boolean several = sponsors instanceof TextColumn texts && texts.several();
        return Quantities.ofText(table, "sponsor_count", sponsors, text -> several
                ? TextColumn.split(text).stream().distinct().count()
                : text.isEmpty() ? 0 : 1);
    }

    /** How many levels a place in a plan names: {@code PN2/PP3} is 2. */
    static long levels(String text) {
        return Arrays.stream(text.split("/")).filter(part -> !part.isBlank()).count();
    }

    /** By the fourth part of the activity code (domain.md §5.1): 1 province, 2 regency or town, else a special region. */
    static Column authority(FactTable table) {
        TextColumn activity = (TextColumn) table.find("activity").orElseThrow();
        String[] names = Arrays.stream(activity.dictionary()).map(RowFacts::authority).toArray(String[]::new);
        return new TextColumn("authority", activity.codes(), names, false);
    }

    private static String authority(String code) {
        String[] parts = code.split("\\.");
        String level = parts.length > LEVEL_PART ? parts[LEVEL_PART] : "";
        return switch (level) {
            case "1" -> "PROVINSI";
            case "2" -> "KABUPATEN_KOTA";
            default -> "KHUSUS";
        };
    }

    /** A special region's code, or no code, says nothing of authority. */
    static Column ownAuthority(FactTable table, String level) {
        Column authority = table.find("authority").orElseThrow();
        return flags("own_authority", table, row -> switch (authority.text(row)) {
            case "", "KHUSUS" -> FlagColumn.UNKNOWN;
            default -> (byte) (authority.text(row).equals(level) ? 1 : 0);
        });
    }

    /** |unit price ÷ standard − 1| in per cent, four decimals. */
    static Column unitPriceDeviation(FactTable table) {
        NumberColumn ratio = Quantities.ratio(table, "unit_price_deviation", "unit_price", "unit_price_standard", 100,
                4);
        long whole = 100 * 10_000L;
        return Quantities.column("unit_price_deviation", table.rows(), 4,
                row -> ratio.has(row) ? Math.abs(ratio.values()[row] - whole) : NumberColumn.MISSING);
    }
}
