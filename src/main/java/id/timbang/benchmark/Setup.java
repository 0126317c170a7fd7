package id.timbang.benchmark;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * What to compare on.
 *
 * @param dataset a dataset of one's own; {@code null} for generated ones
 * @param profile the region that is generated
 * @param sizes how many proposals the generated ones have
 * @param limit what contenders that never end by themselves may take, each
 * @param out where tables and generated data appear
 */
public record Setup(Path dataset, String profile, List<Integer> sizes, long seed, String rules, Duration limit,
        Path out) {
    public Setup {
        sizes = List.copyOf(sizes);
    }
}
