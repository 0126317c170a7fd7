package id.timbang.generate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Splits a cost among expenditure accounts. */
final class Accounts {

    /** A part of the cost, in per cent. */
    private record Part(Field field, double low, double high) {
    }

    private final Map<String, List<Part>> profiles = new LinkedHashMap<>();

    Accounts() {
        for (Map<String, String> row : Resource.rows("rincian-akun.csv")) {
            profiles.computeIfAbsent(row.get("profile"), profile -> new ArrayList<>())
                    .add(new Part(Field.account(row.get("account")), Double.parseDouble(row.get("low")),
                            Double.parseDouble(row.get("high"))));
        }
    }

    /** Fills the accounts of a profile; together they never exceed the cost. */
    void fill(Row row, String profile, Dice dice) {
        long left = row.cost();
        for (Part part : profiles.getOrDefault(profile, List.of())) {
            long amount = StrictMath.round(row.cost() * dice.between(part.low(), part.high()) / 100 / 1000) * 1000;
            amount = Math.min(amount, left);
            row.set(part.field(), amount == 0 ? null : amount);
            left -= amount;
        }
    }
}
