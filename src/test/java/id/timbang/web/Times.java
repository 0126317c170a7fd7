package id.timbang.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** How long answers took, and how many were none. */
final class Times {
    private static final double MILLI = 1e6;

    private final List<Long> nanos = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();
    private long bytes;

    /** Any answer but 200 and 304 is an error. */
    synchronized void add(long taken, int status, int length) {
        nanos.add(taken);
        bytes += length;
        if (status != 200 && status != 304) {
            errors.add("status " + status);
        }
    }

    synchronized void fail(Exception error) {
        errors.add(error.toString());
    }

    /** The answers of all of these. */
    static Times of(Iterable<Times> parts) {
        Times all = new Times();
        parts.forEach(part -> {
            all.nanos.addAll(part.nanos);
            all.errors.addAll(part.errors);
            all.bytes += part.bytes;
        });
        return all;
    }

    List<String> errors() {
        return List.copyOf(errors);
    }

    int count() {
        return nanos.size();
    }

    /** Milliseconds within which so many of a hundred answers came. */
    double percentile(int percent) {
        if (nanos.isEmpty()) {
            return Double.NaN;
        }
        var sorted = new ArrayList<>(nanos);
        Collections.sort(sorted);
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100)) / MILLI;
    }

    /** One line of a table: answers, errors, kilobytes of one, median, 95th percentile, longest. */
    String row(String name) {
        return String.format(Locale.ROOT, "| %s | %,d | %d | %.0f | %.0f | %.0f | %.0f |", name, count(),
                errors.size(), bytes / 1000.0 / Math.max(1, count()), percentile(50), percentile(95), percentile(100));
    }
}
