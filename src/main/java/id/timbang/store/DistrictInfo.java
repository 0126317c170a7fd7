package id.timbang.store;

/** A district; people are {@code null} where not stated. */
public record DistrictInfo(String code, String name, Long population, Long poorPopulation) {
}
