package id.timbang.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import id.timbang.domain.Column;
import id.timbang.domain.FlagColumn;
import id.timbang.domain.NumberColumn;
import id.timbang.domain.TextColumn;

/** Facts of a proposal's place in the plans and of how ready it is; each needs only its own row. */
final class PlanFacts {
    /** The documents that any work needs; the others of {@link RowFacts#DOCUMENTS} only construction. */
    private static final List<String> ALWAYS = List.of("technical_detail", "tor", "rab");
    private static final int PROGRAMME_PART = 2;
    private static final String SUPPORT = "01";

    private PlanFacts() {
    }

    /** Whether the activity is of the programme that keeps an office running: third part 01 (domain.md §5.1). */
    static Column supportProgramme(FactTable table) {
        TextColumn activity = (TextColumn) table.find("activity").orElseThrow();
        byte[] byCode = new byte[activity.dictionary().length];
        for (int code = 0; code < byCode.length; code++) {
            String[] parts = activity.dictionary()[code].split("\\.");
            byCode[code] = (byte) (parts.length > PROGRAMME_PART && parts[PROGRAMME_PART].equals(SUPPORT) ? 1 : 0);
        }
        byte[] values = new byte[table.rows()];
        for (int row = 0; row < values.length; row++) {
            int code = activity.codes()[row];
            values[row] = code >= 0 ? byCode[code] : (byte) code;
        }
        return new FlagColumn("support_programme", values);
    }

    /** How deep in the regional plan: {@code M4/1.01.02/IKU-7} is 3, a plain yes 1, an empty cell 0. */
    static Column planDepth(FactTable table) {
        Column plan = table.find("rpjmd_program").orElseThrow();
        return Quantities.column("rpjmd_depth", table.rows(), 0, row -> plan.isUnknown(row)
                ? NumberColumn.UNKNOWN
                : depth(plan, row));
    }

    private static long depth(Column plan, int row) {
        if (plan instanceof FlagColumn flags) {
            return flags.values()[row] == 1 ? 1 : 0;
        }
        return Arrays.stream(plan.text(row).split("/")).filter(part -> !part.isBlank()).count();
    }

    /**
     * Per cent of the documents that a work of its kind needs and that are there, four decimals. Documents of which the dataset has
     * no column do not count.
     */
    static Column readiness(FactTable table) {
        var construction = table.find("construction_work").map(kind -> Conversions.flags("construction_work", kind));
        List<FlagColumn> always = documents(table, ALWAYS);
        var building = new ArrayList<>(RowFacts.DOCUMENTS);
        building.removeAll(ALWAYS);
        List<FlagColumn> built = documents(table, building);
        return Quantities.column("readiness", table.rows(), Quantities.PERCENT_SCALE, row -> {
            boolean builds = construction.isEmpty() || construction.get().values()[row] == 1;
            long needed = always.size() + (builds ? built.size() : 0);
            long there = there(always, row) + (builds ? there(built, row) : 0);
            return needed == 0
                    ? NumberColumn.MISSING
                    : Quantities.divide(there, 0, needed, 0, 100, Quantities.PERCENT_SCALE);
        });
    }

    private static List<FlagColumn> documents(FactTable table, List<String> names) {
        return names.stream().flatMap(name -> table.find(name).stream().map(column -> Conversions.flags(name, column)))
                .toList();
    }

    private static long there(List<FlagColumn> documents, int row) {
        return documents.stream().filter(document -> document.values()[row] == 1).count();
    }
}
