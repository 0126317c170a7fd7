package id.timbang.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.timbang.parameters.Ladder;
import id.timbang.parameters.Parameters;
import id.timbang.yaml.YamlNode;

/**
 * A number of a case: digits, or what a parameter makes of it: {@code =id}, {@code =id + 1}, {@code =id - 0.5}, {@code =id * 100},
 * and with a minus in front {@code =-id}. Of a ladder the threshold or the value of a step, counted from 1:
 * {@code =id dari 2 - 1}, {@code =id nilai 2}. Of a date a day so many days away.
 */
final class CaseNumber {
    private static final Pattern FORMULA = Pattern.compile("= *(?<minus>-)? *(?<id>[A-Za-z0-9_.]+)"
            + "(?: +(?<part>dari|nilai) +(?<step>[1-9][0-9]?))?(?: *(?<sign>[+*-]) *(?<by>[0-9]+(?:\\.[0-9]+)?))?");
    private static final String ADVICE = "write \"=id\", \"=id + 1\", or of a ladder \"=id dari 2\"";

    private final Parameters parameters;

    CaseNumber(Parameters parameters) {
        this.parameters = parameters;
    }

    static boolean isFormula(YamlNode node) {
        return node.value() instanceof String text && text.startsWith("=");
    }

    BigDecimal read(YamlNode node) {
        if (!isFormula(node)) {
            return node.number();
        }
        Matcher formula = formula(node);
        BigDecimal number = moved(formula, start(formula, node));
        return formula.group("minus") == null ? number : number.negate();
    }

    /** The day that a formula of a date parameter names. */
    LocalDate day(YamlNode node) {
        Matcher formula = formula(node);
        long start = parameters.day(formula.group("id")).toEpochDay();
        return LocalDate.ofEpochDay(moved(formula, BigDecimal.valueOf(start)).longValueExact());
    }

    private Matcher formula(YamlNode node) {
        Matcher formula = FORMULA.matcher(node.text());
        if (!formula.matches() || !parameters.has(formula.group("id"))) {
            throw node.wrong("(" + node.text() + ") is no number of a parameter", ADVICE);
        }
        return formula;
    }

    private BigDecimal start(Matcher formula, YamlNode node) {
        if (formula.group("part") == null) {
            return parameters.number(formula.group("id"));
        }
        List<Ladder.Step> steps = parameters.ladder(formula.group("id")).steps();
        int place = Integer.parseInt(formula.group("step"));
        if (place > steps.size()) {
            throw node.wrong("the ladder (" + formula.group("id") + ") has " + steps.size() + " steps", ADVICE);
        }
        Ladder.Step step = steps.get(place - 1);
        return formula.group("part").equals("dari") ? step.from() : step.value();
    }

    private static BigDecimal moved(Matcher formula, BigDecimal number) {
        if (formula.group("sign") == null) {
            return number;
        }
        BigDecimal by = new BigDecimal(formula.group("by"));
        return switch (formula.group("sign")) {
            case "+" -> number.add(by);
            case "-" -> number.subtract(by);
            default -> number.multiply(by);
        };
    }
}
