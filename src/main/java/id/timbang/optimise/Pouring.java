package id.timbang.optimise;

import id.timbang.model.Programme;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Places whole options where the money of their classes flows: over all classes the dearest first, each to where its class, its fund
 * and its quarter are most behind. What one class places too much in a fund the next ones place less.
 */
final class Pouring {
    private record Member(int option, int kind) {
    }

    /** A class: where its money goes, in what shares, and how far each is behind, rupiah. */
    private record Target(List<Seam.Flow> flows, double[] share, double[] behind) {
    }

    private final Programme programme;
    private final List<Target> targets = new ArrayList<>();
    private final List<Member> members = new ArrayList<>();
    private final double[] fundBehind;
    private final double[] startBehind;

    Pouring(Programme programme, int starts) {
        this.programme = programme;
        this.fundBehind = new double[programme.funds().size()];
        this.startBehind = new double[starts];
    }

    /** Adds a class with its flows and its members. */
    void add(Flows.Kind kind, List<Seam.Flow> flows, List<Integer> options) {
        double total = Math.max(1, options.stream().mapToLong(programme::cost).sum());
        List<Seam.Flow> all = new ArrayList<>(flows);
        double rest = total - flows.stream().mapToDouble(Seam.Flow::money).sum();
        all.add(new Seam.Flow(kind.fund(), kind.start(), Math.max(0, rest)));
        double[] share = all.stream().mapToDouble(flow -> flow.money() / total).toArray();
        for (int o : options) {
            members.add(new Member(o, targets.size()));
        }
        targets.add(new Target(all, share, new double[share.length]));
    }

    /** Tells for every member where it goes. */
    void run(BiConsumer<Integer, Seam.Flow> place) {
        members.sort(Comparator.comparingLong((Member m) -> -programme.cost(m.option))
                .thenComparingInt(Member::option));
        for (Member member : members) {
            Target target = targets.get(member.kind);
            long cost = programme.cost(member.option);
            for (int i = 0; i < target.share.length; i++) {
                move(target, i, cost * target.share[i]);
            }
            int to = mostBehind(target);
            move(target, to, -cost);
            place.accept(member.option, target.flows.get(to));
        }
    }

    private void move(Target target, int i, double rupiah) {
        target.behind[i] += rupiah;
        fundBehind[target.flows.get(i).fund()] += rupiah;
        startBehind[target.flows.get(i).start()] += rupiah;
    }

    private int mostBehind(Target target) {
        int most = 0;
        double best = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < target.share.length; i++) {
            Seam.Flow flow = target.flows.get(i);
            double behind = target.behind[i] + fundBehind[flow.fund()] + startBehind[flow.start()];
            if (behind > best) {
                best = behind;
                most = i;
            }
        }
        return most;
    }
}
