package id.timbang.data;

import id.timbang.domain.Activity;
import id.timbang.domain.Column;
import id.timbang.domain.Dataset;
import id.timbang.domain.DateColumn;
import id.timbang.domain.Decision;
import id.timbang.domain.District;
import id.timbang.domain.Fact;
import id.timbang.domain.FlagColumn;
import id.timbang.domain.Fund;
import id.timbang.domain.Level;
import id.timbang.domain.Limit;
import id.timbang.domain.NumberColumn;
import id.timbang.domain.Office;
import id.timbang.domain.Relation;
import id.timbang.domain.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.IntStream;

/** A dataset as the rows of its files. */
final class DatasetTables {
    private static final List<Field<Fund>> FUNDS = List.of(new Field<>("code", Fund::code),
            new Field<>("name", Fund::name), new Field<>("ceiling", Fund::ceiling),
            new Field<>("earmarked", Fund::earmarked), new Field<>("purpose", Fund::purpose),
            new Field<>("receipts", Fund::receipts));

    private static final List<Field<Office>> OFFICES = List.of(new Field<>("code", Office::code),
            new Field<>("name", Office::name), new Field<>("ceiling", Office::ceiling),
            new Field<>("last_year_ceiling", Office::lastYearCeiling),
            new Field<>("last_year_realised", Office::lastYearRealised));

    private static final List<Field<District>> DISTRICTS = List.of(new Field<>("code", District::code),
            new Field<>("name", District::name), new Field<>("population", District::population),
            new Field<>("poor_population", District::poorPopulation), new Field<>("area_km2", District::areaKm2),
            new Field<>("stunting_locus", District::stuntingLocus));

    private static final List<Field<Activity>> ACTIVITIES = List.of(new Field<>("code", Activity::code),
            new Field<>("name", Activity::name), new Field<>("unit", Activity::unit),
            new Field<>("function", Activity::function), new Field<>("construction", Activity::construction),
            new Field<>("spm", Activity::spm), new Field<>("tags", activity -> String.join("|", activity.tags())));

    private static final List<Field<Relation>> RELATIONS = List.of(new Field<>("type", Relation::type),
            new Field<>("proposal", Relation::proposal), new Field<>("group", Relation::group),
            new Field<>("requires", Relation::requires));

    private static final List<Field<Decision>> DECISIONS = List.of(new Field<>("proposal", Decision::proposal),
            new Field<>("decision", decision -> decision.choice() == null ? decision.kind() : decision.choice()),
            new Field<>("reason", Decision::reason), new Field<>("by", Decision::by));

    private static final List<Field<Limit>> LIMITS = List.of(new Field<>("id", Limit::id),
            new Field<>("label", Limit::label), new Field<>("sense", limit -> lower(limit.sense())),
            new Field<>("amount", Limit::amount), new Field<>("share", Limit::share),
            new Field<>("measure", Limit::measure), new Field<>("where", Limit::where), new Field<>("of", Limit::of),
            new Field<>("level", limit -> lower(limit.level())),
            new Field<>("rank", limit -> limit.rank() == 0 ? null : limit.rank()),
            new Field<>("rupiah_per_unit", DatasetTables::rupiahPerUnit), new Field<>("penalty", Limit::penalty),
            new Field<>("reference", Limit::reference));

    private final Dataset dataset;
    private final List<TableRows> tables = new ArrayList<>();

    private DatasetTables(Dataset dataset) {
        this.dataset = dataset;
    }

    /**
     * A column of records.
     *
     * @param value what it holds of one record
     */
    private record Field<T>(String name, Function<T, Object> value) {

        /** Whether some record holds something: a column that none fills is left out, so that its facts stay unknown. */
        boolean isKnown(List<T> things) {
            return things.isEmpty()
                    || things.stream().map(value).anyMatch(found -> found != null && found != Fact.UNKNOWN);
        }

        Object cell(T thing) {
            Object found = value.apply(thing);
            if (found instanceof OptionalLong amount) {
                return amount.isPresent() ? (Object) amount.getAsLong() : null;
            }
            return found instanceof Fact fact ? (Object) fact.isTrue() : found;
        }
    }

    /** The files that the dataset has, but for region.yaml. */
    static List<TableRows> of(Dataset dataset) {
        var tables = new DatasetTables(dataset);
        tables.add(Schema.FUNDS, dataset.funds(), FUNDS);
        tables.add(Schema.OFFICES, dataset.offices(), OFFICES);
        tables.add(Schema.DISTRICTS, dataset.districts(), DISTRICTS);
        tables.add(Schema.ACTIVITIES, dataset.activities(), ACTIVITIES);
        tables.add(Schema.PROPOSALS, dataset.proposals());
        tables.add(Schema.BASE, dataset.base());
        tables.add(Schema.RELATIONS, dataset.relations(), RELATIONS);
        tables.add(Schema.DECISIONS, dataset.decisions(), DECISIONS);
        tables.add(Schema.LIMITS, dataset.limits(), LIMITS);
        return tables.tables;
    }

    private <T> void add(FileSpec spec, List<T> things, List<Field<T>> fields) {
        if (dataset.files().contains(spec.file())) {
            List<Field<T>> known = fields.stream().filter(field -> field.isKnown(things)).toList();
            tables.add(new TableRows(spec.file(), known.stream().map(Field::name).toList(),
                    things.stream().map(thing -> row(known, thing))));
        }
    }

    private static <T> List<Object> row(List<Field<T>> fields, T thing) {
        var cells = new ArrayList<Object>();
        fields.forEach(field -> cells.add(field.cell(thing)));
        return cells;
    }

    private void add(FileSpec spec, Table table) {
        if (dataset.files().contains(spec.file())) {
            List<Column> columns = List.copyOf(table.columns());
            tables.add(new TableRows(spec.file(), columns.stream().map(Column::name).toList(),
                    IntStream.range(0, table.rows())
                            .mapToObj(row -> columns.stream().map(column -> cell(column, row)).toList())));
        }
    }

    private static Object cell(Column column, int row) {
        if (!column.has(row)) {
            return "";
        }
        if (column instanceof NumberColumn numbers) {
            long value = numbers.values()[row];
            return numbers.scale() == 0
                    ? (Object) value
                    : BigDecimal.valueOf(value, numbers.scale()).stripTrailingZeros();
        }
        if (column instanceof FlagColumn flags) {
            return flags.values()[row] == 1;
        }
        return column instanceof DateColumn dates ? dates.date(row) : column.text(row);
    }

    /** What one unit of an obligation weighs, where it is not rupiah itself. */
    private static Long rupiahPerUnit(Limit limit) {
        return limit.level() == Level.OBLIGATION && !limit.isMoney() ? limit.rupiahPerUnit() : null;
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
