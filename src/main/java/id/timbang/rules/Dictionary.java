package id.timbang.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import id.timbang.domain.TextColumn;

/** Builds columns of words. */
final class Dictionary {

    private Dictionary() {
    }

    /** A column of these texts; null and blank are missing. */
    static TextColumn column(String name, List<String> texts, boolean several) {
        Map<String, Integer> codes = new LinkedHashMap<>();
        int[] cells = new int[texts.size()];
        for (int row = 0; row < cells.length; row++) {
            String text = texts.get(row);
            cells[row] = text == null || text.isBlank()
                    ? TextColumn.MISSING
                    : codes.computeIfAbsent(text, any -> codes.size());
        }
        return new TextColumn(name, cells, codes.keySet().toArray(String[]::new), several);
    }
}
