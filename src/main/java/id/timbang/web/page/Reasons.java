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
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
     * @param others titles of the proposals that the reason names, by id
     */
    record Known(PortfolioItem item, Reason reason, Map<String, String> titles, Map<String, LimitRow> limits,
            Map<String, String> others) {

        /** Its levers in words. */
        LeverWords words(Speech speech) {
            return new LeverWords(speech, limits, titles);
        }

        /** Why, in one paragraph. */
        String paragraph(Speech speech) {
            return named(new Story(speech, words(speech), titles).of(reason, row(item)));
        }

        /** A sentence that names other proposals by their titles, the first time each. */
        String named(String sentence) {
            String named = sentence;
            for (var other : others.entrySet()) {
                named = named.replaceFirst(Pattern.quote(other.getKey()) + "(?![\\w-])",
                        Matcher.quoteReplacement(other.getValue() + " (" + other.getKey() + ")"));
            }
            return named;
        }
    }

    Known of(long run, String proposal) {
        PortfolioItem item = results.item(run, proposal);
        Map<String, LimitRow> limits = results.limits(run).stream()
                .collect(Collectors.toMap(LimitRow::id, limit -> limit));
        Reason reason = results.reason(run, proposal);
        return new Known(item, reason,
                titles.computeIfAbsent(run, number -> ReasonPage.titles(results.folder(number))), limits,
                others(run, reason));
    }

    private Map<String, String> others(long run, Reason reason) {
        return Stream.of(reason.beatenBy(), reason.mergedInto()).filter(Objects::nonNull).distinct()
                .collect(Collectors.toMap(id -> id, id -> results.item(run, id).title()));
    }

    private static PortfolioRow row(PortfolioItem item) {
        return new PortfolioRow(item.id(), item.title(), item.channel(), item.office(), item.district(), item.village(),
                Outcome.valueOf(item.decision()), Choice.valueOf(item.choice()), item.fund(),
                item.quarter() == null ? 0 : item.quarter(), item.cost(), item.value(),
                item.points().movePointRight(3).longValueExact(), item.netValue(), item.contested(), item.reason());
    }
}
