package id.timbang.parameters;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

import id.timbang.domain.BadInputException;
import id.timbang.domain.Problem;

/**
 * The parameters that hold on one day, with what a scenario overrides. A getter throws {@link BadInputException}, naming file, id
 * and date, when the id is unknown, its first value comes later, the law ended it, or its value is of another kind.
 */
public final class Parameters {
    private final ParameterBook book;
    private final LocalDate date;
    private final Map<String, BigDecimal> overrides;
    private final Place overridden;

    /** Something wrong with an overridden value, at the place that states it. */
    interface Place {
        Problem problem(String id, String message, String advice);
    }

    Parameters(ParameterBook book, LocalDate date) {
        this(book, date, Map.of(), null);
    }

    private Parameters(ParameterBook book, LocalDate date, Map<String, BigDecimal> overrides, Place overridden) {
        this.book = book;
        this.date = date;
        this.overrides = Map.copyOf(overrides);
        this.overridden = overridden;
    }

    /**
     * The parameters of the files with other values for some ids, a ladder's highest; an id that no file states has no effect.
     *
     * @param place where these values are stated
     */
    Parameters with(Map<String, BigDecimal> values, Place place) {
        var known = new TreeMap<>(values);
        known.keySet().removeIf(id -> !book.has(id));
        return new Parameters(book, date, known, place);
    }

    /** The day. */
    public LocalDate date() {
        return date;
    }

    /** All parameters, whether they hold on that day or not. */
    public Collection<Parameter> all() {
        return book.parameters();
    }

    /** Whether some file states that id. */
    public boolean has(String id) {
        return book.has(id);
    }

    /** Whether the law ended the parameter by that day, and no scenario brings it back. */
    public boolean ended(String id) {
        return !overrides.containsKey(id) && dated(id).ended();
    }

    /** An exact number. */
    public BigDecimal number(String id) {
        if (value(id) instanceof BigDecimal number) {
            return number;
        }
        throw problem(id, "is no number", "it is a ladder or a date and belongs in another sentence");
    }

    /** Whole rupiah, not negative. */
    public long rupiah(String id) {
        BigDecimal number = unit(id, "rupiah");
        if (number.signum() < 0 || number.stripTrailingZeros().scale() > 0
                || number.precision() - number.scale() > 18) {
            throw problem(id, "(" + number.toPlainString() + ") is no amount of whole rupiah", "write it in full");
        }
        return number.longValueExact();
    }

    /** Per cent. */
    public BigDecimal percent(String id) {
        return unit(id, "persen");
    }

    /** Thousandths of a point. */
    public long milliPoints(String id) {
        BigDecimal milli = unit(id, "poin").movePointRight(3);
        if (milli.stripTrailingZeros().scale() > 0 || milli.abs().compareTo(BigDecimal.valueOf(1_000_000_000)) > 0) {
            throw problem(id, "has more than three decimals or is over a million", "round it");
        }
        return milli.longValueExact();
    }

    /** A day. */
    public LocalDate day(String id) {
        if (value(id) instanceof LocalDate day) {
            return day;
        }
        throw problem(id, "is no date", "its unit should be tanggal and its value 2026-01-31");
    }

    /** A ladder. */
    public Ladder ladder(String id) {
        if (value(id) instanceof Ladder ladder) {
            return ladder;
        }
        throw problem(id, "is no ladder", "its value should be a list of { from: …, value: … }");
    }

    /** Whether the number was seen in its source; a scenario's own value was not. */
    public boolean verified(String id) {
        return !overrides.containsKey(id) && book.get(id).status() == Parameter.Status.VERIFIED;
    }

    /** The reference of the value that holds. */
    public String reference(String id) {
        return dated(id).reference();
    }

    private BigDecimal unit(String id, String unit) {
        BigDecimal number = number(id);
        String stated = book.get(id).unit();
        if (!stated.equals(unit)) {
            throw problem(id, "is in " + stated + " where " + unit + " is needed", "another parameter was meant");
        }
        return number;
    }

    private Object value(String id) {
        BigDecimal override = overrides.get(id);
        DatedValue dated = dated(id);
        if (override != null) {
            return dated.value() instanceof Ladder ladder ? ladder.upTo(override) : override;
        }
        if (dated.ended()) {
            throw problem(id, "was ended by " + dated.reference() + " before " + date,
                    "an earlier date was meant, or the rule that needs it can go");
        }
        return dated.value();
    }

    private DatedValue dated(String id) {
        var entry = book.get(id).values().floorEntry(date);
        if (entry == null) {
            throw problem(id,
                    "has no value yet on " + date + "; its first holds from " + book.get(id).values().firstKey(),
                    "a later date was meant, or an earlier value is missing");
        }
        return entry.getValue();
    }

    /** What is wrong with the value of an id, ready to be thrown. */
    BadInputException problem(String id, String message, String advice) {
        if (overrides.containsKey(id)) {
            return new BadInputException(overridden.problem(id, message, advice));
        }
        Parameter parameter = book.get(id);
        return new BadInputException(new Problem(parameter.file(), parameter.line(), id, message, advice));
    }
}
