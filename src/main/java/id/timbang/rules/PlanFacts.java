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
        return plan instanceof FlagColumn flags
                ? Quantities.column("rpjmd_depth", table.rows(), 0, row -> flags.isUnknown(row)
                        ? NumberColumn.UNKNOWN
                        : flags.values()[row] == 1 ? 1 : 0)
                : Quantities.ofText(table, "rpjmd_depth", plan, RowFacts::levels);
    }

    /**
     * Per cent of the documents that a work of its kind needs and that are there, four decimals. Documents of which the dataset has
     * no column do not count.
     */
    static Column readiness(FactTable table) {
        var construction = table.find("construction_work").map(kind -> Conversions.flags("construction_work", kind));
        List<FlagColumn> always = RowFacts.documents(table, ALWAYS);
        var building = new ArrayList<>(RowFacts.DOCUMENTS);
        building.removeAll(ALWAYS);
        List<FlagColumn> built = RowFacts.documents(table, building);
        long[] few = percents(always.size());
        long[] all = percents(always.size() + built.size());
        return Quantities.column("readiness", table.rows(), Quantities.PERCENT_SCALE, row -> {
            int there = RowFacts.there(always, row);
            boolean builds = construction.isEmpty() || construction.get().values()[row] == 1;
            return builds ? all[there + RowFacts.there(built, row)] : few[there];
        });
    }

    /** The per cent that none, one, two and so on of so many are. */
    private static long[] percents(int needed) {
        long[] percents = new long[needed + 1];
        Arrays.setAll(percents, there -> needed == 0
                ? NumberColumn.MISSING
                : Quantities.divide(there, 0, needed, 0, 100, Quantities.PERCENT_SCALE));
        return percents;
    }
}
