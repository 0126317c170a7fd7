package id.timbang.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.timbang.domain.Column;
import id.timbang.domain.Level;
import id.timbang.domain.Limit;
import id.timbang.domain.NumberColumn;
import id.timbang.domain.Selector;
import id.timbang.domain.Sense;
import id.timbang.parameters.Parameters;

/** A limit while the lines of its rule state it. */
final class LimitDraft {
    private static final Pattern PLACE = Pattern.compile("<([a-z_0-9.]+)>");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]*");
    private static final int SHARE_SCALE = 4;

    final String rule;
    private final Subject subject;
    private final String id;
    private final String label;
    String measure = "cost";
    String where = "";
    String of = "";
    int rank;
    String rupiahPerUnit;
    String penalty;
    private boolean most;
    private boolean share;
    private String parameter;
    private String column;
    private String step;
    private String goal;

    LimitDraft(String rule, Subject subject, String id, String label) {
        this.rule = rule;
        this.subject = subject;
        this.id = id;
        this.label = label;
    }

    void amount(boolean atMost, String amount, String ofColumn) {
        most = atMost;
        parameter = amount;
        column = ofColumn;
    }

    void share(boolean atMost, String percent) {
        most = atMost;
        share = true;
        parameter = percent;
    }

    void shareTowards(String reached, String by, String to) {
        share(false, reached);
        step = by;
        goal = to;
    }

    /**
     * The limit; nothing where the number that it is a share of has no value.
     *
     * @throws IllegalArgumentException when a filled-in text does not fit
     */
    Optional<Limit> limit(Parameters parameters, String reference) {
        Long amount = share ? null : amount(parameters);
        if (!share && amount == null) {
            return Optional.empty();
        }
        if (!ID.matcher(PLACE.matcher(id).replaceAll("0")).matches()) {
            throw new IllegalArgumentException("(" + id + ") cannot be the id of a limit");
        }
        return Optional.of(new Limit(filled(id), filled(label), measure, selector(where), selector(of),
                most ? Sense.MAX : Sense.MIN, amount,
                share ? percent(parameters) : null, level(), rank,
                rupiahPerUnit == null ? 1 : parameters.rupiah(rupiahPerUnit),
                penalty == null ? null : parameters.number(penalty), reference));
    }

    private Level level() {
        if (penalty != null) {
            return Level.PREFERENCE;
        }
        return rank > 0 ? Level.OBLIGATION : Level.HARD;
    }

    private Long amount(Parameters parameters) {
        if (column == null) {
            return Limit.isMoney(measure) ? parameters.rupiah(parameter) : whole(parameters.number(parameter));
        }
        NumberColumn numbers = Conversions.numbers(column, subject.questions().table().find(column).orElseThrow());
        if (!numbers.has(subject.row())) {
            return null;
        }
        BigDecimal number = BigDecimal.valueOf(numbers.values()[subject.row()], numbers.scale());
        return number.multiply(parameters.percent(parameter)).movePointLeft(2)
                .setScale(0, most ? RoundingMode.FLOOR : RoundingMode.CEILING).longValueExact();
    }

    private long whole(BigDecimal number) {
        if (number.stripTrailingZeros().scale() > 0) {
            throw new IllegalArgumentException("(" + number.toPlainString() + ") is not a whole number");
        }
        return number.longValueExact();
    }

    private BigDecimal percent(Parameters parameters) {
        BigDecimal percent = parameters.percent(parameter);
        if (goal != null) {
            percent = percent.add(parameters.percent(step)).min(parameters.percent(goal));
        }
        if (percent.stripTrailingZeros().scale() > SHARE_SCALE) {
            throw new IllegalArgumentException("(" + percent.toPlainString() + ") has more than four decimals");
        }
        return percent;
    }

    /** Parsed before it is filled in: codes of datasets may hold what separates conditions. */
    private Selector selector(String text) {
        return new Selector(Selector.parse(text).clauses().stream().map(clause -> new Selector.Clause(clause.field(),
                clause.values().stream().map(this::filled).toList(), clause.negated())).toList());
    }

    private String filled(String text) {
        Matcher places = PLACE.matcher(text);
        return places.replaceAll(place -> Matcher.quoteReplacement(cell(place.group(1))));
    }

    private String cell(String name) {
        Column found = subject.questions().table().find(name).orElseThrow(
                () -> new IllegalArgumentException("<" + name + "> is no column of what the rule judges"));
        return found.text(subject.row());
    }
}
