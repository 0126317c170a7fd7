package id.timbang.data;

import id.timbang.domain.BadInputException;
import id.timbang.domain.Problem;
import id.timbang.xlsx.CellRange;
import id.timbang.xlsx.RowReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Turns the rows of a source into rows of a dataset's file, the good ones and the rejected ones. */
final class ImportRows implements RowReader {
    /** Titles may stand above the header. */
    private static final int HEADER_WITHIN = 20;
    private static final Set<String> SUMS = Set.of("jumlah", "total", "jumlah total", "total jumlah", "grand total",
            "subtotal", "sub total", "jumlah keseluruhan");

    private final Mapping mapping;
    private final FileSpec target;
    private final String source;
    private final String key;
    private final Map<String, ColumnBuilder> checkers = new HashMap<>();
    private final Set<String> keys = new HashSet<>();
    private final List<Good> good = new ArrayList<>();
    private final List<Rejected> rejected = new ArrayList<>();
    private final List<Binding> bindings = new ArrayList<>();
    private final List<Problem> headerProblems = new ArrayList<>();
    private final MergedRows merged = new MergedRows();
    private List<String> header = List.of();

    /**
     * A row that can be used.
     *
     * @param row its number in the source
     * @param source its cells in the source
     * @param cells its cells in the dataset, in the order of {@link #columns()}
     */
    record Good(int row, List<String> source, List<String> cells) {
    }

    /** A row that cannot, with its number and cells in the source. */
    record Rejected(int row, List<String> source, String reason) {
    }

    private record Binding(FieldRule rule, int[] places) {
    }

    ImportRows(Mapping mapping, FileSpec target, String source) {
        this.mapping = mapping;
        this.target = target;
        this.source = source;
        this.key = target == Schema.ACTIVITIES ? "code" : "id";
    }

    @Override
    public void row(int number, List<String> raw) {
        List<String> cells = raw.stream().map(ImportRows::cleaned).toList();
        if (!header.isEmpty()) {
            take(number, cells);
        } else if (number <= HEADER_WITHIN) {
            bind(number, cells);
        }
    }

    /** A cell without the traces of web pages and of line breaks. */
    private static String cleaned(String cell) {
        String text = cell.indexOf('&') < 0
                ? cell
                : cell.replace("&quot;", "\"").replace("&#39;", "'").replace("&nbsp;", " ").replace("&lt;", "<")
                        .replace("&gt;", ">").replace("&amp;", "&");
        return text.replaceAll("[\\s\\p{Cntrl}\\u00A0]+", " ").strip();
    }

    @Override
    public void merged(CellRange cells) {
        merged.add(cells, used());
    }

    /** Sends back the rows that lack a value which a merged cell above them shows. */
    void rejectMerged() {
        var reasons = new HashMap<Integer, String>();
        for (int i = 0; i < good.size(); i++) {
            if (merged.contains(good.get(i).row())) {
                reasons.put(i,
                        "a cell is merged with the row above, which alone holds the value. Maybe unmerge the cells and fill"
                                + " every row");
            }
        }
        reject(reasons);
    }

    /** Takes the row for the header if it names every column that the mapping needs. */
    private void bind(int number, List<String> cells) {
        var found = new ArrayList<Binding>();
        var missing = new ArrayList<Problem>();
        for (FieldRule rule : mapping.fields()) {
            try {
                found.add(new Binding(rule, rule.places(cells)));
            } catch (BadCell bad) {
                if (!rule.optional()) {
                    missing.add(new Problem(source, number, rule.field(), bad.getMessage(), bad.advice()));
                }
            }
        }
        if (missing.isEmpty()) {
            header = cells;
            bindings.addAll(found);
        } else if (headerProblems.isEmpty() || missing.size() < headerProblems.size()) {
            headerProblems.clear();
            headerProblems.addAll(missing);
        }
    }

    private void take(int number, List<String> raw) {
        if (raw.stream().allMatch(String::isEmpty)) {
            return;
        }
        var reasons = new ArrayList<String>();
        if (raw.size() > header.size()) {
            reasons.add("the row has " + raw.size() + " cells, the header " + header.size());
        }
        List<String> padded = new ArrayList<>(raw);
        padded.addAll(Collections.nCopies(Math.max(0, header.size() - raw.size()), ""));
        List<String> cells = cells(number, padded, reasons);
        if (reasons.isEmpty()) {
            good.add(new Good(number, raw, cells));
        } else {
            rejected.add(new Rejected(number, raw, String.join("; ", reasons)));
        }
    }

    private List<String> cells(int number, List<String> row, List<String> reasons) {
        var cells = new ArrayList<String>();
        prefix().ifPresent(prefix -> cells.add("%s%06d".formatted(prefix, number)));
        for (Binding binding : bindings) {
            cells.add(cell(binding, row, reasons));
        }
        String id = cells.get(columns().indexOf(key));
        if (reasons.isEmpty() && !keys.add(id)) {
            reasons.add(key + ": " + Cells.quote(id) + " is already used");
        }
        return cells;
    }

    /** What ids begin with that the source does not have. */
    private Optional<String> prefix() {
        boolean there = bindings.stream().anyMatch(binding -> binding.rule().field().equals(key));
        return there ? Optional.empty() : mapping.idPrefix();
    }

    private String cell(Binding binding, List<String> row, List<String> reasons) {
        String field = binding.rule().field();
        try {
            var parts = new ArrayList<String>();
            for (int place : binding.places()) {
                FailedFormula.check(row.get(place));
                parts.add(row.get(place));
            }
            String text = binding.rule().value(parts);
            check(field, text);
            return text;
        } catch (BadCell bad) {
            reasons.add(field + ": " + bad.getMessage() + ". Maybe " + bad.advice());
            return "";
        }
    }

    private void check(String field, String text) {
        ColumnSpec spec = target.findColumn(field).orElseGet(() -> ColumnSpec.text(field));
        if (text.isEmpty() && spec.required()) {
            throw new BadCell("the cell is empty", "the row is not finished");
        }
        if (field.equals("title") && SUMS.contains(text.toLowerCase(Locale.ROOT))) {
            throw new BadCell("the row is a line of sums, no proposal", "it should stay out");
        }
        checkers.computeIfAbsent(field, name -> ColumnBuilder.empty(spec)).set(0, text);
    }

    /** Sends good rows back, with a reason each. */
    void reject(Map<Integer, String> reasonByPlace) {
        for (var reason : reasonByPlace.entrySet()) {
            Good row = good.get(reason.getKey());
            rejected.add(new Rejected(row.row(), row.source(), reason.getValue()));
        }
        Set<Good> gone = reasonByPlace.keySet().stream().map(good::get).collect(Collectors.toSet());
        good.removeIf(gone::contains);
    }

    /** The names of the columns written. */
    List<String> columns() {
        var columns = new ArrayList<String>();
        prefix().ifPresent(prefix -> columns.add(key));
        bindings.forEach(binding -> columns.add(binding.rule().field()));
        return columns;
    }

    /** The columns of the source that nothing was made from. */
    List<String> unused() {
        var used = Arrays.stream(used()).boxed().collect(Collectors.toSet());
        return IntStream.range(0, header.size()).filter(i -> !used.contains(i)).mapToObj(header::get)
                .filter(name -> !name.isEmpty()).toList();
    }

    private int[] used() {
        return bindings.stream().flatMapToInt(binding -> Arrays.stream(binding.places())).toArray();
    }

    List<String> header() {
        return header;
    }

    List<Good> good() {
        return good;
    }

    /** The rejected rows in the order of the source. */
    List<Rejected> rejected() {
        rejected.sort(java.util.Comparator.comparingInt(Rejected::row));
        return rejected;
    }

    /**
     * Checks that something came of it.
     *
     * @throws BadInputException when the header was not found or no row is good
     */
    void requireSome() {
        if (header.isEmpty()) {
            throw new BadInputException(headerProblems.isEmpty()
                    ? List.of(new Problem(source, 0, "", "the file is empty", "another sheet is meant"))
                    : headerProblems);
        }
        if (good.isEmpty()) {
            var problems = new ArrayList<Problem>();
            rejected().stream().limit(HEADER_WITHIN)
                    .forEach(row -> problems.add(new Problem(source, row.row(), "", row.reason(), "")));
            problems.add(new Problem(source, 0, "", "no row is good", "the mapping is for another file"));
            throw new BadInputException(problems);
        }
    }
}
