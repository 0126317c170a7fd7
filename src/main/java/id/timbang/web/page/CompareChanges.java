package id.timbang.web.page;

import id.timbang.compare.Comparison;
import id.timbang.store.NameService;
import id.timbang.store.RunInfo;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who gains and who loses against the first result, and which proposals flip, {@code bandingkan-perubahan.html}. */
@Component
class CompareChanges {
    private final CompareStudies studies;
    private final NameService names;
    private final Pieces pieces;

    CompareChanges(CompareStudies studies, NameService names, Pieces pieces) {
        this.studies = studies;
        this.names = names;
        this.pieces = pieces;
    }

    /**
     * All that it follows from, as results never change.
     *
     * @param sure whether it is known how sure the places of the first result are
     */
    private record Question(List<Long> runs, CompareFilter filter, boolean sure) {
    }

    /** These changes; {@code runs} are those that are compared. */
    String of(Comparison comparison, List<RunInfo> runs, CompareFilter filter, Locale locale) {
        List<Long> ids = runs.stream().map(RunInfo::id).toList();
        return pieces.of("bandingkan-perubahan :: perubahan",
                new Question(ids, filter, studies.robustness(ids).isPresent()),
                () -> model(comparison, runs, filter, locale));
    }

    private Map<String, Object> model(Comparison comparison, List<RunInfo> runs, CompareFilter filter,
            Locale locale) {
        List<Long> ids = runs.stream().map(RunInfo::id).toList();
        long dataset = runs.get(0).dataset();
        FlipView flips = FlipView.of(comparison, ids, filter, Words.language(locale));
        List<ShiftView> shifts = List.of(shift("district", comparison, dataset, locale),
                shift("office", comparison, dataset, locale), shift("fund", comparison, dataset, locale));
        return Map.of("runs", listed(ids), "filter", filter, "columns", ids, "shifts", shifts, "flips", flips, "places",
                studies.places(ids, flips.lines()));
    }

    private ShiftView shift(String by, Comparison comparison, long dataset, Locale locale) {
        return ShiftView.of(by, comparison, names.namer(dataset, by), Words.in(locale));
    }

    /** Results as addresses name them. */
    static String listed(List<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
