package id.timbang.web.page;

import id.timbang.domain.LimitRow;
import id.timbang.store.DatasetService;
import id.timbang.store.DistrictInfo;
import id.timbang.store.ResultService;
import id.timbang.store.RunInfo;
import id.timbang.store.SumRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a result is made of and what holds it back, {@code hasil-susunan.html}. */
@Component
class Composition {
    private static final Map<String, SharesView.Kind> KINDS = Map.of("jumlah", SharesView.Kind.COUNT, "jiwa",
            SharesView.Kind.HEAD);
    private static final List<String> DIMENSIONS = List.of("function", "district", "fund", "quarter", "channel");

    private final ResultService results;
    private final DatasetService datasets;
    private final Names names;
    private final Pieces pieces;

    Composition(ResultService results, DatasetService datasets, Names names, Pieces pieces) {
        this.results = results;
        this.datasets = datasets;
        this.names = names;
        this.pieces = pieces;
    }

    /** A result never changes, so this says all that the charts follow from. */
    private record Question(long run, Links links) {
    }

    /**
     * Its charts and limits.
     *
     * @param links of the page around them; {@code ukuran} among them says what the charts show
     */
    String of(RunInfo run, Links links, Locale locale) {
        Links kept = links.fromTheFirstPage();
        return pieces.of("hasil-susunan :: susunan", new Question(run.id(), kept), () -> model(run, kept, locale));
    }

    private Map<String, Object> model(RunInfo run, Links links, Locale locale) {
        List<LimitRow> limits = results.limits(run.id());
        SharesView.Kind kind = KINDS.getOrDefault(links.value("ukuran"), SharesView.Kind.MONEY);
        Map<String, Map<String, String>> called = names.of(run.dataset());
        var shares = new ArrayList<SharesView>();
        var sums = new ArrayList<SumsTable>();
        for (String dimension : DIMENSIONS) {
            List<SumRow> rows = results.sums(run.id(), dimension);
            Map<String, String> named = called.getOrDefault(dimension, Map.of());
            shares.add(SharesView.of(dimension, rows, kind, new SharesView.Known(named, ceilings(limits, dimension),
                    dimension.equals("district") ? heads(run) : Map.of()), locale));
            sums.add(SumsTable.of(dimension, rows, named, Words.in(locale)));
        }
        return Map.of("run", run, "links", links, "kind", kind.name(), "shares", shares, "sums", sums, "limits",
                LimitsView.of(limits, Words.in(locale)), "cash",
                CashView.of(results.summary(run.id()), limits, locale));
    }

    /** The inhabitants of districts, as far as they are stated. */
    private Map<String, Long> heads(RunInfo run) {
        return datasets.districts(run.dataset()).stream().filter(district -> district.population() != null)
                .collect(Collectors.toMap(DistrictInfo::code, DistrictInfo::population));
    }

    /** The ceilings of a dimension by code, where each value of it has one of its own. */
    private static Map<String, Long> ceilings(List<LimitRow> limits, String dimension) {
        String start = dimension + "-";
        return limits.stream().filter(limit -> limit.id().startsWith(start)).collect(Collectors
                .toMap(limit -> limit.id().substring(start.length()), LimitRow::amount, Math::max));
    }
}
