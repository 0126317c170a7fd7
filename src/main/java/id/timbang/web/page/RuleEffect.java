package id.timbang.web.page;

import id.timbang.explain.Speech;
import id.timbang.store.DatasetInfo;
import id.timbang.store.PackPreview;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a change of rules makes of the newest data, before anything is solved.
 *
 * @param day on which the data were loaded
 * @param channels rupiah asked by the proposals concerned
 * @param districts the same, only the largest
 */
record RuleEffect(String region, String day, String points, String proposals, String opened, String closed,
        List<Row> channels, List<Row> districts, List<Example> examples) {

    private static final int SHOWN = 8;

    /** A district or channel. */
    record Row(String code, String proposals, String touched, String change) {
    }

    /** A proposal before and after. */
    record Example(String id, String title, String before, String after, List<String> gates) {
    }

    static RuleEffect of(PackPreview preview, DatasetInfo dataset, Map<String, String> districts,
            Locale locale) {
        Speech speech = Words.in(locale);
        return new RuleEffect(dataset.regionName(), Days.DAY.of(dataset.createdAt(), locale),
                speech.count(preview.pointsChanged()), speech.count(preview.proposals()),
                speech.count(preview.opened()), speech.count(preview.closed()),
                rows(preview, "channel", Map.of(), speech),
                rows(preview, "district", districts, speech),
                preview.examples().stream().limit(SHOWN).map(one -> example(one, speech)).toList());
    }

    private static List<Row> rows(PackPreview preview, String by, Map<String, String> names, Speech speech) {
        return preview.shares().stream().filter(share -> share.by().equals(by)).limit(SHOWN)
                .map(share -> new Row(names.getOrDefault(share.code(), share.code()), speech.count(share.proposals()),
                        speech.rupiah(share.touched()),
                        share.opened() == share.closed() ? "0" : speech.change(share.opened() - share.closed())))
                .toList();
    }

    private static Example example(PackPreview.Example one, Speech speech) {
        return new Example(one.id(), one.title(), speech.points(one.before()), speech.points(one.after()),
                one.gatesAfter().equals(one.gatesBefore()) ? List.of() : one.gatesAfter());
    }
}
