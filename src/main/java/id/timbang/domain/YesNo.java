package id.timbang.domain;

import java.util.Locale;
import java.util.Optional;

/** Yes and no as people write them: {@code true}, {@code ya}, {@code 1} and {@code false}, {@code tidak}, {@code 0}; contract.md §1. */
public final class YesNo {
    private YesNo() {
    }

    /** A name as it is, {@code true} for a mere yes, empty for a mere no. */
    public static String mark(String text) {
        return read(text).map(yes -> yes ? "true" : "").orElse(text);
    }

    /** What a text says; nothing where it is neither. */
    public static Optional<Boolean> read(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "ya", "1" -> Optional.of(true);
            case "false", "tidak", "0" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
