package id.timbang.domain;

import java.util.List;
import java.util.OptionalLong;

/**
 * region.yaml: whose budget this is.
 *
 * @param totalCeiling rupiah up for choice this year
 * @param nextYearCeiling rupiah that may be committed for next year
 * @param ceiling lines that explain the total ceiling; their sum is the total ceiling
 */
public record Region(String code, String name, RegionLevel level, int fiscalYear, Stage stage,
        OptionalLong totalCeiling,
        OptionalLong nextYearCeiling, List<CeilingLine> ceiling) {

    /** A line of revenue, financing (rupiah, positive) or deduction (negative). */
    public record CeilingLine(String label, long amount) {
    }

    public Region {
        ceiling = List.copyOf(ceiling);
    }

    /** The same region with another total ceiling; the explaining lines no longer hold and are dropped. */
    public Region withTotalCeiling(long rupiah) {
        return new Region(code, name, level, fiscalYear, stage, OptionalLong.of(rupiah), nextYearCeiling, List.of());
    }
}
