package id.timbang.optimise;

import id.timbang.domain.Choice;
import id.timbang.model.Programme;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A choice of a proposal alone in its block that a linear programme neither takes nor leaves.
 *
 * @param money rupiah that hang in the air
 */
record Hanging(int proposal, Choice choice, double money) {

    private static final double WHOLE = 1e-6;

    /** The choice of a case on which the most money hangs; that of deferring where it is open whether to do so at all. */
    static Optional<Hanging> most(Programme programme, Case in) {
        Master master = in.found().master();
        Hanging most = null;
        for (int c = 0; master != null && c < master.pool.size;) {
            int block = master.pool.block[c];
            int from = c;
            while (c < master.pool.size && master.pool.block[c] == block) {
                c++;
            }
            int p = programme.members(block)[0];
            boolean splits = programme.members(block).length == 1 && programme.deferrable(p) && in.left(p).size() > 1;
            Hanging found = splits ? of(programme, master, p, in.left(p), from, c) : null;
            most = found != null && (most == null || found.money > most.money) ? found : most;
        }
        return Optional.ofNullable(most);
    }

    /** What hangs of a proposal by the columns of a range; {@code null} for nothing. */
    private static Hanging of(Programme programme, Master master, int p, Set<Choice> left, int from, int to) {
        Map<Choice, Double> taken = new EnumMap<>(Choice.class);
        double sum = 0;
        double money = 0;
        for (int c = from; c < to; c++) {
            taken.merge(programme.choice(master.pool.option[c]), master.taken(c), Double::sum);
            sum += master.taken(c);
            money = Math.max(money, programme.cost(master.pool.option[c]));
        }
        if (left.contains(Choice.DEFER) && open(sum) > WHOLE) {
            return new Hanging(p, Choice.DEFER, open(sum) * money);
        }
        var part = taken.entrySet().stream().filter(one -> left.contains(one.getKey()))
                .max(Comparator.comparingDouble(one -> open(one.getValue())));
        return part.isPresent() && open(part.get().getValue()) > WHOLE
                ? new Hanging(p, part.get().getKey(), open(part.get().getValue()) * money)
                : null;
    }

    private static double open(double part) {
        return Math.min(part, 1 - part);
    }
}
