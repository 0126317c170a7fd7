package id.timbang.web.page;

import id.timbang.domain.Choice;
import id.timbang.domain.Outcome;
import id.timbang.domain.PortfolioRow;
import id.timbang.domain.Reason;
import id.timbang.explain.Labels;
import id.timbang.explain.Speech;
import id.timbang.pipeline.Storyteller;
import id.timbang.store.Anonymous;
import id.timbang.store.DatasetService;
import id.timbang.store.DistrictInfo;
import id.timbang.store.FundInfo;
import id.timbang.store.PortfolioItem;
import id.timbang.store.ResultService;
import id.timbang.store.RunInfo;
import id.timbang.store.VillageService;
import id.timbang.store.Villages;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts proposals of a result on cards. What a result needs for that is read once, for the result used last. */
@Component
class PublicCards {
    private final DatasetService datasets;
    private final ResultService results;
    private final VillageService villages;
    private volatile Map<String, Deck> decks = Map.of();

    PublicCards(DatasetService datasets, ResultService results, VillageService villages) {
        this.datasets = datasets;
        this.results = results;
        this.villages = villages;
    }

    /** The cards of a result in a language. */
    Deck of(RunInfo run, String language) {
        Deck deck = decks.get(language);
        if (deck == null || deck.run != run.id()) {
            renew(run);
            deck = decks.get(language);
        }
        return deck;
    }

    private synchronized void renew(RunInfo run) {
        if (decks.values().stream().noneMatch(deck -> deck.run == run.id())) {
            decks = Stream.of("id", "en").collect(Collectors.toMap(language -> language,
                    language -> new Deck(run, Storyteller.of(results.folder(run.id()), language),
                            Words.in(Locale.forLanguageTag(language)))));
        }
    }

    /** The cards of one result in one language. */
    final class Deck {
        private final long run;
        private final Storyteller teller;
        private final Speech speech;
        private final Map<String, String> funds;
        private final Map<String, String> districts;
        private final Villages names;

        private Deck(RunInfo run, Storyteller teller, Speech speech) {
            this.run = run.id();
            this.speech = speech;
            this.teller = teller;
            this.funds = datasets.funds(run.dataset()).stream()
                    .collect(Collectors.toMap(FundInfo::code, fund -> Labels.plain(fund.name())));
            this.districts = datasets.districts(run.dataset()).stream()
                    .collect(Collectors.toMap(DistrictInfo::code, DistrictInfo::name));
            this.names = villages.of(run.dataset());
        }

        /** Cards in the order of the proposals. */
        List<PublicCard> cards(List<PortfolioItem> items) {
            List<Reason> reasons = items.isEmpty()
                    ? List.of()
                    : results.reasons(run, items.stream().map(PortfolioItem::id).toList());
            return IntStream.range(0, items.size()).mapToObj(i -> card(items.get(i), reasons.get(i))).toList();
        }

        private PublicCard card(PortfolioItem item, Reason reason) {
            return new PublicCard(item.id(), Anonymous.title(item.title()), place(item), item.decision(),
                    speech.allDigits(item.asked()), item.cost() == 0 ? "" : speech.allDigits(item.cost()),
                    teller.why(reason, row(item)), teller.change(reason));
        }

        private String place(PortfolioItem item) {
            return Stream.of(names.name(item.village()), districts.getOrDefault(item.district(), item.district()))
                    .filter(name -> !name.isEmpty()).collect(Collectors.joining(", "));
        }

        private PortfolioRow row(PortfolioItem item) {
            return new PortfolioRow(item.id(), item.title(), item.channel(), item.office(), item.district(),
                    item.village(), Outcome.valueOf(item.decision()), Choice.valueOf(item.choice()),
                    funds.getOrDefault(item.fund(), item.fund()), item.quarter() == null ? 0 : item.quarter(),
                    item.cost(), item.value(), item.points().movePointRight(3).longValue(), item.netValue(),
                    item.contested(), item.reason());
        }
    }
}
