package id.timbang.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;

import id.timbang.domain.Activity;
import id.timbang.domain.Dataset;
import id.timbang.domain.District;
import id.timbang.domain.Fact;
import id.timbang.domain.Fund;
import id.timbang.domain.Office;
import id.timbang.domain.Region;
import id.timbang.domain.RegionLevel;
import id.timbang.domain.Selector;
import id.timbang.domain.Stage;
import id.timbang.domain.Table;
import id.timbang.domain.TextColumn;
import id.timbang.parameters.Parameters;
import id.timbang.yaml.YamlNode;

/** The small dataset that a case states. */
final class CaseDataset {
    private final Parameters parameters;
    private final int year;

    CaseDataset(Parameters parameters, int year) {
        this.parameters = parameters;
        this.year = year;
    }

    Dataset read(YamlNode node) {
        Table proposals = new CaseTable(parameters).read(node.get("usulan"));
        return new Dataset(region(node), proposals, base(node), rows(node, "funds", this::fund),
                rows(node, "offices", this::office), rows(node, "districts", this::district),
                rows(node, "activities", CaseDataset::activity), List.of(), List.of(), List.of(),
                Set.of("proposals.csv"), "", List.of());
    }

    private Table base(YamlNode node) {
        return node.find("base").map(new CaseTable(parameters)::read).orElseGet(() -> new Table(0, List.of()));
    }

    private <T> List<T> rows(YamlNode node, String key, Function<YamlNode, T> read) {
        var rows = new ArrayList<T>();
        node.find(key).ifPresent(list -> list.list().forEach(row -> rows.add(read.apply(row))));
        return rows;
    }

    private Region region(YamlNode node) {
        YamlNode region = node.find("daerah").orElseGet(() -> new YamlNode(node.file(), node.line(), "daerah", null));
        region.only(Set.of("code", "name", "level", "fiscal_year", "stage", "total_ceiling", "next_year_ceiling"));
        return new Region(region.text("code", "99.99"), region.text("name", "Kabupaten Kasus"),
                constant(region, "level", RegionLevel.class, RegionLevel.KABUPATEN),
                (int) amount(region, "fiscal_year").orElse(year), constant(region, "stage", Stage.class, Stage.PPAS),
                amount(region, "total_ceiling"), amount(region, "next_year_ceiling"), List.of());
    }

    private Fund fund(YamlNode row) {
        row.only(Set.of("code", "name", "ceiling", "receipts", "earmarked", "purpose"));
        return new Fund(row.get("code").text(), row.text("name", ""), amount(row, "ceiling"),
                row.find("earmarked").map(YamlNode::flag).orElse(false), Selector.parse(row.text("purpose", "")),
                amount(row, "receipts"));
    }

    private Office office(YamlNode row) {
        row.only(Set.of("code", "name", "ceiling", "last_year_ceiling", "last_year_realised", "last_year_travel"));
        return new Office(row.get("code").text(), row.text("name", ""), amount(row, "ceiling"),
                amount(row, "last_year_ceiling"), amount(row, "last_year_realised"),
                amount(row, "last_year_travel"));
    }

    private District district(YamlNode row) {
        row.only(Set.of("code", "name", "population", "poor_population", "area_km2", "stunting_locus"));
        return new District(row.get("code").text(), row.text("name", ""), amount(row, "population"),
                amount(row, "poor_population"), row.find("area_km2").map(YamlNode::number).orElse(null),
                fact(row, "stunting_locus"));
    }

    private static Activity activity(YamlNode row) {
        row.only(Set.of("code", "name", "unit", "function", "construction", "spm", "tags"));
        return new Activity(row.get("code").text(), row.text("name", ""), row.text("unit", ""),
                row.text("function", ""),
                fact(row, "construction"), fact(row, "spm"), TextColumn.split(row.text("tags", "")));
    }

    private static Fact fact(YamlNode row, String key) {
        return row.find(key).map(node -> Fact.of(node.flag())).orElse(Fact.UNKNOWN);
    }

    private OptionalLong amount(YamlNode row, String key) {
        var node = row.find(key);
        if (node.isEmpty()) {
            return OptionalLong.empty();
        }
        BigDecimal number = new CaseNumber(parameters).read(node.get());
        if (number.stripTrailingZeros().scale() > 0) {
            throw node.get().wrong("(" + number.toPlainString() + ") is not a whole number", "the decimals can go");
        }
        return OptionalLong.of(number.longValueExact());
    }

    private static <E extends Enum<E>> E constant(YamlNode row, String key, Class<E> type, E otherwise) {
        var node = row.find(key);
        if (node.isEmpty()) {
            return otherwise;
        }
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(node.get().text())) {
                return constant;
            }
        }
        throw node.get().wrong("(" + node.get().text() + ") is unknown",
                "one of " + List.of(type.getEnumConstants()) + " was meant");
    }
}
