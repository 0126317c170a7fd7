package id.timbang.pipeline;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/**
 * What to solve and how.
 *
 * @param rules name or path of a rule pack
 * @param asOf {@code null} for 1 January of the fiscal year
 * @param limit {@code null} for none
 * @param start result folder of a similar question, whose prices are where the search for prices begins; {@code null} for none
 */
public record SolveRequest(Path dataset, Path out, String rules, List<Path> scenarios, LocalDate asOf, long seed,
        BigDecimal gap, Duration limit, Path start) {

    /** A request that starts from nothing. */
    public SolveRequest(Path dataset, Path out, String rules, List<Path> scenarios, LocalDate asOf, long seed,
            BigDecimal gap, Duration limit) {
        this(dataset, out, rules, scenarios, asOf, seed, gap, limit, null);
    }

    public SolveRequest {
        scenarios = List.copyOf(scenarios);
    }
}
