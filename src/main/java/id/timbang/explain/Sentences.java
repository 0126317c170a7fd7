package id.timbang.explain;

import id.timbang.domain.Choice;
import id.timbang.domain.Dataset;
import id.timbang.domain.Decision;
import id.timbang.domain.Fund;
import id.timbang.domain.Reason;
import id.timbang.domain.Rule;
import id.timbang.domain.Rupiah;
import id.timbang.domain.Table;
import id.timbang.model.ModelLimit;
import id.timbang.model.Programme;
import id.timbang.model.Start;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One sentence in Bahasa Indonesia for a proposal: what became of it and why. */
final class Sentences {
    /** Far above the relative error of a few roundings to {@code double}. */
    private static final double DOUBT = 1e-12;

    private final Templates templates = new Templates("id");
    private final Dataset dataset;
    private final Programme programme;
    private final Map<String, String> labelOf = new HashMap<>();

    Sentences(Dataset dataset, Programme programme) {
        this.dataset = dataset;
        this.programme = programme;
        for (ModelLimit limit : programme.limits()) {
            labelOf.put(limit.id(),
                    limit.isRelation() ? text("relation." + limit.kind()) : Labels.within(limit.label()));
        }
    }

    /** A text without gaps. */
    String text(String key) {
        return templates.text(key, Map.of());
    }

    /** That a person decided it. */
    String decided(Decision decision) {
        return templates.text("aside.decision", Map.of("reason", decision.reason(), "by", decision.by()));
    }

    /**
     * The sentence.
     *
     * @param decision about the proposal; {@code null} if there is none
     * @param row of proposals.csv
     * @param fund place of the fund taken; −1 without money
     * @param start taken; {@code null} without money
     * @param cost rupiah this year
     */
    String of(Reason reason, Decision decision, int row, int fund, Start start, long cost) {
        return switch (reason.decision()) {
            case FUNDED -> funded(reason, decision, row, fund, start, cost);
            case REFERRED -> byGate(reason, decision, "referred." + reason.taken());
            case MERGED -> reason.mergedInto() == null
                    ? text("merged")
                    : templates.text("merged.into", Map.of("other", reason.mergedInto()));
            case INELIGIBLE -> byGate(reason, decision, "ineligible");
            case INCOMPLETE -> byGate(reason, decision, "incomplete");
            case DEFERRED -> deferred(reason, decision);
        };
    }

    private String funded(Reason reason, Decision decision, int row, int fund, Start start, long cost) {
        var gaps = new HashMap<String, String>();
        gaps.put("cost", Rupiah.words(cost));
        gaps.put("fund", fund < 0 ? "" : fundName(programme.funds().get(fund)));
        gaps.put("quarter", start == null ? "" : Integer.toString(start.quarter()));
        gaps.put("choice", text("choice." + reason.taken()));
        gaps.put("why", why(reason, decision, row));
        return templates.text(fund < 0 ? "funded.free" : "funded", gaps);
    }

    private static String fundName(Fund fund) {
        return fund.name().isEmpty() ? fund.code() : fund.name();
    }

    private String why(Reason reason, Decision decision, int row) {
        if (decision != null) {
            return templates.text("why.decision", Map.of("reason", decision.reason(), "by", decision.by()));
        }
        Table table = dataset.proposals();
        if (table.fact("binding", row).isTrue()) {
            return text("why.binding");
        }
        if (table.number("contracted", row, 0) > 0) {
            return text("why.contracted");
        }
        long net = reason.netValue();
        return templates.text(net >= 0 ? "why.above" : "why.below",
                Map.of("net", points(Math.abs(net)), "points", milli(reason.milliPoints())));
    }

    private String byGate(Reason reason, Decision decision, String key) {
        if (decision != null && reason.decision() != id.timbang.domain.Outcome.REFERRED) {
            return forcedOut(decision);
        }
        Rule gate = reason.findings().stream().map(note -> note.finding().rule())
                .filter(rule -> rule.verdict() != null && closes(rule, reason)).findFirst().orElse(null);
        if (gate == null) {
            return text(key + ".plain");
        }
        return templates.text(key, Map.of("gate", gate.title(), "reference", gate.reference()));
    }

    private static boolean closes(Rule rule, Reason reason) {
        return switch (reason.decision()) {
            case REFERRED -> rule.verdict().leaves().contains(reason.taken()) && rule.verdict().closes()
                    || !rule.verdict().closes();
            default -> rule.verdict().whenDeferred() == reason.decision();
        };
    }

    private String forcedOut(Decision decision) {
        return templates.text("deferred.decision", Map.of("reason", decision.reason(), "by", decision.by()));
    }

    private String deferred(Reason reason, Decision decision) {
        if (decision != null) {
            return forcedOut(decision);
        }
        if (reason.beatenBy() != null) {
            return templates.text("deferred.rival", Map.of("rival", reason.beatenBy()));
        }
        if (reason.best() == null) {
            return text("deferred.nothing");
        }
        if (reason.value() <= 0 && reason.netValue() >= 0) {
            return text("deferred.zero");
        }
        Reason.Usage dearest = dearest(reason.usage());
        var gaps = Map.of("net", points(Math.abs(reason.netValue())), "value", points(reason.value()), "points",
                milli(reason.milliPoints()), "limit", dearest == null ? "" : labelOf.get(dearest.limit()),
                "price", points(reason.value() - reason.netValue()));
        if (reason.milliPoints() <= 0 || dearest == null) {
            return templates.text(reason.netValue() < 0 ? "deferred.worthless" : "deferred.edge.free", gaps);
        }
        return templates.text(reason.netValue() < 0 ? "deferred" : "deferred.edge", gaps);
    }

    /** The usage that costs most, of equals the first; {@code null} where nothing is used. */
    private static Reason.Usage dearest(List<Reason.Usage> usages) {
        Reason.Usage dearest = null;
        for (Reason.Usage use : usages) {
            if (use.amount().signum() > 0 && (dearest == null || dearer(use, dearest))) {
                dearest = use;
            }
        }
        return dearest;
    }

    private static boolean dearer(Reason.Usage one, Reason.Usage other) {
        double near = one.amount().doubleValue() * one.price().doubleValue();
        double otherNear = other.amount().doubleValue() * other.price().doubleValue();
        return Math.abs(near - otherNear) > DOUBT * (near + otherNear)
                ? near > otherNear
                : one.amount().multiply(one.price()).compareTo(other.amount().multiply(other.price())) > 0;
    }

    /** Milli-points as points with one decimal, half up, as Indonesians write it; a region has a few hundred thousand of them. */
    static String points(long milliPoints) {
        long tenths = (Math.abs(milliPoints) + 50) / 100;
        return (milliPoints < 0 ? "-" : "") + Rupiah.grouped(tenths / 10) + "," + tenths % 10;
    }

    /** Thousandths of a point, without useless decimals. */
    private static String milli(long milliPoints) {
        BigDecimal number = BigDecimal.valueOf(milliPoints, 3).stripTrailingZeros();
        return (number.scale() < 0 ? number.setScale(0) : number).toPlainString().replace('.', ',').replace('-',
                '\u2212');
    }

    /** The choice in words. */
    String words(Choice choice) {
        return text("choice." + choice);
    }
}
