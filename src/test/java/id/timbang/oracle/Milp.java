package id.timbang.oracle;

import java.util.List;

/**
 * An integer programme: maximise Σ gain × variable under lines.
 *
 * @param binaries how many of the variables, the first ones, are 0 or 1
 * @param highs for each variable its highest value; the lowest is 0
 */
record Milp(int binaries, List<Long> highs, List<Line> lines, List<Line.Term> gains) {
}
