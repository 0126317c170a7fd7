package id.timbang.benchmark;

import java.util.List;
import java.util.Optional;

/** What a {@link SolverProcess} told, line by line. */
record Facts(List<String> lines) {

    /** The last text under a key. */
    Optional<String> text(String key) {
        return lines.stream().filter(line -> line.startsWith(key + " ")).map(line -> line.substring(key.length() + 1))
                .reduce((first, last) -> last);
    }

    /** The last number under a key; 0 when there is none. */
    long number(String key) {
        return text(key).map(Long::valueOf).orElse(0L);
    }

    /** All moments under a key. */
    List<Moment> moments(String key) {
        return lines.stream().filter(line -> line.startsWith(key + " ")).map(line -> line.split(" "))
                .map(parts -> new Moment(Long.parseLong(parts[1]), Long.parseLong(parts[2]))).toList();
    }
}
