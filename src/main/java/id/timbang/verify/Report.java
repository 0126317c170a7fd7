package id.timbang.verify;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Collects what is contradicted in one file, in the order in which it is found. */
final class Report {
    private final String file;
    private final List<Contradiction> contradictions = new ArrayList<>();

    Report(String file) {
        this.file = file;
    }

    /** A field is contradicted. */
    void differs(String id, String field, Object stated, Object recomputed) {
        contradictions.add(new Contradiction(file, id, field, text(stated), text(recomputed)));
    }

    /** A field must say what was recomputed. */
    void same(String id, String field, Object stated, Object recomputed) {
        if (!Objects.equals(stated, recomputed)) {
            differs(id, field, stated, recomputed);
        }
    }

    /** A whole number, where there is one, must be what was recomputed, which prices made up by hand can bring beyond 64 bits. */
    void same(String id, String field, Long stated, BigInteger recomputed) {
        same(id, field, stated == null ? null : (Object) BigInteger.valueOf(stated), recomputed);
    }

    /** A whole number must be what was recomputed. */
    void same(String id, String field, long stated, long recomputed) {
        if (stated != recomputed) {
            differs(id, field, stated, recomputed);
        }
    }

    /** A number must be what was recomputed, however many zeros it is written with. */
    void same(String id, String field, BigDecimal stated, BigDecimal recomputed) {
        if (stated == null || stated.compareTo(recomputed) != 0) {
            differs(id, field, stated, recomputed);
        }
    }

    List<Contradiction> contradictions() {
        return contradictions;
    }

    private static String text(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value == null ? "" : value.toString();
    }
}
