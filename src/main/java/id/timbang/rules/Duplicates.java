package id.timbang.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import id.timbang.domain.Column;
import id.timbang.domain.Dataset;
import id.timbang.domain.Decision;
import id.timbang.domain.Fact;
import id.timbang.domain.FlagColumn;
import id.timbang.domain.Ids;
import id.timbang.domain.Relation;
import id.timbang.domain.Table;
import id.timbang.domain.TextColumn;
import id.timbang.parameters.Parameters;

/**
 * The same work proposed several times: same place, same activity, the same numbers in the title and nearly the same words. Of a
 * group the binding and forced-in rows stay; if there are none, the smallest id. Rows that relations.csv speaks of are left alone,
 * for somebody has looked at them.
 */
final class Duplicates {
    /** How alike the words of two titles must be, in per cent of the words of both; a pack may state it. */
    static final String SIMILARITY = "ganda.kemiripan";
    private static final BigDecimal DEFAULT_SIMILARITY = BigDecimal.valueOf(80);
    /** In a place with more distinct titles of one activity only equal ones are compared, so that time stays linear. */
    private static final int MOST_COMPARED = 400;

    private final Table proposals;
    private final Column ids;
    private final Set<String> staying;
    private final Set<String> related;
    private final int similarity;
    private int[] leader;

    private Duplicates(Dataset dataset, Parameters parameters) {
        this.proposals = dataset.proposals();
        this.ids = proposals.findColumn("id").orElseThrow();
        this.staying = staying(dataset);
        this.related = new HashSet<>();
        for (Relation relation : dataset.relations()) {
            related.add(relation.proposal());
            related.add(relation.requires());
        }
        this.similarity = (parameters.has(SIMILARITY) ? parameters.percent(SIMILARITY) : DEFAULT_SIMILARITY).intValue();
    }

    static void addTo(Map<String, Derivation> facts, Dataset dataset, Parameters parameters) {
        var duplicates = new Duplicates(dataset, parameters);
        List<String> needs = List.of("title", "village");
        facts.put("duplicate_group", Derivation.of(needs, table -> duplicates.groups()));
        facts.put("duplicate", Derivation.of(List.of("duplicate_group"), duplicates::leaving));
    }

    private static Set<String> staying(Dataset dataset) {
        var staying = new HashSet<String>();
        dataset.decisions().stream()
                .filter(decision -> decision.kind() == Decision.Kind.FORCE_IN
                        || decision.kind() == Decision.Kind.CHOICE && decision.choice().taken())
                .forEach(decision -> staying.add(decision.proposal()));
        return staying;
    }

    /** For each row the smallest id of its group; missing where it is alone. */
    private Column groups() {
        leader = new int[proposals.rows()];
        Arrays.setAll(leader, row -> row);
        blocks().forEach(this::compare);
        int[] size = new int[leader.length];
        for (int row = 0; row < leader.length; row++) {
            size[find(row)]++;
        }
        var cells = new ArrayList<String>(leader.length);
        for (int row = 0; row < leader.length; row++) {
            cells.add(size[find(row)] > 1 ? ids.text(find(row)) : null);
        }
        return Dictionary.column("duplicate_group", cells, false);
    }

    private Iterable<List<Integer>> blocks() {
        Map<String, List<Integer>> blocks = new HashMap<>();
        for (int row = 0; row < proposals.rows(); row++) {
            String village = proposals.text("village", row);
            if (!village.isEmpty() && !related.contains(ids.text(row))) {
                String key = proposals.text("district", row) + "\n" + village + "\n" + proposals.text("activity", row);
                blocks.computeIfAbsent(key, any -> new ArrayList<>(4)).add(row);
            }
        }
        return blocks.values();
    }

    private void compare(List<Integer> block) {
        Map<Title, Integer> distinct = new HashMap<>();
        for (int row : block) {
            Integer earlier = distinct.putIfAbsent(Title.of(proposals.text("title", row)), row);
            if (earlier != null) {
                join(earlier, row);
            }
        }
        if (distinct.size() <= MOST_COMPARED) {
            var titles = new ArrayList<>(distinct.entrySet());
            for (int i = 0; i < titles.size(); i++) {
                for (int j = i + 1; j < titles.size(); j++) {
                    if (titles.get(i).getKey().like(titles.get(j).getKey(), similarity)) {
                        join(titles.get(i).getValue(), titles.get(j).getValue());
                    }
                }
            }
        }
    }

    private int find(int row) {
        int at = row;
        while (leader[at] != at) {
            leader[at] = leader[leader[at]];
            at = leader[at];
        }
        return at;
    }

    private void join(int a, int b) {
        int first = find(a);
        int second = find(b);
        if (first != second) {
            boolean smaller = Ids.ORDER.compare(ids.text(first), ids.text(second)) < 0;
            leader[smaller ? second : first] = smaller ? first : second;
        }
    }

    /** Whether another row of the group stays in this row's stead. */
    private Column leaving(FactTable table) {
        TextColumn groups = (TextColumn) table.find("duplicate_group").orElseThrow();
        boolean[] held = new boolean[groups.dictionary().length];
        for (int row = 0; row < groups.codes().length; row++) {
            if (groups.has(row) && stays(row)) {
                held[groups.codes()[row]] = true;
            }
        }
        byte[] values = new byte[groups.codes().length];
        for (int row = 0; row < values.length; row++) {
            boolean first = groups.has(row) && groups.text(row).equals(ids.text(row));
            values[row] = (byte) (groups.has(row) && !stays(row) && (held[groups.codes()[row]] || !first) ? 1 : 0);
        }
        return new FlagColumn("duplicate", values);
    }

    private boolean stays(int row) {
        return proposals.fact("binding", row) == Fact.TRUE || proposals.number("contracted", row, 0) > 0
                || staying.contains(ids.text(row));
    }

    /** The words of a title, and its numbers: two works that differ in a number are not the same. */
    private record Title(Set<String> words, Set<String> numbers) {
        private static final Set<String> EMPTY_WORDS = Set.of("di", "ke", "dan", "untuk", "pada", "yang", "desa",
                "kelurahan", "kel", "kec", "kecamatan", "dusun");
        private static final Map<String, String> SHORT = Map.of("jl", "jalan", "jln", "jalan", "gg", "gang", "pemb",
                "pembangunan", "rehab", "rehabilitasi", "rtlh", "rutilahu", "sdn", "sd");

        static Title of(String title) {
            var words = new TreeSet<String>();
            var numbers = new TreeSet<String>();
            for (String part : title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
                if (!part.isEmpty() && Character.isDigit(part.charAt(0))) {
                    numbers.add(part.replaceFirst("^0+(?=.)", ""));
                } else if (!part.isEmpty() && !EMPTY_WORDS.contains(part)) {
                    words.add(SHORT.getOrDefault(part, part));
                }
            }
            return new Title(words, numbers);
        }

        /** Whether the numbers are the same and the words common to both are that many per cent of all. */
        boolean like(Title other, int percent) {
            if (!numbers.equals(other.numbers)) {
                return false;
            }
            int common = 0;
            for (String word : words) {
                common += other.words.contains(word) ? 1 : 0;
            }
            return 100 * common >= percent * (words.size() + other.words.size() - common);
        }
    }
}
