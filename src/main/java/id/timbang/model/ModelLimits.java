package id.timbang.model;

import id.timbang.domain.Dataset;
import id.timbang.domain.Level;
import id.timbang.domain.Limit;
import id.timbang.domain.Problem;
import id.timbang.domain.Selector;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Turns stated limits into limits of the programme; what the dataset cannot answer stays silent. */
final class ModelLimits {
    private final Dataset dataset;
    private final Selectors selectors;
    private final RowBook rows;
    private final Base base;
    private final List<Problem> problems;
    private final List<ModelLimit> limits = new ArrayList<>();
    private final List<Limit> silent = new ArrayList<>();

    ModelLimits(Dataset dataset, Selectors selectors, RowBook rows, StatedLimits stated, List<Problem> problems) {
        this.dataset = dataset;
        this.selectors = selectors;
        this.rows = rows;
        this.base = new Base(dataset);
        this.problems = problems;
        stated.all().forEach(this::add);
    }

    private void add(Stated stated) {
        Limit limit = stated.limit();
        Measure measure = Measure.find(limit.measure()).orElseThrow();
        if (findLacking(stated, measure).isPresent()) {
            silent.add(limit);
        } else {
            limits.add(model(stated, measure));
        }
    }

    /** The ceiling of next year's commitments holds without their column too: phased works alone make some. */
    private Optional<String> findLacking(Stated stated, Measure measure) {
        Limit limit = stated.limit();
        Optional<String> column = stated.implied()
                ? Optional.empty()
                : measure.column().filter(name -> !dataset.proposals().has(name));
        return column.or(() -> selectors.findLacking(limit.where()))
                .or(() -> limit.isShare() ? selectors.findLacking(limit.of()) : Optional.empty());
    }

    private ModelLimit model(Stated stated, Measure measure) {
        Limit limit = stated.limit();
        boolean obligation = limit.level() == Level.OBLIGATION;
        boolean share = limit.isShare() && !obligation;
        int where = rows.place(measure, limit.where(), obligation ? Counts.BUILT : Counts.ALL);
        int of = share ? rows.place(measure, limit.of(), Counts.ALL) : -1;
        return new ModelLimit(limit.id(), limit.label(), ModelLimit.Kind.STATED, limit.level(),
                obligation ? limit.rank() : 0, obligation && !measure.money() ? limit.rupiahPerUnit() : 1,
                limit.level() == Level.PREFERENCE ? limit.penalty() : null, measure.money(), limit.sense(), where, of,
                share ? limit.share().movePointRight(4).intValueExact() : 0,
                limit.amount() != null ? limit.amount() : share ? 0 : obligationAmount(stated),
                stated.implied() ? 0 : sum(stated, measure, limit.where()),
                share && !stated.implied() ? sum(stated, measure, limit.of()) : 0, limit.reference());
    }

    /** ⌈share % × (Σ cost of the base rows that {@code of} matches + total ceiling)⌉. */
    private long obligationAmount(Stated stated) {
        OptionalLong total = Ceilings.total(dataset);
        if (total.isEmpty()) {
            problems.add(new Problem(stated.source(), 0, "share", "limit " + stated.limit().id()
                    + ": a share of the money needs a total ceiling", "state total_ceiling in region.yaml"));
            return 0;
        }
        return stated.limit().share().movePointLeft(2)
                .multiply(BigDecimal.valueOf(total.getAsLong())
                        .add(BigDecimal.valueOf(sum(stated, Measure.COST, stated.limit().of()))))
                .setScale(0, RoundingMode.CEILING).longValueExact();
    }

    private long sum(Stated stated, Measure measure, Selector selector) {
        try {
            return base.sum(measure, selector);
        } catch (ArithmeticException e) {
            problems.add(new Problem("base.csv", 0, measure.name(),
                    "its sum in limit " + stated.limit().id() + " leaves 64 bits", "a unit is wrong"));
            return 0;
        }
    }

    /** In order of id. */
    List<ModelLimit> limits() {
        return limits;
    }

    /** In order of id. */
    List<Limit> silent() {
        return silent;
    }
}
