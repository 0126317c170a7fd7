package id.timbang.data;

import id.timbang.domain.Activity;
import id.timbang.domain.Column;
import id.timbang.domain.Dataset;
import id.timbang.domain.District;
import id.timbang.domain.Fund;
import id.timbang.domain.Ids;
import id.timbang.domain.Office;
import id.timbang.domain.Scenario;
import id.timbang.domain.Table;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Changes single cells of proposals.csv, column by column, and checks the whole again. */
final class CellOverlay {
    private final Dataset dataset;
    private final Keys ids;
    private final Problems problems;

    CellOverlay(Dataset dataset, Keys ids, Problems problems) {
        this.dataset = dataset;
        this.ids = ids;
        this.problems = problems;
    }

    /**
     * The changed table.
     *
     * @param cells the texts by proposal and column
     */
    Table apply(Map<String, Map<String, String>> cells) {
        Table table = dataset.proposals();
        for (var column : byColumn(cells).entrySet()) {
            table = table.with(column(table, column.getKey(), column.getValue()));
        }
        if (table != dataset.proposals()) {
            check(new Sheet(Scenario.FILE, table, null));
        }
        return table;
    }

    private Map<String, Map<Integer, String>> byColumn(Map<String, Map<String, String>> cells) {
        var byColumn = new TreeMap<String, Map<Integer, String>>(Ids.ORDER);
        cells.forEach((id, fields) -> {
            if (ids.has(id)) {
                fields.forEach((column, text) -> byColumn.computeIfAbsent(column, name -> new TreeMap<>())
                        .put(ids.find(id).getAsInt(), text));
            } else {
                problems.warn(Scenario.FILE, 0, "proposals." + id, "there is no such proposal",
                        Advice.proposal(id, ids));
            }
        });
        return byColumn;
    }

    private Column column(Table table, String name, Map<Integer, String> texts) {
        ColumnSpec spec = Schema.PROPOSALS.findColumn(name).orElseThrow();
        ColumnBuilder builder = table.findColumn(name).map(column -> ColumnBuilder.copy(spec, column))
                .orElseGet(() -> ColumnBuilder.unknown(spec, table.rows()));
        texts.forEach((row, text) -> {
            try {
                builder.set(row, CellPatch.isAdded(name, text) ? CellPatch.sum(table.text(name, row), text) : text);
            } catch (BadCell bad) {
                problems.add(Scenario.FILE, 0, "proposals." + table.text("id", row) + "." + name, bad);
            }
        });
        return builder.build(table.rows());
    }

    private void check(Sheet sheet) {
        new ProposalChecks(sheet, problems).run();
        ColumnSums.check(Schema.PROPOSALS,
                List.of(sheet, new Sheet(Schema.BASE.file(), dataset.base(), null)), problems);
        var codes = new HashMap<String, Collection<String>>();
        known(codes, "funds", Schema.FUNDS, dataset.funds(), Fund::code);
        known(codes, "office", Schema.OFFICES, dataset.offices(), Office::code);
        known(codes, "district", Schema.DISTRICTS, dataset.districts(), District::code);
        known(codes, "activity", Schema.ACTIVITIES, dataset.activities(), Activity::code);
        new References(codes).check(sheet, problems);
    }

    private <T> void known(Map<String, Collection<String>> codes, String column, FileSpec file, List<T> things,
            Function<T, String> code) {
        if (dataset.files().contains(file.file())) {
            codes.put(column, things.stream().map(code).collect(Collectors.toSet()));
        }
    }
}
