package id.timbang.generate;

import id.timbang.data.CsvWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where proposals, relations and decisions go as they are made, and what was planted in them is noted. */
final class Output implements AutoCloseable {
    private final CsvWriter proposals;
    private final CsvWriter relations;
    private final CsvWriter decisions;
    private final Channels channels;
    private final Tally tally;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<String[]> planted = new ArrayList<>();
    private int groups;

    Output(Path folder, Channels channels, Tally tally) {
        this.channels = channels;
        this.tally = tally;
        this.proposals = CsvWriter.create(folder.resolve("proposals.csv")).row(headers());
        this.relations = CsvWriter.create(folder.resolve("relations.csv")).row("type", "proposal", "group", "requires");
        this.decisions = CsvWriter.create(folder.resolve("decisions.csv")).row("proposal", "decision", "reason", "by");
    }

    static List<String> headers() {
        return java.util.Arrays.stream(Field.values()).map(Field::header).toList();
    }

    Channels channels() {
        return channels;
    }

    /** Writes a proposal and gives it its id. */
    String add(Row row) {
        String channel = row.get(Field.CHANNEL);
        channels.take(channel);
        int number = numbers.merge(channel, 1, Integer::sum);
        String digits = Integer.toString(number);
        String id = channel.charAt(0) + "-" + "0".repeat(Math.max(0, 6 - digits.length())) + digits;
        row.set(Field.ID, id);
        proposals.row(row.cells());
        tally.count(row);
        return id;
    }

    /** Writes a group of that type. */
    void group(String type, List<String> ids) {
        String group = type.charAt(0) + "G-" + ++groups;
        ids.forEach(id -> relations.row(type, id, group, null));
        tally.countRelation(type);
    }

    void prerequisite(String id, String requires) {
        relations.row("PREREQUISITE", id, null, requires);
        tally.countRelation("PREREQUISITE");
    }

    void decide(String id, String decision, String reason, String by) {
        decisions.row(id, decision, reason, by);
    }

    /** Notes a truth that the data do not state. */
    void plant(String id, String truth, String detail) {
        planted.add(new String[]{id, truth, detail});
        tally.countPlanted(truth);
    }

    /** Writes what was planted to that file. */
    void writePlanted(Path file) {
        try (CsvWriter out = CsvWriter.create(file).row("proposal", "truth", "detail")) {
            planted.forEach(row -> out.row((Object[]) row));
        }
    }

    @Override
    public void close() {
        proposals.close();
        relations.close();
        decisions.close();
    }
}
