package id.timbang.data;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * JSON while it is put together, as bytes: most of what a large file holds was encoded before and is copied. Whoever writes minds
 * commas and brackets.
 */
final class JsonBytes {
    private static final int USUAL = 4096;
    private static final byte[] NULL = of("null");
    private static final byte[] OPEN = of("[");
    private static final byte[] COMMA = of(",");
    private static final byte[] CLOSE = of("]");

    private byte[] bytes = new byte[USUAL];
    private int size;

    /** Signs of ASCII as bytes. */
    static byte[] of(String ascii) {
        return ascii.getBytes(StandardCharsets.US_ASCII);
    }

    /** Adds JSON as it is. */
    JsonBytes raw(byte[] json) {
        reserve(json.length);
        System.arraycopy(json, 0, bytes, size, json.length);
        size += json.length;
        return this;
    }

    /** Adds signs of ASCII as they are. */
    JsonBytes raw(String ascii) {
        int length = ascii.length();
        reserve(length);
        for (int i = 0; i < length; i++) {
            bytes[size + i] = (byte) ascii.charAt(i);
        }
        size += length;
        return this;
    }

    /** Adds a whole number. */
    JsonBytes number(long number) {
        return raw(Long.toString(number));
    }

    /** Adds a text in quotation marks, or {@code null}. */
    JsonBytes text(String text) {
        if (text == null) {
            return raw(NULL);
        }
        int length = text.length();
        for (int i = 0; i < length; i++) {
            if (!plain(text.charAt(i))) {
                return raw(Json.mapper().writeValueAsBytes(text));
            }
        }
        reserve(length + 2);
        bytes[size++] = '"';
        raw(text);
        bytes[size++] = '"';
        return this;
    }

    /** Adds an array, item by item. */
    <T> void list(List<T> items, Consumer<T> writer) {
        raw(OPEN);
        for (int i = 0; i < items.size(); i++) {
            if (i > 0) {
                raw(COMMA);
            }
            writer.accept(items.get(i));
        }
        raw(CLOSE);
    }

    /** Whether a sign stands for itself within a text; of others the library knows how they are written. */
    private static boolean plain(char sign) {
        return sign >= ' ' && sign <= '~' && sign != '"' && sign != '\\' && sign != '/';
    }

    private void reserve(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more + 2, 2 * bytes.length));
        }
    }

    /** What was added. */
    byte[] toArray() {
        return Arrays.copyOf(bytes, size);
    }
}
