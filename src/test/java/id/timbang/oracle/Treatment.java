package id.timbang.oracle;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The table of choices of contract.md §1, written down a second time. */
enum Treatment {
    DEFER("0", "0"), FULL("1", "1"), VOLUME_75("0.75", "0.72"), VOLUME_50("0.50", "0.45"), VOLUME_25("0.25", "0.20"),
    PHASED("0.60", "0.55"), DESIGN_ONLY("0.05", "0.03"), REFER_MINISTRY("0", "0.01"), REFER_PROVINCE("0", "0.01"),
    REFER_VILLAGE("0", "0.01");

    final BigDecimal fraction;
    final BigDecimal effect;

    Treatment(String fraction, String effect) {
        this.fraction = new BigDecimal(fraction);
        this.effect = new BigDecimal(effect);
    }

    boolean volume() {
        return name().startsWith("VOLUME");
    }

    boolean built() {
        return this == FULL || this == PHASED || volume();
    }

    /** ⌈fraction × amount⌉. */
    long part(long amount) {
        return fraction.multiply(BigDecimal.valueOf(amount)).setScale(0, RoundingMode.CEILING).longValueExact();
    }
}
