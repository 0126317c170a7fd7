package id.timbang.data;

import id.timbang.domain.Activity;
import id.timbang.domain.District;
import id.timbang.domain.Fund;
import id.timbang.domain.Ids;
import id.timbang.domain.NumberColumn;
import id.timbang.domain.Office;
import id.timbang.domain.Selector;
import id.timbang.domain.TextColumn;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Turns the rows of the small files into records, in the order of their codes. */
final class Entities {
    private Entities() {
    }

    static List<Fund> funds(Sheet sheet, List<String> fields, Problems problems) {
        return sorted(sheet, Fund::code, row -> fund(sheet, row, fields, problems));
    }

    private static Fund fund(Sheet sheet, int row, List<String> fields, Problems problems) {
        boolean earmarked = sheet.table().fact("earmarked", row).isTrue();
        if (earmarked && !sheet.has("purpose", row)) {
            problems.add(sheet.problem(row, "purpose",
                    "the earmarked fund " + Cells.quote(sheet.text("code", row)) + " states no purpose",
                    "a selector such as activity=1.03* is meant"));
        }
        Selector purpose = Selectors.read(sheet, row, "purpose", fields, problems);
        return new Fund(sheet.text("code", row), sheet.text("name", row), sheet.findNumber("ceiling", row), earmarked,
                purpose, sheet.findNumber("receipts", row));
    }

    static List<Office> offices(Sheet sheet) {
        return sorted(sheet, Office::code,
                row -> new Office(sheet.text("code", row), sheet.text("name", row), sheet.findNumber("ceiling", row),
                        sheet.findNumber("last_year_ceiling", row), sheet.findNumber("last_year_realised", row),
                        sheet.findNumber("last_year_travel", row)));
    }

    static List<District> districts(Sheet sheet, Problems problems) {
        return sorted(sheet, District::code, row -> district(sheet, row, problems));
    }

    private static District district(Sheet sheet, int row, Problems problems) {
        OptionalLong people = sheet.findNumber("population", row);
        OptionalLong poor = sheet.findNumber("poor_population", row);
        if (people.isPresent() && poor.orElse(0) > people.getAsLong()) {
            problems.add(sheet.problem(row, "poor_population",
                    poor.getAsLong() + " poor are more than the population of " + people.getAsLong(),
                    "the two columns are swapped"));
        }
        return new District(sheet.text("code", row), sheet.text("name", row), people, poor,
                decimal(sheet, "area_km2", row), sheet.table().fact("stunting_locus", row));
    }

    private static BigDecimal decimal(Sheet sheet, String column, int row) {
        return sheet.has(column, row) && sheet.table().findColumn(column).get() instanceof NumberColumn numbers
                ? BigDecimal.valueOf(numbers.values()[row], numbers.scale()).stripTrailingZeros()
                : null;
    }

    static List<Activity> activities(Sheet sheet) {
        boolean functions = sheet.table().has("function");
        return sorted(sheet, Activity::code,
                row -> new Activity(sheet.text("code", row), sheet.text("name", row), sheet.text("unit", row),
                        functions ? sheet.text("function", row) : null, sheet.table().fact("construction", row),
                        sheet.table().fact("spm", row), TextColumn.split(sheet.text("tags", row))));
    }

    private static <T> List<T> sorted(Sheet sheet, Function<T, String> key, IntFunction<T> mapper) {
        return IntStream.range(0, sheet.rows()).mapToObj(mapper).sorted(Comparator.comparing(key, Ids.ORDER)).toList();
    }
}
