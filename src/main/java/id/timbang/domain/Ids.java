package id.timbang.domain;

import java.util.Comparator;

/** The order of ids: by code point, so that it is the same everywhere. */
public final class Ids {
    /** Smallest first. */
    public static final Comparator<String> ORDER = Ids::compare;

    private Ids() {
    }

    private static int compare(String a, String b) {
        int length = Math.min(a.length(), b.length());
        for (int i = 0; i < length; i++) {
            char x = a.charAt(i);
            char y = b.charAt(i);
            if (x != y) {
                // A surrogate stands for a code point above every other char.
                boolean high = Character.isSurrogate(x);
                return high == Character.isSurrogate(y) ? Character.compare(x, y) : high ? 1 : -1;
            }
        }
        return Integer.compare(a.length(), b.length());
    }
}
