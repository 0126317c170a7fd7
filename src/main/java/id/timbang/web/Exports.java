package id.timbang.web;

import id.timbang.compare.Comparison;
import id.timbang.compare.ComparisonReport;
import id.timbang.report.Sheet;
import id.timbang.store.CompareService;
import id.timbang.store.DatasetService;
import id.timbang.store.NotFoundException;
import id.timbang.store.NameService;
import id.timbang.store.PortfolioItem;
import id.timbang.store.ProposalFilter;
import id.timbang.store.ResultService;
import id.timbang.store.RunService;
import id.timbang.store.SumRow;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The tables that views offer as files. */
@Component
public class Exports {
    private static final int PAGE = 200;
    private static final List<String> PORTFOLIO = List.of("id", "usulan", "jalur", "perangkat daerah", "kecamatan",
            "desa", "fungsi", "keputusan", "pilihan", "sumber dana", "triwulan", "diminta", "dibiayai", "skor",
            "alasan");

    private static final List<String> SUMS = List.of("kode", "nama", "usulan", "didanai", "diminta", "dibiayai",
            "penduduk");
    private static final List<String> LIMITS = List.of("id", "batas", "tingkat", "urutan", "arah", "satuan", "jumlah",
            "terpakai", "sisa", "kurang", "harga (milipoin per satuan)", "dasar");

    private final ResultService results;
    private final RunService runs;
    private final NameService names;
    private final DatasetService datasets;
    private final CompareService comparisons;

    Exports(ResultService results, RunService runs, NameService names, DatasetService datasets,
            CompareService comparisons) {
        this.comparisons = comparisons;
        this.results = results;
        this.runs = runs;
        this.names = names;
        this.datasets = datasets;
    }

    /** The proposals of a result that a filter leaves, whatever its page. */
    public ExportTable portfolio(long run, ProposalFilter filter) {
        ProposalFilter all = filter.withSize(PAGE);
        int pages = results.portfolio(run, all.withPage(1)).pages();
        Stream<List<Object>> rows = IntStream.rangeClosed(1, pages).boxed()
                .flatMap(page -> results.portfolio(run, all.withPage(page)).rows().stream()).map(Exports::row);
        return new ExportTable("Usulan", PORTFOLIO, rows);
    }

    /** What a result holds by a dimension. */
    public ExportTable sums(long run, String dimension) {
        List<SumRow> rows = results.sums(run, dimension);
        long dataset = runs.get(run).dataset();
        Map<String, String> called = names.names(dataset, dimension);
        var people = new HashMap<String, Long>();
        if (dimension.equals("district")) {
            datasets.districts(dataset).forEach(district -> people.put(district.code(), district.population()));
        }
        return new ExportTable("Susunan", SUMS, rows.stream().map(sum -> Arrays.asList(sum.code(),
                called.getOrDefault(sum.code(), sum.code()), sum.proposals(), sum.funded(), sum.asked(), sum.spent(),
                people.get(sum.code()))));
    }

    /** The limits of a result that were in force. */
    public ExportTable limits(long run) {
        return new ExportTable("Batas", LIMITS, results.limits(run).stream().filter(limit -> !limit.silent())
                .map(limit -> Arrays.asList(limit.id(), limit.label(), limit.level().name(),
                        limit.rank() == 0 ? null : limit.rank(), limit.sense().name(),
                        limit.money() ? "rupiah" : "banyaknya", limit.amount(), limit.used(), limit.slack(),
                        limit.shortfall(), limit.price(), limit.reference())));
    }

    /** A table of a comparison: {@code totals}, {@code groups}, {@code limits} or {@code flips}. */
    public ExportTable comparison(List<Long> ids, String table, String language) {
        Comparison comparison = comparisons.compare(ids, language);
        long dataset = runs.get(ids.get(0)).dataset();
        var called = new HashMap<String, Map<String, String>>();
        List.of("office", "district", "fund").forEach(by -> called.put(by, names.names(dataset, by)));
        Sheet sheet = ComparisonReport.of(comparison, called, language).tables().get(table);
        if (sheet == null) {
            throw new NotFoundException("table", table);
        }
        return ExportTable.of(table, sheet);
    }

    private static List<Object> row(PortfolioItem item) {
        return Arrays.asList(item.id(), item.title(), item.channel(), item.office(), item.district(), item.village(),
                item.function(), item.decision(), item.choice(), item.fund(), item.quarter(), item.asked(),
                item.cost(), item.points(), item.reason());
    }
}
