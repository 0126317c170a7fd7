package id.timbang.rules;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;

import id.timbang.domain.Column;
import id.timbang.domain.FlagColumn;
import id.timbang.domain.NumberColumn;
import id.timbang.domain.TextColumn;

/**
 * Columns that a dataset adds of its own are words; a rule that asks for a fact or a number reads them as such. Throws
 * {@link IllegalArgumentException} where that is not possible, naming the value.
 */
final class Conversions {
    private static final Set<String> NO = Set.of("false", "tidak", "0");
    private static final int MAX_SCALE = 6;

    private Conversions() {
    }

    /** Yes and no; any other words are a yes. */
    static FlagColumn flags(String name, Column column) {
        if (column instanceof FlagColumn flags) {
            return flags;
        }
        if (column instanceof TextColumn texts) {
            return flags(name, texts);
        }
        throw new IllegalArgumentException("the column " + name + " holds numbers or dates, no yes and no");
    }

    private static FlagColumn flags(String name, TextColumn texts) {
        byte[] values = new byte[texts.codes().length];
        for (int row = 0; row < values.length; row++) {
            int code = texts.codes()[row];
            boolean yes = code >= 0 && !NO.contains(texts.dictionary()[code].toLowerCase(Locale.ROOT));
            values[row] = (byte) (code < 0 ? code : yes ? 1 : 0);
        }
        return new FlagColumn(name, values);
    }

    /** Numbers. */
    static NumberColumn numbers(String name, Column column) {
        if (column instanceof NumberColumn numbers) {
            return numbers;
        }
        if (column instanceof TextColumn texts) {
            return numbers(name, texts);
        }
        throw new IllegalArgumentException("the column " + name + " holds no numbers");
    }

    private static NumberColumn numbers(String name, TextColumn texts) {
        var parsed = new BigDecimal[texts.dictionary().length];
        int scale = 0;
        for (int i = 0; i < parsed.length; i++) {
            parsed[i] = number(name, texts.dictionary()[i]);
            scale = Math.max(scale, parsed[i].scale());
        }
        long[] values = new long[texts.codes().length];
        for (int row = 0; row < values.length; row++) {
            int code = texts.codes()[row];
            values[row] = code >= 0
                    ? parsed[code].setScale(scale).unscaledValue().longValueExact()
                    : code == TextColumn.MISSING ? NumberColumn.MISSING : NumberColumn.UNKNOWN;
        }
        return new NumberColumn(name, values, scale);
    }

    private static BigDecimal number(String name, String text) {
        if (!text.matches("-?[0-9]{1,12}(\\.[0-9]{1," + MAX_SCALE + "})?")) {
            throw new IllegalArgumentException("the column " + name + " holds (" + text + "), which is no number");
        }
        return new BigDecimal(text);
    }
}
