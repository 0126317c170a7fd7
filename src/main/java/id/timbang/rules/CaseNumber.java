package id.timbang.rules;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.timbang.parameters.Parameters;
import id.timbang.yaml.YamlNode;

/** A number of a case: digits, or {@code =parameter}, {@code =parameter + 1}, {@code =parameter - 0.5}. */
final class CaseNumber {
    private static final Pattern FORMULA = Pattern.compile("= *([A-Za-z0-9_.]+)(?: *([+-]) *([0-9]+(?:\\.[0-9]+)?))?");

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
        Matcher formula = FORMULA.matcher(node.text());
        if (!formula.matches() || !parameters.has(formula.group(1))) {
            throw node.wrong("(" + node.text() + ") is no number of a parameter", "write \"=id\" or \"=id + 1\"");
        }
        BigDecimal number = parameters.number(formula.group(1));
        if (formula.group(2) == null) {
            return number;
        }
        BigDecimal step = new BigDecimal(formula.group(3));
        return formula.group(2).equals("+") ? number.add(step) : number.subtract(step);
    }
}
