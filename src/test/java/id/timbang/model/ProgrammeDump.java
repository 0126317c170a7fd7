package id.timbang.model;

import id.timbang.domain.Fund;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A programme as text, for people and for golden files: every number that a solver will see. */
final class ProgrammeDump {
    private final Programme programme;
    private final StringBuilder text = new StringBuilder();

    private ProgrammeDump(Programme programme) {
        this.programme = programme;
    }

    static String of(Programme programme) {
        var dump = new ProgrammeDump(programme);
        dump.section("funds", programme.funds().stream().map(Fund::code).toList());
        dump.section("rows", IntStream.range(0, programme.rows().size()).mapToObj(dump::row).toList());
        dump.section("limits", programme.limits().stream().map(dump::limit).toList());
        dump.section("blocks", IntStream.range(0, programme.blocks()).mapToObj(dump::block).toList());
        dump.section("proposals", dump.proposals());
        dump.section("silent", programme.silent().stream().map(limit -> limit.id()).toList());
        dump.section("contradictions", programme.contradictions());
        dump.section("warnings", programme.warnings());
        return dump.text.toString();
    }

    private void section(String title, List<String> lines) {
        text.append(title).append('\n');
        lines.forEach(line -> text.append("  ").append(line).append('\n'));
    }

    private String row(int place) {
        Row row = programme.rows().get(place);
        String line = "r" + place + " " + row.label();
        if (row.byFund()) {
            line += " | funds " + IntStream.range(0, row.funds().length).filter(f -> row.funds()[f])
                    .mapToObj(f -> programme.funds().get(f).code()).collect(Collectors.joining(" "));
        }
        if (row.quarters() != Row.ALL_QUARTERS) {
            line += " | quarters " + IntStream.rangeClosed(1, 4).filter(q -> (row.quarters() >> (q - 1) & 1) != 0)
                    .mapToObj(Integer::toString).collect(Collectors.joining(" "));
        }
        return row.cash() == null ? line : line + " | cash " + row.cash();
    }

    private String limit(ModelLimit limit) {
        String sign = limit.sense() == id.timbang.domain.Sense.MAX ? " <= " : " >= ";
        String target = limit.isShare()
                ? limit.sharePpm() + " ppm of (r" + limit.ofRow() + base(limit.baseOf()) + ")"
                : Long.toString(limit.amount());
        String level = switch (limit.level()) {
            case HARD -> "hard";
            case OBLIGATION -> "obligation " + limit.rank() + " weight " + limit.weight();
            case PREFERENCE -> "preference " + limit.penalty() + (limit.money() ? " per Rp100 million" : " per unit");
        };
        return limit.id() + ": r" + limit.whereRow() + base(limit.baseWhere()) + sign + target + " [" + level + "]";
    }

    private static String base(long base) {
        return base == 0 ? "" : " + " + base;
    }

    private String block(int block) {
        return Arrays.stream(programme.members(block)).mapToObj(programme::id).collect(Collectors.joining(" "));
    }

    private List<String> proposals() {
        var lines = new ArrayList<String>();
        for (int p = 0; p < programme.proposals(); p++) {
            lines.add(programme.id(p) + " row " + programme.datasetRow(p) + " else " + programme.whenDeferred(p));
            for (int o = programme.firstOption(p); o < programme.endOption(p); o++) {
                lines.add("  " + option(o));
            }
        }
        return lines;
    }

    private String option(int o) {
        String line = programme.choice(o) + " value " + programme.value(o);
        if (programme.changePenalty(o) != 0) {
            line += " change " + programme.changePenalty(o);
        }
        if (programme.paid(o)) {
            line += " cost " + programme.cost(o) + " funds "
                    + Arrays.stream(programme.fundsOf(o)).mapToObj(f -> programme.funds().get(f).code())
                            .collect(Collectors.joining(" "))
                    + " starts " + Arrays.stream(programme.startsOf(o)).map(s -> s.month() + "/" + s.duration())
                            .collect(Collectors.joining(" "));
        }
        return line + IntStream.range(programme.firstEntry(o), programme.endEntry(o))
                .mapToObj(e -> " r" + programme.entryRow(e) + "=" + programme.entryAmount(e))
                .collect(Collectors.joining());
    }
}
