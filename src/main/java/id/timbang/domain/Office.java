package id.timbang.domain;

import java.util.OptionalLong;

/**
 * A regional office (<i>perangkat daerah</i>).
 *
 * @param ceiling its plafond in rupiah
 * @param lastYearCeiling last year's plafond in rupiah
 * @param lastYearRealised what it spent of it, in rupiah
 */
public record Office(String code, String name, OptionalLong ceiling, OptionalLong lastYearCeiling,
        OptionalLong lastYearRealised) {
}
