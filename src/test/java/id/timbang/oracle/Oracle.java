package id.timbang.oracle;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The programme of a dataset, stated from its files and the contract's table of choices alone, and solved with CP-SAT: smallest
 * shortfalls and the best value.
 */
final class Oracle {
    private static final double SECONDS = 20;
    private static final long PPM = 1_000_000;
    private final Stated stated;
    private final List<Way> ways;
    private final Sums sums;
    private final List<Bounded> limits;
    private final Columns columns;
    private final List<Long> highs = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Line.Term> values = new ArrayList<>();
    /** For each limit the variable of its shortfall; −1 for a hard one. */
    private final int[] shortfalls;

    Oracle(Path folder, Terms terms, LocalDate asOf) {
        stated = Stated.read(folder, terms, asOf);
        ways = new Ways(stated).all();
        sums = new Sums(stated);
        limits = new Bounds(stated).all();
        columns = Columns.of(ways, limits, sums);
        shortfalls = new int[limits.size()];
        for (int v = 0; v < columns.ways().size(); v++) {
            highs.add(1L);
            values.add(new Line.Term(v, columns.ways().get(v).value()));
        }
        for (int p = 0; p < stated.size(); p++) {
            lines.add(Line.equal("pick", columns.of(p, treatment -> true, 1), 1));
        }
        lines.addAll(new Links(stated, columns).all());
        for (int l = 0; l < limits.size(); l++) {
            state(l);
        }
    }

    private void state(int l) {
        Bounded limit = limits.get(l);
        Line line = line(limit);
        if (limit.hard()) {
            shortfalls[l] = -1;
            lines.add(line);
            return;
        }
        long unit = PPM / common(limit);
        shortfalls[l] = variable(reach(line) / unit + 1);
        lines.add(line.with(shortfalls[l], limit.max() ? -unit : unit));
        if (limit.preference()) {
            penalise(limit, shortfalls[l]);
        }
    }

    /** Σ where − share × Σ of against the amount, multiplied until every factor is whole. */
    private Line line(Bounded limit) {
        long unit = PPM / common(limit);
        long share = limit.sharePpm() / common(limit);
        var terms = new ArrayList<Line.Term>();
        for (int v = 0; v < columns.ways().size(); v++) {
            Way way = columns.ways().get(v);
            long factor = unit * sums.where(limit, way) - (share == 0 ? 0 : share * sums.of(limit, way));
            if (factor != 0) {
                terms.add(new Line.Term(v, factor));
            }
        }
        long amount = unit * (limit.isShare() ? 0 : limit.amount());
        if (limit.withBase()) {
            amount += share * sums.base(limit.of(), limit.measure()) - unit * sums.base(limit.where(), limit.measure());
        }
        String kind = limit.id().startsWith("fund-") ? "fund" : limit.level();
        return limit.max() ? Line.atMost(kind, terms, amount) : Line.atLeast(kind, terms, amount);
    }

    private static long common(Bounded limit) {
        return BigInteger.valueOf(PPM).gcd(BigInteger.valueOf(limit.sharePpm())).longValueExact();
    }

    /** How far a line can possibly be broken. */
    private long reach(Line line) {
        Map<Integer, Long> largest = new HashMap<>();
        line.terms().forEach(term -> largest.merge(columns.ways().get(term.variable()).proposal(),
                Math.abs(term.factor()), Math::max));
        long amount = line.low() == -Line.NONE ? line.high() : line.low();
        return Math.abs(amount) + largest.values().stream().mapToLong(Long::longValue).sum();
    }

    private int variable(long high) {
        highs.add(high);
        return highs.size() - 1;
    }

    private void penalise(Bounded limit, int shortfall) {
        BigDecimal price = limit.price().stripTrailingZeros();
        BigDecimal most = price.multiply(BigDecimal.valueOf(highs.get(shortfall)));
        int penalty = variable(most.setScale(0, RoundingMode.CEILING).longValueExact());
        long scale = BigInteger.TEN.pow(Math.max(0, price.scale())).longValueExact();
        long factor = price.multiply(BigDecimal.valueOf(scale)).longValueExact();
        lines.add(Line.atLeast("penalty",
                List.of(new Line.Term(penalty, scale), new Line.Term(shortfall, -factor)), 0));
        values.add(new Line.Term(penalty, -1));
    }

    /** The ranks of the obligations, ascending. */
    SortedSet<Integer> ranks() {
        var ranks = new TreeSet<Integer>();
        limits.stream().filter(Bounded::obligation).forEach(limit -> ranks.add(limit.rank()));
        return ranks;
    }

    /** Σ amounts of a rank in rupiah. */
    long amounts(int rank) {
        return limits.stream().filter(limit -> limit.obligation() && limit.rank() == rank)
                .mapToLong(limit -> limit.weight() * limit.amount()).sum();
    }

    /** Minus the smallest shortfall of a rank while every earlier rank falls short by no more than is held. */
    CpSat.Answer shortfall(int rank, Map<Integer, Long> held) {
        List<Line.Term> lost = rank(rank).stream().map(t -> new Line.Term(t.variable(), -t.factor())).toList();
        return CpSat.solve(stage(ranks().headSet(rank), held, lost), SECONDS, 1);
    }

    /** The best value while every rank falls short by no more than is held. */
    CpSat.Answer value(Map<Integer, Long> held) {
        return CpSat.solve(stage(ranks(), held, values), SECONDS, 1);
    }

    /** Some portfolio that keeps every hard limit and relation. */
    CpSat.Answer feasible() {
        return CpSat.solve(new Milp(columns.ways().size(), highs, lines, List.of()), SECONDS, 1);
    }

    /** The linear relaxation of {@link #value}. */
    Relaxation relaxation(Map<Integer, Long> held) {
        return Relaxation.of(stage(ranks(), held, values));
    }

    private List<Line.Term> rank(int rank) {
        var terms = new ArrayList<Line.Term>();
        for (int l = 0; l < limits.size(); l++) {
            if (limits.get(l).obligation() && limits.get(l).rank() == rank) {
                terms.add(new Line.Term(shortfalls[l], limits.get(l).weight()));
            }
        }
        return terms;
    }

    private Milp stage(SortedSet<Integer> ranks, Map<Integer, Long> held, List<Line.Term> gains) {
        var all = new ArrayList<>(lines);
        ranks.forEach(rank -> all.add(Line.atMost("obligation", rank(rank), held.get(rank))));
        return new Milp(columns.ways().size(), highs, all, gains);
    }

    /** Every way to treat every proposal. */
    List<Way> ways() {
        return ways;
    }

    /** The limits in force. */
    List<Bounded> limits() {
        return limits;
    }

    /** What the files say of a portfolio: one way for each proposal. */
    Judgement judge(List<Way> taken) {
        return new Judgement(stated, limits, taken);
    }

    Stated stated() {
        return stated;
    }
}
