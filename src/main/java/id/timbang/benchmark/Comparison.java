package id.timbang.benchmark;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * What all contenders did on one instance.
 *
 * @param instance how it was made
 * @param properties what makes it large or hard
 */
public record Comparison(String instance, Map<String, Long> properties, List<Run> runs) {
    public Comparison {
        runs = List.copyOf(runs);
    }

    /** The lowest bound that any contender proved. */
    public long bestBound() {
        return runs.stream().map(Run::bound).filter(OptionalLong::isPresent).mapToLong(OptionalLong::getAsLong).min()
                .orElseThrow();
    }
}
