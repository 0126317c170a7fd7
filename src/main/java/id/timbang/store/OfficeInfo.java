package id.timbang.store;

/** A regional office with its plafonds in rupiah; {@code null} where not stated. */
public record OfficeInfo(String code, String name, Long ceiling, Long lastYearCeiling, Long lastYearRealised) {
}
