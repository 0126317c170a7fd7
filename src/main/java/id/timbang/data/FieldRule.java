package id.timbang.data;

import id.timbang.domain.Rupiah;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How one field of a dataset is made from the cells of a source row.
 *
 * @param field the column it fills
 * @param from the columns of the source, each with its other names separated by {@code |}; none for a constant
 * @param join what stands between the cells of several columns
 * @param before only what stands before this text counts; empty for all
 * @param constant the value where there is no source column
 * @param values what stands for what; {@code *} in a key stands for anything
 * @param otherwise what stands for a text that {@code values} does not name; {@code null}: it is refused, {@code "="}: it stays
 * @param amount how amounts are written; {@code null} for the way of a dataset
 * @param minimum the smallest plausible amount; 0 for any
 * @param optional whether the source may lack the column
 */
record FieldRule(String field, List<String> from, String join, String before, String constant,
        Map<String, String> values,
        String otherwise, AmountFormat amount, long minimum, boolean optional) {

    /** Keeps a text that is not among the values. */
    static final String AS_IS = "=";

    /**
     * The places of its columns in a header.
     *
     * @throws BadCell when one is missing, or is there twice
     */
    int[] places(List<String> header) {
        List<String> names = header.stream().map(FieldRule::plain).toList();
        int[] places = new int[from.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = place(from.get(i), names);
            if (places[i] < 0) {
                throw new BadCell("there is no column " + Cells.quote(from.get(i)) + " in the file",
                        Suggestions.findClosest(from.get(i), header).map(name -> name + " is meant")
                                .orElse("its columns are " + String.join(", ", header)));
            }
            if (names.lastIndexOf(names.get(places[i])) > places[i]) {
                throw new BadCell("the column " + Cells.quote(header.get(places[i])) + " is there twice",
                        "one of the two has another name");
            }
        }
        return places;
    }

    private static int place(String names, List<String> header) {
        for (String name : names.split("\\|")) {
            int place = header.indexOf(plain(name));
            if (place >= 0) {
                return place;
            }
        }
        return -1;
    }

    /** A header without case, blanks and signs. */
    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /**
     * The value made from these cells.
     *
     * @throws BadCell when it cannot be made
     */
    String value(List<String> cells) {
        if (from.isEmpty()) {
            return constant;
        }
        var parts = new ArrayList<String>();
        cells.stream().filter(cell -> !cell.isEmpty()).forEach(parts::add);
        String text = String.join(join, parts);
        int end = before.isEmpty() ? -1 : text.indexOf(before);
        String cut = (end < 0 ? text : text.substring(0, end)).strip();
        String meant = values.isEmpty() ? cut : translated(cut);
        String value = amount == null || meant.isEmpty() ? meant : amount.digits(meant);
        requirePlausible(value);
        return value;
    }

    private void requirePlausible(String value) {
        if (minimum > 0 && !value.isEmpty() && Numbers.amount(value) < minimum) {
            throw new BadCell(Cells.quote(value) + " is less than " + Rupiah.digits(minimum)
                    + ", the least that the mapping takes for true", "the unit is thousands or millions");
        }
    }

    private String translated(String text) {
        for (var entry : values.entrySet()) {
            if (matches(entry.getKey().toLowerCase(Locale.ROOT), text.toLowerCase(Locale.ROOT))) {
                return entry.getValue();
            }
        }
        if (AS_IS.equals(otherwise) || otherwise == null && text.isEmpty()) {
            return text;
        }
        if (otherwise == null) {
            throw new BadCell(Cells.quote(text) + " is not among the values of the mapping",
                    Suggestions.oneOf(text, values.keySet()));
        }
        return otherwise;
    }

    /** Whether a text is of the form of a key, in which {@code *} stands for anything. */
    private static boolean matches(String key, String text) {
        String[] parts = key.split("\\*", -1);
        if (parts.length == 1) {
            return text.equals(key);
        }
        String last = parts[parts.length - 1];
        int place = parts[0].length();
        if (!text.startsWith(parts[0])) {
            return false;
        }
        for (int i = 1; i < parts.length - 1; i++) {
            int found = text.indexOf(parts[i], place);
            if (found < 0) {
                return false;
            }
            place = found + parts[i].length();
        }
        return text.length() - last.length() >= place && text.endsWith(last);
    }
}
