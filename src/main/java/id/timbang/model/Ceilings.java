package id.timbang.model;

import id.timbang.domain.Choice;
import id.timbang.domain.Dataset;
import id.timbang.domain.Fund;
import id.timbang.domain.Level;
import id.timbang.domain.Limit;
import id.timbang.domain.Office;
import id.timbang.domain.Policy;
import id.timbang.domain.Selector;
import id.timbang.domain.Sense;
import id.timbang.domain.Stage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** The limits that follow from the ceilings of a dataset: they bound the money that is up for choice. */
final class Ceilings {
    private final Dataset dataset;
    private final Policy policy;

    Ceilings(Dataset dataset, Policy policy) {
        this.dataset = dataset;
        this.policy = policy;
    }

    /** Rupiah up for choice: the total ceiling or, where none is stated, Σ fund ceilings if every fund has one. */
    static OptionalLong total(Dataset dataset) {
        if (dataset.region().totalCeiling().isPresent()) {
            return dataset.region().totalCeiling();
        }
        List<Fund> funds = dataset.funds();
        if (funds.isEmpty() || funds.stream().anyMatch(fund -> fund.ceiling().isEmpty())) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(funds.stream().mapToLong(fund -> fund.ceiling().getAsLong()).sum());
    }

    /** {@code total}, {@code next-year}, {@code fund-<code>}, {@code office-<code>} and {@code design-max}, where stated. */
    List<Limit> limits() {
        var limits = new ArrayList<Limit>();
        dataset.region().totalCeiling()
                .ifPresent(a -> limits.add(hard("total", "Pagu total", "cost", Selector.ANY, a)));
        dataset.region().nextYearCeiling().ifPresent(
                a -> limits.add(hard("next-year", "Pagu tahun berikutnya", "next_year_cost", Selector.ANY, a)));
        for (Fund fund : dataset.funds()) {
            fund.ceiling().ifPresent(a -> limits.add(hard("fund-" + fund.code(), "Pagu sumber dana " + fund.name(),
                    "cost", only("fund", fund.code()), a)));
        }
        for (Office office : dataset.offices()) {
            office.ceiling().ifPresent(a -> limits.add(plafond(office, a)));
        }
        if (policy.choices().contains(Choice.DESIGN_ONLY) && policy.designShare() != null) {
            total(dataset).ifPresent(a -> limits.add(design(a)));
        }
        return limits;
    }

    private Limit plafond(Office office, long amount) {
        Limit hard = hard("office-" + office.code(), "Plafon " + office.name(), "cost", only("office", office.code()),
                amount);
        if (dataset.region().stage() == Stage.PPAS) {
            return hard;
        }
        BigDecimal penalty = policy.officePenalty() == null ? BigDecimal.ZERO : policy.officePenalty();
        return new Limit(hard.id(), hard.label(), hard.measure(), hard.where(), hard.of(), hard.sense(), hard.amount(),
                null, Level.PREFERENCE, 0, 1, penalty, "");
    }

    private Limit design(long total) {
        long amount = policy.designShare().multiply(BigDecimal.valueOf(total)).movePointLeft(2)
                .setScale(0, RoundingMode.FLOOR).longValueExact();
        return hard("design-max", "Batas belanja perencanaan (DED)", "cost", only("choice", Choice.DESIGN_ONLY.name()),
                amount);
    }

    private static Selector only(String field, String value) {
        return new Selector(List.of(new Selector.Clause(field, List.of(value), false)));
    }

    private static Limit hard(String id, String label, String measure, Selector where, long amount) {
        return new Limit(id, label, measure, where, Selector.ANY, Sense.MAX, amount, null, Level.HARD, 0, 1, null, "");
    }
}
