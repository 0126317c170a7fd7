package id.timbang.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The relations of a dataset as lines over its columns. */
record Links(Stated stated, Columns columns) {

    List<Line> all() {
        var lines = new ArrayList<Line>();
        for (String group : groups("EXCLUSIVE")) {
            var terms = new ArrayList<Line.Term>();
            members("EXCLUSIVE", group)
                    .forEach(p -> terms.addAll(columns.of(p, treatment -> treatment != Treatment.DEFER, 1)));
            lines.add(Line.atMost("relation", terms, 1));
        }
        for (String group : groups("PACKAGE")) {
            List<Integer> members = members("PACKAGE", group);
            members.stream().skip(1).forEach(p -> lines.add(Line.equal("relation", builtLess(members.get(0), p), 0)));
        }
        stated.relations().rows().stream().filter(row -> row.get("type").equals("PREREQUISITE"))
                .filter(row -> !Cells.flag(stated.proposals().find("id", row.get("requires")), "started"))
                .forEach(row -> lines.add(prerequisite(row)));
        return lines;
    }

    private Line prerequisite(Map<String, String> row) {
        return Line.atMost("relation",
                builtLess(stated.indexOf(row.get("proposal")), stated.indexOf(row.get("requires"))), 0);
    }

    private List<Line.Term> builtLess(int one, int other) {
        var terms = columns.of(one, Treatment::built, 1);
        terms.addAll(columns.of(other, Treatment::built, -1));
        return terms;
    }

    private List<String> groups(String type) {
        return stated.relations().rows().stream().filter(row -> row.get("type").equals(type))
                .map(row -> row.get("group")).distinct().toList();
    }

    private List<Integer> members(String type, String group) {
        return stated.relations().rows().stream()
                .filter(row -> row.get("type").equals(type) && row.get("group").equals(group))
                .map(row -> stated.indexOf(row.get("proposal"))).toList();
    }
}
