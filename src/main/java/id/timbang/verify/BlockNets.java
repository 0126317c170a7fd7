package id.timbang.verify;

import id.timbang.domain.Choice;
import id.timbang.model.Programme;

/** The best that a block can do alone at given prices: one choice for every member, of which at most one is taken. */
final class BlockNets {
    private final Programme programme;
    private final OptionNets nets;
    private final boolean valued;
    private final Exact net = new Exact();
    private final Exact deferred = new Exact();
    private final Exact taken = new Exact();
    private final Exact gain = new Exact();

    /** @param valued whether value less change penalty counts (the value stage) or only the prices (a rank) */
    BlockNets(Programme programme, OptionNets nets, boolean valued) {
        this.programme = programme;
        this.nets = nets;
        this.valued = valued;
    }

    /**
     * Adds the block's maximum over what a case allows.
     *
     * @return whether the case leaves the block anything; if not, nothing was added
     */
    boolean add(int block, Case only, Exact into) {
        var sum = new Exact();
        boolean gains = false;
        int forced = 0;
        for (int p : programme.members(block)) {
            boolean mayDefer = prepare(p, only);
            boolean mayTake = takenBest(p, only);
            if (mayDefer) {
                sum.add(deferred);
                taken.subtract(deferred);
                if (forced == 0 && mayTake && (!gains || taken.compareTo(gain) > 0)) {
                    gain.set(taken);
                    gains = true;
                }
            } else if (!mayTake || ++forced > 1) {
                return false;
            } else {
                sum.add(taken);
            }
        }
        into.add(sum);
        addGain(gains && forced == 0, into);
        return true;
    }

    private void addGain(boolean open, Exact into) {
        net.clear();
        if (open && gain.compareTo(net) > 0) {
            into.add(gain);
        }
    }

    private boolean prepare(int proposal, Case only) {
        deferred.clear();
        if (!programme.deferrable(proposal) || !only.allows(proposal, Choice.DEFER)) {
            return false;
        }
        nets.best(programme.firstOption(proposal), worth(programme.firstOption(proposal)), deferred);
        return true;
    }

    private boolean takenBest(int proposal, Case only) {
        boolean any = false;
        int first = programme.firstOption(proposal) + (programme.deferrable(proposal) ? 1 : 0);
        for (int o = first; o < programme.endOption(proposal); o++) {
            if (nets.possible(o) && only.allows(proposal, programme.choice(o))) {
                nets.best(o, worth(o), net);
                if (!any || net.compareTo(taken) > 0) {
                    taken.set(net);
                }
                any = true;
            }
        }
        return any;
    }

    private long worth(int option) {
        return valued ? programme.value(option) - programme.changePenalty(option) : 0;
    }
}
