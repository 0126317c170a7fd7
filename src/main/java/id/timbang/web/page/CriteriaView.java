package id.timbang.web.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What criteria are worth in a scenario, beside what they are worth without it.
 *
 * @param sum Σ without it, and {@code now} as the scenario has them
 */
record CriteriaView(List<Share> criteria, String sum, String now) {

    /**
     * A criterion.
     *
     * @param name end of the key of its name
     * @param rules that give its points
     * @param today what it is worth without the scenario, as scripts read numbers; {@code now} with it
     * @param parameters those that it scales, in one line, each with what it is worth today as scripts read numbers:
     *            {@code id=15}
     */
    record Share(String name, String rules, String today, String now, String nowText, boolean changed,
            String parameters) {
    }

    static CriteriaView of(ScenarioWeights weighing, Map<String, String> fields) {
        return new CriteriaView(criteria(weighing, fields), tenths(weighing.today()), tenths(weighing.now(fields)));
    }

    private static List<Share> criteria(ScenarioWeights weighing, Map<String, String> fields) {
        return weighing.criteria().stream().map(one -> {
            BigDecimal today = weighing.today(one);
            BigDecimal now = weighing.now(one, fields);
            return new Share(one.name(), one.rules(), plain(today), plain(now), tenths(now), now.compareTo(today) != 0,
                    one.all().stream().map(id -> id + "=" + weighing.of(id).toPlainString())
                            .collect(Collectors.joining(" ")));
        }).toList();
    }

    /** A weight as it is shown: in tenths, whole ones without. */
    static String tenths(BigDecimal weight) {
        return plain(weight.setScale(1, RoundingMode.HALF_UP)).replace('.', ',');
    }

    private static String plain(BigDecimal weight) {
        return weight.signum() == 0 ? "0" : weight.stripTrailingZeros().toPlainString();
    }
}
