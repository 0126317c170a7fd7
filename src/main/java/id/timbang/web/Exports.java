package id.timbang.web;

import id.timbang.store.PortfolioItem;
import id.timbang.store.ProposalFilter;
import id.timbang.store.ResultService;
import java.util.Arrays;
import java.util.List;
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

    private final ResultService results;

    Exports(ResultService results) {
        this.results = results;
    }

    /** The proposals of a result that a filter leaves, whatever its page. */
    public ExportTable portfolio(long run, ProposalFilter filter) {
        ProposalFilter all = filter.withSize(PAGE);
        int pages = results.portfolio(run, all.withPage(1)).pages();
        Stream<List<Object>> rows = IntStream.rangeClosed(1, pages).boxed()
                .flatMap(page -> results.portfolio(run, all.withPage(page)).rows().stream()).map(Exports::row);
        return new ExportTable("Usulan", PORTFOLIO, rows);
    }

    private static List<Object> row(PortfolioItem item) {
        return Arrays.asList(item.id(), item.title(), item.channel(), item.office(), item.district(), item.village(),
                item.function(), item.decision(), item.choice(), item.fund(), item.quarter(), item.asked(),
                item.cost(), item.points(), item.reason());
    }
}
