package id.timbang.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Random rows of relations.csv and decisions.csv. */
record RandomRelations(Draw draw, List<Map<String, String>> proposals) {

    List<Map<String, String>> relations() {
        var rows = new ArrayList<Map<String, String>>();
        for (int g = draw.between(1, 2 + proposals.size() / 8); g > 0; g--) {
            group("EXCLUSIVE", "E" + g, draw.between(2, 4), rows);
        }
        if (draw.chance(0.5)) {
            group("PACKAGE", "P1", draw.between(2, 3), rows);
        }
        if (draw.chance(0.3)) {
            group("DUPLICATE", "D1", draw.between(2, 3), rows);
        }
        for (int k = draw.between(0, 3); k > 0; k--) {
            // Only earlier rows are required, so that nothing goes round in a circle.
            int proposal = draw.between(1, proposals.size() - 1);
            rows.add(new Fields().set("type", "PREREQUISITE").set("proposal", proposals.get(proposal).get("id"))
                    .set("group", "").set("requires", draw.one(proposals.subList(0, proposal)).get("id")).row());
        }
        return rows.stream().distinct().toList();
    }

    private void group(String type, String name, int size, List<Map<String, String>> rows) {
        for (String id : ids(size)) {
            rows.add(new Fields().set("type", type).set("proposal", id).set("group", name).set("requires", "").row());
        }
    }

    private List<String> ids(int count) {
        return draw.some(proposals, count).stream().map(row -> row.get("id")).toList();
    }

    /** Forces for a few rows that are neither binding nor contracted. */
    List<Map<String, String>> decisions() {
        var rows = new ArrayList<Map<String, String>>();
        for (Map<String, String> proposal : proposals) {
            boolean free = !Cells.flag(proposal, "binding") && !Cells.has(proposal, "contracted");
            if (free && draw.chance(0.07)) {
                boolean small = Cells.number(proposal, "cost", 0) < 30e6 * proposals.size();
                rows.add(new Fields().set("proposal", proposal.get("id"))
                        .set("decision", small ? decision(proposal) : "FORCE_OUT")
                        .set("reason", "uji").set("by", "Bappeda").row());
            }
        }
        return rows;
    }

    private String decision(Map<String, String> proposal) {
        var possible = new ArrayList<>(List.of("FORCE_IN", "FORCE_OUT", "DEFER", "FULL"));
        if (Cells.flag(proposal, "divisible")) {
            possible.add("VOLUME_50");
        }
        if (Cells.number(proposal, "cost", 0) >= Terms.UJI.phasedMinimum()) {
            possible.add("PHASED");
        }
        switch (Cells.text(proposal, "gate")) {
            case "DED_SAJA" -> possible.add("DESIGN_ONLY");
            case "ALIH_DESA" -> possible.add("REFER_VILLAGE");
            default -> possible.add("FORCE_OUT");
        }
        return draw.one(possible);
    }
}
