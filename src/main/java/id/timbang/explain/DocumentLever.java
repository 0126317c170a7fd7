package id.timbang.explain;

import id.timbang.domain.Column;
import id.timbang.domain.FlagColumn;
import id.timbang.domain.Judge;
import id.timbang.domain.NumberColumn;
import id.timbang.domain.Rejudged;
import id.timbang.domain.Rule;
import id.timbang.domain.Table;
import id.timbang.domain.TextColumn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Which documents a proposal lacks, and what the rules would find of it with them. */
final class DocumentLever {
    /** Columns of proposals.csv that somebody completes without changing the work itself. */
    private static final List<String> DOCUMENTS = List.of("problem", "latitude", "longitude", "land_clear",
            "land_certified", "technical_detail", "ded", "tor", "rab", "photo", "by_name_list");
    /** Stands for a text that was written. */
    private static final String WRITTEN = "dilengkapi";

    private final Judge judge;
    private final List<Column> columns;

    DocumentLever(Table proposals, Judge judge) {
        this.judge = judge;
        this.columns = DOCUMENTS.stream().flatMap(name -> proposals.findColumn(name).stream())
                .filter(column -> judge.asks(Set.of(column.name()))).toList();
    }

    /** The documents that a row lacks, as bits by place; unknown ones are not lacking. */
    int lacking(int row) {
        int lacking = 0;
        for (int c = 0; c < columns.size(); c++) {
            Column column = columns.get(c);
            boolean there = column instanceof FlagColumn flags ? flags.fact(row).isTrue() : column.has(row);
            lacking |= !there && !column.isUnknown(row) ? 1 << c : 0;
        }
        return lacking;
    }

    /** The names of the columns of these bits. */
    List<String> names(int documents) {
        List<String> names = new ArrayList<>();
        for (int c = 0; c < columns.size(); c++) {
            if ((documents & 1 << c) != 0) {
                names.add(columns.get(c).name());
            }
        }
        return names;
    }

    /** What the rules find of rows once these documents are there. */
    Rejudged with(int[] rows, int[] documents) {
        List<Column> changed = new ArrayList<>();
        for (int c = 0; c < columns.size(); c++) {
            int bit = 1 << c;
            changed.add(completed(columns.get(c), rows, i -> (documents[i] & bit) != 0));
        }
        return judge.judge(rows, changed);
    }

    private static Column completed(Column column, int[] rows, IntPredicate completed) {
        if (column instanceof FlagColumn flags) {
            byte[] values = new byte[rows.length];
            for (int i = 0; i < rows.length; i++) {
                values[i] = completed.test(i) ? 1 : flags.values()[rows[i]];
            }
            return new FlagColumn(column.name(), values);
        }
        if (column instanceof NumberColumn numbers) {
            long[] values = new long[rows.length];
            Arrays.setAll(values, i -> completed.test(i) ? 0 : numbers.values()[rows[i]]);
            return new NumberColumn(column.name(), values, numbers.scale());
        }
        TextColumn texts = (TextColumn) column;
        String[] dictionary = Arrays.copyOf(texts.dictionary(), texts.dictionary().length + 1);
        dictionary[dictionary.length - 1] = WRITTEN;
        int[] codes = new int[rows.length];
        Arrays.setAll(codes, i -> completed.test(i) ? dictionary.length - 1 : texts.codes()[rows[i]]);
        return texts.with(column.name(), codes, dictionary);
    }

    /** The documents that these rules ask. */
    int asked(Set<Rule> rules) {
        int asked = 0;
        for (int c = 0; c < columns.size(); c++) {
            String name = columns.get(c).name();
            asked |= rules.stream().anyMatch(rule -> judge.asks(rule.id(), name)) ? 1 << c : 0;
        }
        return asked;
    }

    /**
     * Leaves out the documents that change nothing of what the rules find.
     *
     * @param documents of each row
     * @param found with all of them
     */
    int[] relevant(int[] rows, int[] documents, Rejudged found) {
        int[] relevant = documents.clone();
        for (int c = 0; c < columns.size(); c++) {
            int bit = 1 << c;
            int[] places = IntStream.range(0, rows.length).filter(i -> (documents[i] & bit) != 0).toArray();
            Rejudged judged = with(Arrays.stream(places).map(i -> rows[i]).toArray(),
                    Arrays.stream(places).map(i -> relevant[i] & ~bit).toArray());
            for (int j = 0; j < places.length; j++) {
                boolean same = judged.milliPoints()[j] == found.milliPoints()[places[j]]
                        && judged.verdicts()[j] == found.verdicts()[places[j]];
                relevant[places[j]] &= same ? ~bit : -1;
            }
        }
        return relevant;
    }

    /** The ids of rules, in order. */
    static List<String> ids(Set<Rule> rules) {
        return rules.stream().map(Rule::id).sorted().collect(Collectors.toList());
    }
}
