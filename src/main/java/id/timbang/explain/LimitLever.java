package id.timbang.explain;

import static id.timbang.explain.LeverSheet.LIMIT;

import id.timbang.domain.Level;
import id.timbang.domain.Reason;
import id.timbang.domain.Reason.Lever;
import id.timbang.model.ModelLimit;
import id.timbang.model.Programme;
import id.timbang.model.Tally;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The room that a proposal needs so that nobody is displaced: all that it uses of a limit with a price, and of a limit without one
 * what its slack does not hold.
 */
final class LimitLever {
    private final Programme programme;
    private final LimitPrices prices;
    private final UsageList usages;
    private final Tally tally;
    private final Rivals rivals;
    private final Needs needs;
    private final Impossible impossible;

    LimitLever(Result result, LimitPrices prices, Rivals rivals, Needs needs, Impossible impossible) {
        this.programme = result.programme();
        this.prices = prices;
        this.usages = new UsageList(programme, prices, l -> binds(programme.limits().get(l)));
        this.tally = new Tally(programme, result.selection());
        this.rivals = rivals;
        this.needs = needs;
        this.impossible = impossible;
    }

    private static boolean binds(ModelLimit limit) {
        return !limit.isRelation() && limit.level() != Level.OBLIGATION;
    }

    Lever of(Stand stand) {
        int rival = rivals.rival(stand.p());
        if (rival >= 0) {
            return impossible.because(LIMIT, "rival", List.of(programme.id(rival)));
        }
        Set<Integer> missing = needs.missing(stand.p());
        if (!missing.isEmpty()) {
            return impossible.because(LIMIT, "company", needs.ids(missing));
        }
        List<Reason.Room> rooms = rooms(stand.best());
        return rooms.isEmpty()
                ? impossible.because(LIMIT, "loose")
                : new Lever(LIMIT, null, null, null, List.of(), rooms);
    }

    /** The rooms in order of the limits. */
    private List<Reason.Room> rooms(Way way) {
        List<Reason.Room> rooms = new ArrayList<>();
        usages.amounts(way).forEach((l, amount) -> {
            long room = room(l, amount);
            if (room > 0) {
                rooms.add(new Reason.Room(programme.limits().get(l).id(), room));
            }
        });
        return rooms;
    }

    private long room(int l, BigDecimal amount) {
        long used = amount.setScale(0, RoundingMode.CEILING).longValueExact();
        if (prices.of(l).signum() > 0) {
            return used;
        }
        ModelLimit limit = programme.limits().get(l);
        return limit.level() == Level.HARD ? used - Math.max(0, tally.slack(limit)) : 0;
    }
}
