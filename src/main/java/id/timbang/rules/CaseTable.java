package id.timbang.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

import id.timbang.domain.Column;
import id.timbang.domain.DateColumn;
import id.timbang.domain.FlagColumn;
import id.timbang.domain.NumberColumn;
import id.timbang.domain.Table;
import id.timbang.parameters.Parameters;
import id.timbang.yaml.YamlNode;

/**
 * The proposals of a case as a table. A column is there when one proposal states it; its kind follows from what is stated: yes and
 * no, numbers, or words.
 */
final class CaseTable {
    private static final Set<String> WORDS = Set.of("id", "title", "office", "district", "village", "activity", "unit",
            "national_priority", "function", "recipient", "problem", "channel");
    private static final Set<String> LISTS = Set.of("tags", "funds", "sponsors");
    private static final String DATE = "submitted_on";
    private static final int POINT_SCALE = 3;

    private final Parameters parameters;

    CaseTable(Parameters parameters) {
        this.parameters = parameters;
    }

    Table read(YamlNode list) {
        List<YamlNode> rows = list.list();
        var names = new LinkedHashSet<String>(List.of("id", "title", "cost"));
        rows.forEach(row -> {
            row.get("id");
            names.addAll(row.map().keySet());
        });
        return new Table(rows.size(), names.stream().map(name -> column(name, rows)).toList());
    }

    private Column column(String name, List<YamlNode> rows) {
        List<YamlNode> cells = new ArrayList<>();
        rows.forEach(row -> cells.add(row.find(name).orElse(null)));
        if (name.equals(DATE)) {
            return new DateColumn(name, cells.stream().mapToLong(this::day).toArray());
        }
        if (!WORDS.contains(name) && !LISTS.contains(name)) {
            if (all(cells, cell -> cell.value() instanceof Boolean)) {
                return flags(name, cells);
            }
            if (name.equals("cost") || all(cells,
                    cell -> cell.value() instanceof BigDecimal || CaseNumber.isFormula(cell))) {
                return numbers(name, cells);
            }
        }
        return Dictionary.column(name, texts(cells), LISTS.contains(name));
    }

    private static boolean all(List<YamlNode> cells, Predicate<YamlNode> kind) {
        return cells.stream().filter(Objects::nonNull).allMatch(kind);
    }

    private static List<String> texts(List<YamlNode> cells) {
        var texts = new ArrayList<String>();
        cells.forEach(cell -> texts.add(cell == null ? null : cell.text()));
        return texts;
    }

    private static FlagColumn flags(String name, List<YamlNode> cells) {
        byte[] values = new byte[cells.size()];
        for (int row = 0; row < values.length; row++) {
            YamlNode cell = cells.get(row);
            values[row] = cell == null ? FlagColumn.MISSING : (byte) (cell.flag() ? 1 : 0);
        }
        return new FlagColumn(name, values);
    }

    private NumberColumn numbers(String name, List<YamlNode> cells) {
        var numbers = new ArrayList<BigDecimal>();
        cells.forEach(cell -> numbers.add(cell == null ? null : new CaseNumber(parameters).read(cell)));
        int scale = numbers.stream().filter(Objects::nonNull)
                .mapToInt(number -> Math.max(0, number.stripTrailingZeros().scale())).max()
                .orElse(0);
        int kept = name.equals("points") ? Math.max(POINT_SCALE, scale) : scale;
        return new NumberColumn(name, numbers.stream().mapToLong(number -> number == null
                ? NumberColumn.MISSING
                : number.setScale(kept).unscaledValue().longValueExact()).toArray(), kept);
    }

    private long day(YamlNode cell) {
        if (cell == null) {
            return NumberColumn.MISSING;
        }
        if (CaseNumber.isFormula(cell)) {
            return new CaseNumber(parameters).day(cell).toEpochDay();
        }
        try {
            return LocalDate.parse(cell.text()).toEpochDay();
        } catch (DateTimeParseException e) {
            throw cell.wrong("(" + cell.text() + ") is not a date", "write it as 2026-01-31");
        }
    }
}
