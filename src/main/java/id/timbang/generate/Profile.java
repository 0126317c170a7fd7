package id.timbang.generate;

import id.timbang.domain.BadInputException;
import id.timbang.domain.Problem;
import java.util.List;
import java.util.Map;

/**
 * What a generated region is like: profil/*.yaml.
 *
 * @param proposals its size where none is asked for; money is stated for this size and grows with it
 * @param channels how many proposals come by each channel, at that size
 * @param tables names of its tables: works, places, offices, funds, limits, sentences, hamlets, source
 * @param onlyOffices the offices of the table it has; all where empty
 * @param withoutFunds the funds of the table it has not
 * @param districtOffices whether its districts have offices of their own
 * @param psn the national strategic project that touches it
 * @param councillors how many members its council has
 * @param rates in a hundred: variants, designs, packages, duplicates, and others
 * @param lines the lines whose sum is the money up for choice
 */
record Profile(String code, String name, String level, int fiscalYear, String stage, int proposals,
        Map<String, Integer> channels, Map<String, String> tables, List<String> onlyOffices, List<String> withoutFunds,
        boolean districtOffices,
        String psn, int councillors, Map<String, Double> rates, List<Line> lines) {

    static final List<String> NAMES = List.of("bekasi", "kecil", "kalteng", "ppu");

    /**
     * A line of the ceiling: revenue, or a deduction that committed rows spend.
     *
     * @param amount rupiah, negative for a deduction
     * @param activity of its rows; empty for revenue
     * @param account of its rows; may be empty
     * @param office that spends it; empty where all do, by their staff
     */
    record Line(String label, long amount, String activity, String account, String office) {
    }

    /** @throws BadInputException when there is none of that name */
    static Profile named(String name) {
        return Resource.mapping("profil/" + name + ".yaml").filter(yaml -> NAMES.contains(name))
                .map(yaml -> new ProfileYaml(yaml).profile()).orElseThrow(() -> unknown(name));
    }

    private static BadInputException unknown(String name) {
        return new BadInputException(new Problem("generate", 0, "PROFILE", "\"" + name + "\" is no profile",
                "one of " + String.join(", ", NAMES) + " is meant"));
    }

    /** The lines for a region of that many proposals, each in whole millions. */
    List<Line> linesFor(int size) {
        return lines.stream().map(line -> new Line(line.label(),
                line.amount() / 1_000_000 * size / proposals * 1_000_000, line.activity(), line.account(),
                line.office())).toList();
    }

    double rate(String name) {
        return rates.get(name);
    }

    String table(String name) {
        return tables.get(name);
    }
}
