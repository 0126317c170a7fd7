package id.timbang.data;

import id.timbang.domain.BadInputException;
import id.timbang.domain.Dataset;
import id.timbang.domain.Problem;
import id.timbang.yaml.YamlNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes imported proposals as a dataset and reads it back, so that a row that does not fit the others is rejected too. */
final class ImportedDataset {
    private static final Pattern SHARE = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,4})?) ?% (?:of|dari) cost");

    private final ImportRows rows;
    private final Mapping mapping;
    private final Path folder;

    ImportedDataset(ImportRows rows, Mapping mapping, Path folder) {
        this.rows = rows;
        this.mapping = mapping;
        this.folder = folder;
    }

    /**
     * Writes it.
     *
     * @return what a reader should know
     * @throws BadInputException when no row is good, or region or funds of the mapping are wrong
     */
    List<String> write() {
        while (true) {
            rows.requireSome();
            writeFiles(sum(rows));
            try {
                Dataset read = DatasetReader.read(folder);
                return read.warnings();
            } catch (BadInputException e) {
                rows.reject(reasons(e));
            }
        }
    }

    /** The reason for each row that was refused, by its place; everything else is the mapping's fault. */
    private Map<Integer, String> reasons(BadInputException refused) {
        var reasons = new TreeMap<Integer, String>();
        var others = new ArrayList<Problem>();
        for (Problem problem : refused.problems()) {
            if (problem.file().equals(Schema.PROPOSALS.file()) && problem.line() > 1) {
                String reason = problem.column() + ": " + problem.message() + ". Maybe " + problem.advice();
                reasons.merge(problem.line() - 2, reason, (a, b) -> a + "; " + b);
            } else {
                others.add(problem);
            }
        }
        if (reasons.isEmpty()) {
            throw new BadInputException(others);
        }
        return reasons;
    }

    private void writeFiles(long sum) {
        try (CsvWriter out = CsvWriter.create(folder.resolve(Schema.PROPOSALS.file())).row(rows.columns())) {
            rows.good().forEach(row -> out.row(row.cells()));
        }
        var region = new StringBuilder();
        mapping.region().forEach((key, value) -> region.append(key).append(": ")
                .append(Json.mapper().writeValueAsString(resolved(value, sum))).append('\n'));
        TextFile.write(folder.resolve(Schema.REGION), region.toString());
        if (!mapping.funds().isEmpty()) {
            funds(sum);
        }
    }

    private void funds(long sum) {
        var columns = new LinkedHashSet<String>();
        mapping.funds().forEach(fund -> columns.addAll(fund.keySet()));
        try (CsvWriter out = CsvWriter.create(folder.resolve(Schema.FUNDS.file())).row(List.copyOf(columns))) {
            mapping.funds().forEach(fund -> out.row(columns.stream()
                    .map(column -> fund.containsKey(column) ? resolved(fund.get(column), sum) : "").toList()));
        }
    }

    /** A value of the mapping; a share of the cost in rupiah, rounded down. */
    private static String resolved(YamlNode value, long sum) {
        Matcher share = SHARE.matcher(value.text());
        return share.matches()
                ? new BigDecimal(share.group(1)).multiply(BigDecimal.valueOf(sum)).movePointLeft(2)
                        .setScale(0, RoundingMode.DOWN).toPlainString()
                : value.text();
    }

    /** What the good rows cost together, in rupiah; 0 where they cost nothing. */
    static long sum(ImportRows rows) {
        int cost = rows.columns().indexOf("cost");
        return cost < 0 ? 0 : rows.good().stream().mapToLong(row -> Numbers.amount(row.cells().get(cost))).sum();
    }
}
