package id.timbang.data;

import id.timbang.domain.Column;
import id.timbang.domain.TextColumn;
import id.timbang.domain.YesNo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A column of words: each distinct text is kept once. */
final class TextBuilder extends ColumnBuilder {
    private final Map<String, Integer> codeByText = new HashMap<>();
    private final List<String> dictionary = new ArrayList<>();
    private int[] codes;

    TextBuilder(ColumnSpec spec, TextColumn column) {
        super(spec);
        codes = column == null ? new int[FIRST_ROWS] : column.codes().clone();
        if (column != null) {
            for (String text : column.dictionary()) {
                codeByText.put(text, dictionary.size());
                dictionary.add(text);
            }
        }
    }

    @Override
    void setText(int row, String text) {
        Integer code = codeByText.get(text);
        codes[row] = code == null ? learn(text) : code;
    }

    /** Remembers how a text was written as well as what it means, so that each spelling is read once. */
    private int learn(String text) {
        String meant = read(spec(), text);
        if (meant.equals(text)) {
            int code = append(text);
            codeByText.put(text, code);
            return code;
        }
        int code = meant.isEmpty() ? TextColumn.MISSING : codeByText.computeIfAbsent(meant, this::append);
        codeByText.put(text, code);
        return code;
    }

    private int append(String text) {
        dictionary.add(text);
        return dictionary.size() - 1;
    }

    private static String read(ColumnSpec spec, String text) {
        if (text.indexOf('\0') >= 0) {
            throw new BadCell("the text holds a null character",
                    "the file was damaged, or is no text; save it as CSV UTF-8");
        }
        return switch (spec.kind()) {
            case ID -> Cells.id(text);
            case MARK -> YesNo.mark(text);
            case WORD -> Cells.word(text, spec.words());
            case LIST -> String.join("|", TextColumn.split(text));
            default -> text;
        };
    }

    @Override
    void clear(int from, int to) {
        if (to > codes.length) {
            codes = Arrays.copyOf(codes, grown(to));
        }
        Arrays.fill(codes, from, to, TextColumn.MISSING);
    }

    @Override
    void setMissing(int row) {
        put(row, TextColumn.MISSING);
    }

    @Override
    void setUnknown(int row) {
        put(row, TextColumn.UNKNOWN);
    }

    private void put(int row, int code) {
        if (row >= codes.length) {
            codes = Arrays.copyOf(codes, grown(row));
        }
        codes[row] = code;
    }

    @Override
    Column build(int rows) {
        return new TextColumn(spec().name(), Arrays.copyOf(codes, rows), dictionary.toArray(String[]::new),
                switch (spec().kind()) {
                    case LIST -> TextColumn.Form.LIST;
                    case WORD -> TextColumn.Form.WORD;
                    case MARK -> TextColumn.Form.MARK;
                    default -> TextColumn.Form.TEXT;
                });
    }
}
