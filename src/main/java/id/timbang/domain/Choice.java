package id.timbang.domain;

import java.util.Optional;

/** What can be done with a proposal (<i>pilihan penanganan</i>); exactly one is taken. */
public enum Choice {
    /** Nothing this year (<i>ditunda</i>). */
    DEFER,
    /** The whole work. */
    FULL,
    /** Three quarters of the volume. */
    VOLUME_75,
    /** Half of the volume. */
    VOLUME_50,
    /** A quarter of the volume. */
    VOLUME_25,
    /** A first slice this year, the rest committed for next year. */
    PHASED,
    /** Only the detailed engineering design (<i>DED</i>). */
    DESIGN_ONLY,
    /** Handed to a ministry. */
    REFER_MINISTRY,
    /** Handed to the province. */
    REFER_PROVINCE,
    /** Handed to the village. */
    REFER_VILLAGE;

    private static final Choice[] ALL = values();

    /** The choice with this ordinal, without cloning the array of values. */
    public static Choice of(int ordinal) {
        return ALL[ordinal];
    }

    /** The choice of that name, or nothing. */
    public static Optional<Choice> findByName(String name) {
        for (Choice choice : ALL) {
            if (choice.name().equals(name)) {
                return Optional.of(choice);
            }
        }
        return Optional.empty();
    }

    /** FULL, a VOLUME or PHASED: the work itself begins. */
    public boolean built() {
        return this == FULL || this == PHASED || volume();
    }

    /** A part of the volume. */
    public boolean volume() {
        return this == VOLUME_75 || this == VOLUME_50 || this == VOLUME_25;
    }

    /** Any choice but DEFER. */
    public boolean taken() {
        return this != DEFER;
    }

    /** Handed to a ministry, the province or the village. */
    public boolean referred() {
        return ordinal() >= REFER_MINISTRY.ordinal();
    }
}
