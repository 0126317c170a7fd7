package id.timbang.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.ToLongFunction;

import id.timbang.domain.Activity;
import id.timbang.domain.Column;
import id.timbang.domain.Dataset;
import id.timbang.domain.District;
import id.timbang.domain.Fact;
import id.timbang.domain.FlagColumn;
import id.timbang.domain.Fund;
import id.timbang.domain.NumberColumn;
import id.timbang.domain.Office;
import id.timbang.domain.Region;
import id.timbang.domain.Table;
import id.timbang.domain.TextColumn;

/** Everything rules judge, as tables of facts. */
record FactTables(FactTable proposals, FactTable region, FactTable districts, FactTable offices, FactTable funds) {

    static FactTables of(Dataset dataset) {
        OptionalLong ceiling = ceiling(dataset);
        var districts = new FactTable("districts.csv", districts(dataset.districts()), DistrictFacts.all(ceiling),
                Map.of());
        var offices = new FactTable("offices.csv", offices(dataset.offices()), OfficeFacts.all(), Map.of());
        var activities = new FactTable("activities.csv", activities(dataset.activities()), Map.of(), Map.of());
        var proposals = new FactTable("proposals.csv", dataset.proposals(),
                ProposalFacts.all(dataset, activities, ceiling),
                Map.of("activity", activities, "district", districts, "office", offices));
        var region = new FactTable("region.yaml", region(dataset.region(), ceiling),
                RegionFacts.all(dataset.base()), Map.of());
        return new FactTables(proposals, region, districts, offices,
                new FactTable("funds.csv", funds(dataset.funds()), Map.of(), Map.of()));
    }

    /** The total ceiling, or the sum of the funds where all are limited. */
    private static OptionalLong ceiling(Dataset dataset) {
        if (dataset.region().totalCeiling().isPresent() || dataset.funds().isEmpty()
                || dataset.funds().stream().anyMatch(fund -> fund.ceiling().isEmpty())) {
            return dataset.region().totalCeiling();
        }
        return OptionalLong.of(dataset.funds().stream().mapToLong(fund -> fund.ceiling().getAsLong()).sum());
    }

    private static Table region(Region region, OptionalLong ceiling) {
        var one = List.of(region);
        return table(one, texts("code", one, Region::code), texts("name", one, Region::name),
                texts("level", one, r -> r.level().name()), texts("stage", one, r -> r.stage().name()),
                numbers("fiscal_year", one, r -> OptionalLong.of(r.fiscalYear())),
                numbers("total_ceiling", one, r -> ceiling),
                numbers("next_year_ceiling", one, Region::nextYearCeiling));
    }

    private static Table districts(List<District> rows) {
        return table(rows, texts("code", rows, District::code), texts("name", rows, District::name),
                numbers("population", rows, District::population),
                numbers("poor_population", rows, District::poorPopulation), area(rows),
                flags("stunting_locus", rows, District::stuntingLocus));
    }

    private static NumberColumn area(List<District> rows) {
        ToLongFunction<District> thousandths = row -> row.areaKm2() == null
                ? NumberColumn.MISSING
                : row.areaKm2().movePointRight(3).longValue();
        return new NumberColumn("area_km2", rows.stream().mapToLong(thousandths).toArray(), 3);
    }

    private static Table offices(List<Office> rows) {
        return table(rows, texts("code", rows, Office::code), texts("name", rows, Office::name),
                numbers("ceiling", rows, Office::ceiling), numbers("last_year_ceiling", rows, Office::lastYearCeiling),
                numbers("last_year_realised", rows, Office::lastYearRealised),
                numbers("last_year_travel", rows, Office::lastYearTravel));
    }

    private static Table funds(List<Fund> rows) {
        return table(rows, texts("code", rows, Fund::code), texts("name", rows, Fund::name),
                numbers("ceiling", rows, Fund::ceiling), numbers("receipts", rows, Fund::receipts),
                flags("earmarked", rows, fund -> Fact.of(fund.earmarked())));
    }

    private static Table activities(List<Activity> rows) {
        return table(rows, texts("code", rows, Activity::code), texts("name", rows, Activity::name),
                texts("unit", rows, Activity::unit), texts("function", rows, Activity::function),
                flags("construction", rows, Activity::construction), flags("spm", rows, Activity::spm),
                Dictionary.column("tags", rows.stream().map(row -> String.join("|", row.tags())).toList(), true));
    }

    /** A table of the columns that hold a value somewhere: one that nowhere does was not stated. */
    private static <T> Table table(List<T> rows, Column... columns) {
        var stated = new ArrayList<Column>();
        for (Column column : columns) {
            for (int row = 0; row < rows.size(); row++) {
                if (column.has(row)) {
                    stated.add(column);
                    break;
                }
            }
        }
        return new Table(rows.size(), stated);
    }

    private static <T> TextColumn texts(String name, List<T> rows, Function<T, String> text) {
        return Dictionary.column(name, rows.stream().map(text).toList(), false);
    }

    private static <T> NumberColumn numbers(String name, List<T> rows, Function<T, OptionalLong> number) {
        return new NumberColumn(name,
                rows.stream().mapToLong(row -> number.apply(row).orElse(NumberColumn.MISSING)).toArray(), 0);
    }

    private static <T> FlagColumn flags(String name, List<T> rows, Function<T, Fact> fact) {
        byte[] values = new byte[rows.size()];
        for (int row = 0; row < values.length; row++) {
            values[row] = switch (fact.apply(rows.get(row))) {
                case TRUE -> 1;
                case FALSE -> 0;
                case UNKNOWN -> FlagColumn.UNKNOWN;
            };
        }
        return new FlagColumn(name, values);
    }
}
