package id.timbang.web.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.timbang.compare.FreeMoney;
import id.timbang.domain.Outcome;
import id.timbang.domain.Reason;
import id.timbang.explain.Speech;
import id.timbang.store.DatasetService;
import id.timbang.store.NotFoundException;
import id.timbang.store.PortfolioItem;
import id.timbang.store.ProposalFilter;
import id.timbang.store.ResultService;
import id.timbang.store.RunInfo;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Estimates what it costs to force a proposal in or out, at once, by the prices of a list. */
@Component
class ForcePrices {
    private static final String FUND = "fund-";
    /** How many are looked through for whoever would make room. */
    private static final int NEAR = 100;
    private static final int SHOWN = 4;

    private static final int REMEMBERED = 2000;
    private static final int LISTS = 200;

    private final ResultService results;
    private final DatasetService datasets;
    /** Results never change, so neither does what their prices say. */
    private final Cache<Question, ForcePrice> known = Caffeine.newBuilder().maximumSize(REMEMBERED).build();
    /** Many proposals have the same neighbours. */
    private final Cache<Neighbours, List<PortfolioItem>> neighbours = Caffeine.newBuilder().maximumSize(LISTS).build();

    ForcePrices(ResultService results, DatasetService datasets) {
        this.results = results;
        this.datasets = datasets;
    }

    private record Question(long run, String proposal, boolean in, Speech speech) {
    }

    private record Neighbours(long run, ProposalFilter filter) {
    }

    /** The other decision than the one in the list; nothing where the list does not know the proposal. */
    Optional<ForcePrice> of(RunInfo run, String proposal, boolean in, Speech speech) {
        try {
            return Optional.of(known.get(new Question(run.id(), proposal, in, speech),
                    asked -> price(run, results.item(run.id(), proposal), results.reason(run.id(), proposal), in,
                            speech)));
        } catch (NotFoundException e) {
            return Optional.empty();
        }
    }

    /** The same for a proposal that is known. */
    ForcePrice of(RunInfo run, PortfolioItem item, Reason reason, boolean in, Speech speech) {
        return known.get(new Question(run.id(), item.id(), in, speech),
                asked -> price(run, item, reason, in, speech));
    }

    private ForcePrice price(RunInfo run, PortfolioItem item, Reason reason, boolean in, Speech speech) {
        boolean funded = reason.decision() == Outcome.FUNDED;
        if (funded == in) {
            return new ForcePrice(run.id(), "sudah", speech.points(0), "", List.of());
        }
        if (reason.netValue() == null) {
            return new ForcePrice(run.id(), "tahan", "\u2013", "", List.of());
        }
        long lost = Math.max(0, in ? -reason.netValue() : reason.netValue());
        Long worth = FreeMoney.of(results.limits(run.id()), datasets.freeFunds(run.dataset())).worth(lost);
        return new ForcePrice(run.id(), lost == 0 ? "mengisi" : "harga", speech.points(lost),
                worth == null ? "" : speech.rupiah(worth), in
                        ? displaced(run, item, reason, speech)
                        : next(run, item, speech));
    }

    /** Those that were close, the least distance first, until they free enough of the same fund. Binding rows never are close. */
    private List<ForcePrice.Other> displaced(RunInfo run, PortfolioItem item, Reason reason, Speech speech) {
        Optional<Reason.Usage> use = reason.usage().stream().filter(one -> one.limit().startsWith(FUND)).findFirst();
        long needed = use.map(Reason.Usage::amount).map(BigDecimal::longValue).orElse(item.asked());
        String fund = use.map(one -> one.limit().substring(FUND.length())).orElse("");
        var others = new ArrayList<ForcePrice.Other>();
        long freed = 0;
        for (PortfolioItem near : near(run, Outcome.FUNDED, fund, true, false)) {
            if (freed >= needed || others.size() == SHOWN) {
                break;
            }
            others.add(new ForcePrice.Other(near.id(), near.title(), speech.rupiah(near.cost())));
            freed += near.cost();
        }
        return others;
    }

    /** Those with the least distance below the threshold that what is freed pays for. */
    private List<ForcePrice.Other> next(RunInfo run, PortfolioItem item, Speech speech) {
        return near(run, Outcome.DEFERRED, "", false, true).stream().filter(near -> near.asked() <= item.cost())
                .limit(SHOWN).map(near -> new ForcePrice.Other(near.id(), near.title(), speech.rupiah(near.asked())))
                .toList();
    }

    private List<PortfolioItem> near(RunInfo run, Outcome decision, String fund, boolean contested,
            boolean fromTheLargest) {
        var filter = new ProposalFilter("", "", "", "", "", "", decision.name(), "", fund, 0, contested, false,
                "net_value",
                fromTheLargest, 1, NEAR);
        return neighbours.get(new Neighbours(run.id(), filter), asked -> results.portfolio(run.id(), filter).rows()
                .stream().filter(one -> one.netValue() != null).toList());
    }
}
