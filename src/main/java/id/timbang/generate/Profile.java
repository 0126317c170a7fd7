package id.timbang.generate;

import id.timbang.domain.BadInputException;
import id.timbang.domain.Problem;
import id.timbang.domain.Region.CeilingLine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a generated region is like: profil/*.yaml.
 *
 * @param proposals its size where none is asked for; money is stated for this size and grows with it
 * @param channels how many proposals come by each channel, at that size
 * @param tables names of its tables: works, places, offices, funds, limits, sentences, hamlets, source
 * @param onlyOffices the offices of the table it has; all where empty
 * @param rates in a hundred: variants, designs, packages, duplicates, and others
 * @param ceiling the lines whose sum is the money up for choice, rupiah
 * @param base for each deducted line what its committed rows are
 */
record Profile(String code, String name, String level, int fiscalYear, String stage, int proposals,
        Map<String, Integer> channels, Map<String, String> tables, List<String> onlyOffices, Map<String, Double> rates,
        List<CeilingLine> ceiling, Map<String, String> base) {

    static final List<String> NAMES = List.of("bekasi", "kecil");

    /** @throws BadInputException when there is none of that name */
    static Profile named(String name) {
        Map<String, Object> yaml = Resource.mapping("profil/" + name + ".yaml").orElseThrow(() -> unknown(name));
        var channels = new LinkedHashMap<String, Integer>();
        map(yaml, "channels").forEach((channel, count) -> channels.put(channel, ((Number) count).intValue()));
        var rates = new LinkedHashMap<String, Double>();
        map(yaml, "rates").forEach((rate, value) -> rates.put(rate, ((Number) value).doubleValue()));
        var tables = new LinkedHashMap<String, String>();
        map(yaml, "tables").forEach((table, file) -> tables.put(table, file.toString()));
        var base = new LinkedHashMap<String, String>();
        lines(yaml).forEach(line -> base.put(line.get("label").toString(),
                line.getOrDefault("base", "").toString()));
        return new Profile(yaml.get("code").toString(), yaml.get("name").toString(), yaml.get("level").toString(),
                (Integer) yaml.get("fiscal_year"), yaml.get("stage").toString(), (Integer) yaml.get("proposals"),
                channels, tables, ((List<?>) yaml.getOrDefault("offices", List.of())).stream().map(Object::toString)
                        .toList(),
                rates, lines(yaml).stream().map(line -> new CeilingLine(line.get("label").toString(),
                        ((Number) line.get("amount")).longValue())).toList(),
                base);
    }

    private static BadInputException unknown(String name) {
        return new BadInputException(new Problem("generate", 0, "PROFILE", "\"" + name + "\" is no profile",
                "one of " + String.join(", ", NAMES) + " is meant"));
    }

    /** The lines for a region of that many proposals, each in whole millions. */
    List<CeilingLine> ceilingFor(int size) {
        return ceiling.stream().map(line -> new CeilingLine(line.label(),
                line.amount() / 1_000_000 * size / proposals * 1_000_000)).toList();
    }

    double rate(String name) {
        return rates.get(name);
    }

    String table(String name) {
        return tables.get(name);
    }

    private static Map<String, Object> map(Map<String, Object> yaml, String key) {
        var map = new LinkedHashMap<String, Object>();
        ((Map<?, ?>) yaml.get(key)).forEach((name, value) -> map.put(name.toString(), value));
        return map;
    }

    private static List<Map<String, Object>> lines(Map<String, Object> yaml) {
        return ((List<?>) yaml.get("ceiling")).stream().map(line -> {
            var map = new LinkedHashMap<String, Object>();
            ((Map<?, ?>) line).forEach((name, value) -> map.put(name.toString(), value));
            return (Map<String, Object>) map;
        }).toList();
    }
}
