package id.timbang.web.page;

import id.timbang.domain.Outcome;
import id.timbang.explain.Speech;
import id.timbang.store.DatasetInfo;
import id.timbang.store.DatasetService;
import id.timbang.store.DecisionService;
import id.timbang.store.Page;
import id.timbang.store.PortfolioItem;
import id.timbang.store.PublicSearch;
import id.timbang.store.Publication;
import id.timbang.store.ResultService;
import id.timbang.store.RunInfo;
import id.timbang.store.RunService;
import id.timbang.store.SumRow;
import id.timbang.store.VillageService;
import id.timbang.web.page.PublicView.Count;
import id.timbang.web.page.PublicView.Head;
import id.timbang.web.page.PublicView.Letter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The published list in words. */
@Component
class PublicList {
    private static final int NEAREST = 5;

    private final DecisionService decisions;
    private final RunService runs;
    private final DatasetService datasets;
    private final ResultService results;
    private final PublicSearch search;
    private final VillageService villages;
    private final PublicCards cards;

    PublicList(DecisionService decisions, RunService runs, DatasetService datasets, ResultService results,
            PublicSearch search, VillageService villages, PublicCards cards) {
        this.decisions = decisions;
        this.runs = runs;
        this.datasets = datasets;
        this.results = results;
        this.search = search;
        this.villages = villages;
        this.cards = cards;
    }

    /** What somebody looks for. */
    record Wanted(String words, String decision, int page, String language) {
    }

    /** Reads what the first reader after a start would have to wait for. */
    @EventListener(ApplicationReadyEvent.class)
    void warm() {
        var thread = new Thread(() -> published().ifPresent(list -> find(list, new Wanted("", "", 1, "id"))), "warm");
        thread.setDaemon(true);
        thread.start();
    }

    /** What is published; nothing before the first publication and after a withdrawal. */
    Optional<Publication> published() {
        return decisions.findPublished();
    }

    /** What fits in it. */
    PublicView find(Publication publication, Wanted wanted) {
        RunInfo run = runs.get(publication.run());
        Page<PortfolioItem> page = search.find(run, wanted.words(), wanted.decision(), wanted.page());
        List<String> nearest = page.total() == 0 && !wanted.words().isEmpty()
                ? villages.of(run.dataset()).nearest(wanted.words(), NEAREST)
                : List.of();
        PublicCards.Deck deck = cards.of(run, wanted.language());
        return new PublicView(head(publication, run, wanted.language()), counts(run, wanted),
                deck.cards(page.rows()), nearest,
                Words.in(Locale.forLanguageTag(wanted.language())).count(page.total()), page.page(),
                page.pages());
    }

    /** Of what is looked for, by each decision that the list knows. */
    private List<Count> counts(RunInfo run, Wanted wanted) {
        Map<String, Long> all = results.sums(run.id(), "decision").stream()
                .collect(Collectors.toMap(SumRow::code, SumRow::proposals));
        Map<String, Long> found = wanted.words().isEmpty() ? all : search.counts(run, wanted.words());
        Speech speech = Words.in(Locale.forLanguageTag(wanted.language()));
        return Arrays.stream(Outcome.values()).map(Outcome::name).filter(all::containsKey)
                .map(name -> new Count(name, speech.count(found.getOrDefault(name, 0L)))).toList();
    }

    /** One proposal as a letter. */
    Letter letter(Publication publication, String proposal, String language) {
        RunInfo run = runs.get(publication.run());
        return new Letter(head(publication, run, language),
                cards.of(run, language).cards(List.of(results.item(run.id(), proposal))).get(0));
    }

    private Head head(Publication publication, RunInfo run, String language) {
        DatasetInfo dataset = datasets.get(run.dataset());
        return new Head(dataset.regionName(), dataset.fiscalYear(),
                Days.DAY.of(publication.publishedAt(), Locale.forLanguageTag(language)), dataset.example());
    }
}
