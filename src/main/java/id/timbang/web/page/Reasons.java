package id.timbang.web.page;

import id.timbang.domain.Choice;
import id.timbang.domain.LimitRow;
import id.timbang.domain.Outcome;
import id.timbang.domain.PortfolioRow;
import id.timbang.domain.Reason;
import id.timbang.explain.LeverWords;
import id.timbang.explain.Speech;
import id.timbang.explain.Story;
import id.timbang.pipeline.ReasonPage;
import id.timbang.store.PortfolioItem;
import id.timbang.store.ResultService;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reasons in words. The titles of rules are remembered for each run, as a result never changes. */
@Component
class Reasons {
    private final ResultService results;
    private final Map<Long, Map<String, String>> titles = new ConcurrentHashMap<>();

    Reasons(ResultService results) {
        this.results = results;
    }

    /**
     * What is known of one proposal in a list.
     *
     * @param titles of rules by id
     * @param limits by id
     */
    record Known(PortfolioItem item, Reason reason, Map<String, String> titles, Map<String, LimitRow> limits) {

        /** Its levers in words. */
        LeverWords words(Speech speech) {
            return new LeverWords(speech, limits, titles);
        }

        /** Why, in one paragraph. */
        String paragraph(Speech speech) {
            return new Story(speech, words(speech), titles).of(reason, row(item));
        }
    }

    Known of(long run, String proposal) {
        PortfolioItem item = results.item(run, proposal);
        Map<String, LimitRow> limits = results.limits(run).stream()
                .collect(Collectors.toMap(LimitRow::id, limit -> limit));
        return new Known(item, results.reason(run, proposal),
                titles.computeIfAbsent(run, number -> ReasonPage.titles(results.folder(number))), limits);
    }

    private static PortfolioRow row(PortfolioItem item) {
        return new PortfolioRow(item.id(), item.title(), item.channel(), item.office(), item.district(), item.village(),
                Outcome.valueOf(item.decision()), Choice.valueOf(item.choice()), item.fund(),
                item.quarter() == null ? 0 : item.quarter(), item.cost(), item.value(),
                item.points().movePointRight(3).longValueExact(), item.netValue(), item.contested(), item.reason());
    }
}
