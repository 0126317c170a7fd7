package id.timbang.data;

import id.timbang.domain.Column;
import id.timbang.domain.TextColumn;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Checks that codes in proposals.csv and base.csv exist; only for the files that the dataset has.
 *
 * @param codesByColumn the codes of each column that can be checked
 */
record References(Map<String, Collection<String>> codesByColumn) {
    /** The nearest code is looked up for so many different wrong codes, because that is slow. */
    private static final int ADVISED = 50;

    void check(Sheet sheet, Problems problems) {
        for (Column column : sheet.table().columns()) {
            Collection<String> codes = codesByColumn.get(column.name());
            if (codes != null && column instanceof TextColumn texts) {
                check(sheet, texts, codes, problems);
            }
        }
    }

    private static void check(Sheet sheet, TextColumn column, Collection<String> codes, Problems problems) {
        Map<Integer, String> unknownByCode = unknown(column, codes);
        if (unknownByCode.isEmpty()) {
            return;
        }
        var adviceByText = new HashMap<String, String>();
        for (int row = 0; row < sheet.rows(); row++) {
            String text = unknownByCode.get(column.codes()[row]);
            if (text != null) {
                if (adviceByText.size() < ADVISED) {
                    adviceByText.computeIfAbsent(text, wrong -> advice(wrong, codes, column.name()));
                }
                problems.add(sheet.problem(row, column.name(), Cells.quote(text) + " is not in " + file(column.name()),
                        adviceByText.getOrDefault(text, "the row is missing there")));
            }
        }
    }

    private static Map<Integer, String> unknown(TextColumn column, Collection<String> codes) {
        var unknown = new HashMap<Integer, String>();
        for (int code = 0; code < column.dictionary().length; code++) {
            String text = column.dictionary()[code];
            List<String> parts = column.several() ? TextColumn.split(text) : List.of(text);
            Optional<String> wrong = parts.stream().filter(part -> !codes.contains(part)).findFirst();
            if (wrong.isPresent()) {
                unknown.put(code, wrong.get());
            }
        }
        return unknown;
    }

    private static String advice(String wrong, Collection<String> codes, String column) {
        return Suggestions.findClosest(wrong, codes).map(code -> code + " is meant")
                .orElse("the row is missing in " + file(column));
    }

    private static String file(String column) {
        return switch (column) {
            case "office" -> Schema.OFFICES.file();
            case "district" -> Schema.DISTRICTS.file();
            case "activity" -> Schema.ACTIVITIES.file();
            default -> Schema.FUNDS.file();
        };
    }
}
