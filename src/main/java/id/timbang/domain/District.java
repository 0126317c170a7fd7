package id.timbang.domain;

import java.math.BigDecimal;
import java.util.OptionalLong;

/**
 * A district (<i>kecamatan</i>).
 *
 * @param areaKm2 square kilometres; {@code null} where not stated
 */
public record District(String code, String name, OptionalLong population, OptionalLong poorPopulation,
        BigDecimal areaKm2,
        Fact stuntingLocus) {
}
