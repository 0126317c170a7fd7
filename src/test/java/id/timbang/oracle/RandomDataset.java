package id.timbang.oracle;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A seeded random dataset for the pack {@code uji}, written as a folder, small enough to be solved exactly and with everything in
 * it that a dataset can state.
 *
 * @param asOf the day on which it is to be solved
 */
record RandomDataset(Path folder, LocalDate asOf) {
    /** How many of them the tests look at: seeds from 0. */
    static final int SEEDS = 200;

    /** Writes a dataset of between {@code low} and {@code high} proposals. */
    static RandomDataset write(Path folder, long seed, int low, int high) {
        var draw = new Draw(seed);
        boolean oneFund = draw.chance(0.05);
        List<String> funds = oneFund
                ? List.of("UMUM")
                : List.of("DAU", "DAK", "DBH", "PAD").subList(0, draw.between(2, 4));
        var random = new RandomProposals(draw, funds);
        List<Map<String, String>> proposals = random.proposals(low, high);
        long asked = proposals.stream().mapToLong(row -> Cells.number(row, "cost", 0)).sum();
        long total = (long) (asked * draw.real(0.3, 0.55));
        var relations = new RandomRelations(draw, proposals);
        new Folder(folder).region(region(draw, total)).csv("proposals", proposals).csv("base", random.base())
                .csv("funds", oneFund ? List.of() : funds(draw, funds, total)).csv("offices", offices(draw, total))
                .csv("activities", activities()).csv("relations", relations.relations())
                .csv("decisions", relations.decisions())
                .csv("limits", new RandomLimits(draw, proposals, funds, total).all());
        LocalDate asOf = draw.chance(0.2) ? LocalDate.of(2026, draw.between(2, 9), 15) : LocalDate.of(2026, 1, 1);
        return new RandomDataset(folder, asOf);
    }

    private static Map<String, String> region(Draw draw, long total) {
        var fields = new Fields().set("code", "32.99").set("name", "Kabupaten Uji").set("level", "KABUPATEN")
                .set("fiscal_year", 2026).set("stage", draw.one("RKPD", "PPAS")).set("total_ceiling", total);
        if (draw.chance(0.6)) {
            fields.set("next_year_ceiling", (long) (total * draw.real(0.2, 0.6)));
        }
        return fields.row();
    }

    private static List<Map<String, String>> funds(Draw draw, List<String> codes, long total) {
        var rows = new ArrayList<Map<String, String>>();
        for (String code : codes) {
            boolean earmarked = rows.size() > 0 && draw.chance(0.6);
            double share = draw.real(0.55, 0.85) / codes.size();
            rows.add(new Fields().set("code", code).set("name", "Dana " + code).set("ceiling", (long) (total * share))
                    .set("earmarked", earmarked)
                    .setIf(earmarked, "purpose", draw.one("function in (PENDIDIKAN|KESEHATAN)",
                            "district!=K3", "tags=miskin", "activity=1.0* and channel not in (POKIR)"))
                    .row());
        }
        return rows;
    }

    private static List<Map<String, String>> offices(Draw draw, long total) {
        boolean plafonds = draw.chance(0.6);
        var rows = new ArrayList<Map<String, String>>();
        for (String code : RandomProposals.OFFICES) {
            rows.add(new Fields().set("code", code).set("name", "Dinas " + code)
                    .setIf(plafonds && draw.chance(0.7), "ceiling", (long) (total * draw.real(0.3, 0.7))).row());
        }
        return rows;
    }

    private static List<Map<String, String>> activities() {
        var rows = new ArrayList<Map<String, String>>();
        for (String code : RandomProposals.ACTIVITIES) {
            String function = code.startsWith("1.01") ? "PENDIDIKAN" : code.startsWith("1.02") ? "KESEHATAN" : "UMUM";
            rows.add(new Fields().set("code", code).set("name", "Kegiatan " + code).set("function", function).row());
        }
        return rows;
    }
}
