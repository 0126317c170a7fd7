package id.timbang.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import id.timbang.domain.Column;
import id.timbang.domain.Dataset;
import id.timbang.domain.NumberColumn;
import id.timbang.domain.Relation;

/**
 * How many parties want the same work: the sponsors of a proposal, or the channels by which it and its duplicates came, whichever
 * are more. Duplicates are those found and those that relations.csv states.
 */
final class Supporters {
    private final FactTable table;
    private final Map<String, String> stated = new HashMap<>();

    private Supporters(Dataset dataset, FactTable table) {
        this.table = table;
        dataset.relations().stream().filter(relation -> relation.type() == Relation.Type.DUPLICATE)
                .forEach(relation -> stated.put(relation.proposal(), "=" + relation.group()));
    }

    static Derivation of(Dataset dataset) {
        return Derivation.any(List.of("sponsors", "channel"), table -> new Supporters(dataset, table).column());
    }

    private Column column() {
        Optional<Column> sponsors = table.find("sponsors");
        Optional<Column> channels = table.find("channel");
        Column ids = table.find("id").orElseThrow();
        Optional<Column> groups = table.find("duplicate_group");
        Map<String, Set<String>> byGroup = new HashMap<>();
        String[] group = new String[table.rows()];
        for (int row = 0; row < group.length; row++) {
            String found = groups.isPresent() ? groups.get().text(row) : "";
            group[row] = stated.getOrDefault(ids.text(row), found);
            if (channels.isPresent() && channels.get().has(row) && !group[row].isEmpty()) {
                byGroup.computeIfAbsent(group[row], any -> new HashSet<>()).add(channels.get().text(row));
            }
        }
        Optional<NumberColumn> named = sponsors.map(column -> RowFacts.sponsorCount(table));
        return Quantities.column("supporters", group.length, 0, row -> {
            long came = channels.isPresent() && channels.get().has(row) ? 1 : 0;
            long together = group[row].isEmpty() ? 0 : byGroup.getOrDefault(group[row], Set.of()).size();
            long most = Math.max(named.isPresent() ? named.get().valueOr(row, 0) : 0, Math.max(came, together));
            return most == 0 ? NumberColumn.MISSING : most;
        });
    }
}
