package id.timbang.web.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How pages write when something was, on the clock of this computer. */
enum Days {
    /** {@code 21 November 2026}. */
    DAY("d MMMM yyyy"),
    /** {@code 21 Nov 2026}. */
    SHORT_DAY("d MMM yyyy"),
    /** {@code 21 November 2026, 09.30}. */
    MINUTE("d MMMM yyyy, HH.mm"),
    /** {@code 21 Nov 2026, 09.30}. */
    SHORT_MINUTE("d MMM yyyy, HH.mm");

    private final String pattern;

    Days(String pattern) {
        this.pattern = pattern;
    }

    /** A day, in the words of a language. */
    String of(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(day);
    }

    /** When it was, in the words of a language. */
    String of(Instant at, Locale locale) {
        return DateTimeFormatter.ofPattern(pattern, locale).withZone(ZoneId.systemDefault()).format(at);
    }
}
