package id.timbang.data;

import java.util.List;

/** The measures that a limit may sum up. */
final class Measures {
    private static final List<String> MONEY = List.of("cost", "next_year_cost", "cash_q1", "cash_q2", "cash_q3",
            "cash_q4",
            "cash_dec");
    private static final List<String> OTHER = List.of("count", "beneficiaries");

    private Measures() {
    }

    /**
     * The measure, as stated.
     *
     * @throws BadCell when there is no such measure
     */
    static String read(String text) {
        boolean column = text.contains(":") && Schema.PROPOSALS.findColumn(text).isPresent();
        if (!column && !MONEY.contains(text) && !OTHER.contains(text)) {
            var known = new java.util.ArrayList<>(MONEY);
            known.addAll(OTHER);
            known.addAll(List.of("account:<prefix>", "measure:<name>"));
            throw new BadCell(Cells.quote(text) + " is no measure", Suggestions.oneOf(text, known));
        }
        return text;
    }
}
