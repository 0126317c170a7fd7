package id.timbang.data;

import id.timbang.domain.Level;
import id.timbang.domain.Rupiah;
import id.timbang.domain.Sense;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Reads what a scenario puts in the fields of a limit. */
final class LimitPatch {
    private static final List<String> FIELDS = List.of("amount", "share", "label", "sense", "measure", "where", "of",
            "level", "rank", "rupiah_per_unit", "penalty", "reference", "remove");

    private LimitPatch() {
    }

    /**
     * The text of a field in its canonical form: plain digits, lower-case words.
     *
     * @throws BadCell when the field is not known or the text cannot stand in it
     */
    static String read(String field, String text) {
        return switch (field) {
            case "label", "reference" -> text;
            case "amount" -> Long.toString(amount(text));
            case "share" -> LimitCells.share(text).toPlainString();
            case "penalty" -> LimitCells.penalty(text).toPlainString();
            case "rank" -> Long.toString(Numbers.number(text, 0, 1, Schema.LAST_RANK));
            case "rupiah_per_unit" -> Long.toString(Numbers.amount(text));
            case "sense" -> word(text, Sense.values());
            case "level" -> word(text, Level.values());
            case "measure" -> Measures.read(text);
            case "where", "of" -> Selectors.read(text, Selectors.LIMIT_FIELDS).toString();
            case "remove" -> Boolean.toString(Cells.flag(text));
            default -> throw new BadCell("a limit has no such field", Suggestions.oneOf(field, FIELDS));
        };
    }

    /** The measure may be that of the limit in the dataset or a rule, so a negative amount is not refused here. */
    private static long amount(String text) {
        return text.startsWith("-") ? Numbers.number(text, 0, -Rupiah.MAX_SUM, 0) : Numbers.amount(text);
    }

    private static String word(String text, Enum<?>[] values) {
        return Cells.word(text, Arrays.stream(values).map(value -> value.name().toLowerCase(Locale.ROOT)).toList());
    }
}
