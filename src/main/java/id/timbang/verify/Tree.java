package id.timbang.verify;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** An object of a JSON file, read with care: what is not of the form that the contract gives is reported, never thrown. */
final class Tree {
    private static final Pattern INTEGER = Pattern.compile("0|-?[1-9][0-9]{0,40}");

    private final Map<?, ?> fields;
    private final String id;
    private final Report report;

    /** @param id how the object is named in reports; may be empty */
    Tree(Object fields, String id, Report report) {
        this.fields = fields instanceof Map<?, ?> map ? map : Map.of();
        this.id = id;
        this.report = report;
    }

    /** The raw fields. */
    Map<?, ?> fields() {
        return fields;
    }

    /** An object within; without fields where it is absent. */
    Tree object(String field, String objectId) {
        Object value = fields.get(field);
        if (value != null && !(value instanceof Map)) {
            report.differs(id, field, value, "an object");
        }
        return new Tree(value, objectId, report);
    }

    /** A list within; empty where it is absent. */
    List<?> list(String field) {
        Object value = fields.get(field);
        if (value != null && !(value instanceof List)) {
            report.differs(id, field, value, "a list");
        }
        return value instanceof List<?> list ? list : List.of();
    }

    /** A whole number stated as a string. */
    Optional<BigInteger> integerText(String field) {
        Object value = fields.get(field);
        if (value instanceof String text && INTEGER.matcher(text).matches()) {
            return Optional.of(new BigInteger(text));
        }
        report.differs(id, field, value, "a whole number as a string");
        return Optional.empty();
    }

    /** A whole number stated as a number. */
    Optional<Long> integer(String field) {
        Object value = fields.get(field);
        if (value instanceof Integer || value instanceof Long) {
            return Optional.of(((Number) value).longValue());
        }
        report.differs(id, field, value, "a whole number");
        return Optional.empty();
    }

    /** A field must be exactly this text. */
    void same(String field, String recomputed) {
        report.same(id, field, fields.get(field), recomputed);
    }

    /** A field must be a whole number as a string, and that one. */
    void same(String field, BigInteger recomputed) {
        integerText(field).ifPresent(stated -> report.same(id, field, stated, recomputed));
    }
}
