package id.timbang.study;

import id.timbang.domain.BadInputException;
import id.timbang.domain.Problem;
import id.timbang.model.ModelLimit;
import id.timbang.model.Programme;
import id.timbang.model.Restated;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Moves ceilings together. With the total ceiling go the ceilings of all funds, the plafonds of all offices and the share for
 * designs, by the same part; with the ceiling of one fund goes the total, by the same rupiah.
 */
final class Ceilings {
    /** The subject that stands for all ceilings. */
    static final String TOTAL = "total";
    private static final List<String> TOGETHER = List.of("fund-", "office-", "design-max");
    private static final String FUND = "fund-";

    private final Programme programme;
    private final String subject;
    private final Map<String, Long> amounts = new HashMap<>();

    /** @param subject {@code total} or the code of a fund */
    Ceilings(Programme programme, String subject) {
        this.programme = programme;
        this.subject = subject;
        for (ModelLimit limit : programme.limits()) {
            if (!limit.isShare() && !limit.isRelation()) {
                amounts.put(limit.id(), limit.amount());
            }
        }
        if (!subject.equals(TOTAL) && !amounts.containsKey(FUND + subject)) {
            throw new BadInputException(new Problem("funds.csv", 0, "ceiling", "there is no fund " + subject
                    + " with a ceiling", "one of the codes of funds.csv, or " + TOTAL));
        }
    }

    /** Rupiah of the ceiling as stated: the total, or Σ fund ceilings where no total is stated. */
    long stated() {
        if (!subject.equals(TOTAL)) {
            return amounts.get(FUND + subject);
        }
        long funds = amounts.entrySet().stream().filter(entry -> entry.getKey().startsWith(FUND))
                .mapToLong(Map.Entry::getValue).sum();
        return amounts.getOrDefault(TOTAL, funds);
    }

    /** The programme with its ceilings at so many thousandths of what is stated. */
    Programme at(int permille) {
        var moved = new HashMap<String, Long>();
        if (subject.equals(TOTAL)) {
            amounts.forEach((id, amount) -> {
                if (id.equals(TOTAL) || TOGETHER.stream().anyMatch(id::startsWith)) {
                    moved.put(id, part(amount, permille));
                }
            });
        } else {
            long to = part(stated(), permille);
            moved.put(FUND + subject, to);
            Long total = amounts.get(TOTAL);
            if (total != null) {
                moved.put(TOTAL, Math.max(0, total + to - stated()));
            }
        }
        return Restated.withAmounts(programme, moved);
    }

    /** ⌊amount × permille ÷ 1000⌋. */
    static long part(long amount, int permille) {
        return BigInteger.valueOf(amount).multiply(BigInteger.valueOf(permille)).divide(BigInteger.valueOf(1000))
                .longValueExact();
    }
}
