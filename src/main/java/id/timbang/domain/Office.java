package id.timbang.domain;

import java.util.OptionalLong;

/**
 * A regional office (<i>perangkat daerah</i>).
 *
 * @param ceiling its plafond in rupiah
 * @param lastYearCeiling last year's plafond in rupiah
 * @param lastYearRealised what it spent of it, in rupiah
 * @param lastYearTravel what it might spend on travel last year, in rupiah: the base of cuts
 */
public record Office(String code, String name, OptionalLong ceiling, OptionalLong lastYearCeiling,
        OptionalLong lastYearRealised, OptionalLong lastYearTravel) {

    /** An office of which no travel budget is known. */
    public Office(String code, String name, OptionalLong ceiling, OptionalLong lastYearCeiling,
            OptionalLong lastYearRealised) {
        this(code, name, ceiling, lastYearCeiling, lastYearRealised, OptionalLong.empty());
    }
}
