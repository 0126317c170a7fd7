package id.timbang.web.page;

import id.timbang.domain.Choice;
import id.timbang.domain.LimitRow;
import id.timbang.domain.Outcome;
import id.timbang.domain.PortfolioRow;
import id.timbang.domain.Reason;
import id.timbang.explain.LeverWords;
import id.timbang.explain.Speech;
import id.timbang.explain.Story;
import id.timbang.pipeline.ResultRules;
import id.timbang.rules.RuleListing;
import id.timbang.store.PortfolioItem;
import id.timbang.store.ResultService;
import id.timbang.store.RunService;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reasons in words. What the rules of a run say is remembered, as a result never changes. */
@Component
class Reasons {
    private final ResultService results;
    private final RunService runs;
    private final Names names;
    private final Map<Long, Rules> rules = new ConcurrentHashMap<>();

    Reasons(ResultService results, RunService runs, Names names) {
        this.results = results;
        this.runs = runs;
        this.names = names;
    }

    /**
     * The rules of a run.
     *
     * @param titles by id
     * @param most the highest points that each can give, by id; without those that have none
     * @param limits of its result, by id
     */
    record Rules(Map<String, String> titles, Map<String, BigDecimal> most, Map<String, LimitRow> limits) {
    }

    /**
     * What is known of one proposal in a list.
     *
     * @param funds names by code
     * @param others titles of the proposals that the reason names, by id
     */
    record Known(PortfolioItem item, Reason reason, Rules rules, Map<String, String> funds,
            Map<String, String> others) {

        /** Titles of rules by id. */
        Map<String, String> titles() {
            return rules.titles;
        }

        /** Its levers in words. */
        LeverWords words(Speech speech) {
            return new LeverWords(speech, rules.limits, titles());
        }

        /** Why, in one paragraph. */
        String paragraph(Speech speech) {
            return named(new Story(speech, words(speech), titles()).of(reason,
                    row(item, funds.getOrDefault(item.fund(), item.fund()))));
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
        Reason reason = results.reason(run, proposal);
        return new Known(item, reason, rules.computeIfAbsent(run, this::rules),
                names.of(runs.get(run).dataset()).get("fund"), others(run, reason));
    }

    private Rules rules(long run) {
        ResultRules rules = ResultRules.of(results.folder(run));
        return new Rules(
                rules.pack().listing().stream().collect(Collectors.toMap(RuleListing::id, RuleListing::title)),
                RuleMaxima.of(rules.pack(), rules.day(), rules.scenario().parameters()),
                results.limits(run).stream().collect(Collectors.toMap(LimitRow::id, limit -> limit)));
    }

    private Map<String, String> others(long run, Reason reason) {
        return Stream.of(reason.beatenBy(), reason.mergedInto()).filter(Objects::nonNull).distinct()
                .collect(Collectors.toMap(id -> id, id -> results.item(run, id).title()));
    }

    private static PortfolioRow row(PortfolioItem item, String fund) {
        return new PortfolioRow(item.id(), item.title(), item.channel(), item.office(), item.district(), item.village(),
                Outcome.valueOf(item.decision()), Choice.valueOf(item.choice()), fund,
                item.quarter() == null ? 0 : item.quarter(), item.cost(), item.value(),
                item.points().movePointRight(3).longValueExact(), item.netValue(), item.contested(), item.reason());
    }
}
