package id.timbang.generate;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The columns of proposals.csv and base.csv that a generated region fills, in their order. */
enum Field {
    ID, TITLE, COST, CHANNEL, OFFICE, DISTRICT, VILLAGE, ACTIVITY, CONSTRUCTION, VOLUME, UNIT, DIVISIBLE, MIN_VOLUME,
    BENEFICIARIES, PROBLEM, URGENCY, SERIOUSNESS, GROWTH, NATIONAL_PRIORITY, PSN, INPRES, PHTC, PROVINCIAL_PRIORITY,
    RPJMD_PROGRAM, TAGS, FUNDS, START_MONTH, END_MONTH, NEXT_YEAR_COST, STARTED, BINDING, CONTRACTED, LAND_CLEAR,
    LAND_CERTIFIED, TECHNICAL_DETAIL, DED, TOR, RAB, PHOTO, LATITUDE, LONGITUDE, RANK_VILLAGE, RANK_DISTRICT, SPONSORS,
    RESUBMITTED, SUBMITTED_ON, RECIPIENT, ADDS_STAFF, BY_NAME_LIST, SERVICE_GAP, UNIT_PRICE_STANDARD,
    /** Staff. */
    STAFF("account:5.1.01"),
    /** Printing and copying. */
    PRINTING("account:5.1.02.01.01.0026"),
    /** Food and drink at meetings. */
    CATERING("account:5.1.02.01.01.0052"),
    /** Food and drink for guests. */
    HOSPITALITY("account:5.1.02.01.01.0053"),
    /** Fees. */
    FEES("account:5.1.02.02.01"),
    /** Hotel rooms for meetings. */
    VENUES("account:5.1.02.02.05.0043"),
    /** Consultants. */
    CONSULTANTS("account:5.1.02.02.09"),
    /** Courses and training. */
    TRAINING("account:5.1.02.02.12"),
    /** Official travel. */
    TRAVEL("account:5.1.02.04"),
    /** Grants. */
    GRANTS("account:5.1.05"),
    /** Social aid. */
    SOCIAL_AID("account:5.1.06"),
    /** Equipment. */
    EQUIPMENT("account:5.2.02"),
    /** Buildings. */
    BUILDINGS("account:5.2.03"),
    /** Roads, networks, irrigation. */
    NETWORKS("account:5.2.04"),
    /** Emergency reserve. */
    RESERVE("account:5.3"),
    /** Transfers to villages. */
    TRANSFERS("account:5.4"),
    /** Metres of road. */
    ROAD_METRES("measure:jalan_m");

    private static final Map<String, Field> BY_HEADER = new LinkedHashMap<>();

    static {
        for (Field field : values()) {
            BY_HEADER.put(field.header, field);
        }
    }

    private final String header;

    Field() {
        this.header = name().toLowerCase(Locale.ROOT);
    }

    Field(String header) {
        this.header = header;
    }

    String header() {
        return header;
    }

    static Optional<Field> findByHeader(String header) {
        return Optional.ofNullable(BY_HEADER.get(header));
    }

    /** The column of an expenditure account. */
    static Field account(String prefix) {
        return findByHeader("account:" + prefix).orElseThrow();
    }
}
