package id.timbang.store;

import id.timbang.domain.Assessment;
import id.timbang.domain.Dataset;
import id.timbang.domain.Progress;
import id.timbang.domain.Scenario;
import id.timbang.domain.Table;
import id.timbang.domain.Verdict;
import id.timbang.pipeline.Recall;
import id.timbang.rules.RuleEngine;
import id.timbang.rules.RulePack;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Judges a dataset by two rule packs and counts the differences. */
final class PackPreviewer {
    private static final int EXAMPLES = 20;

    private final Dataset dataset;
    private final Assessment before;
    private final Assessment after;
    private final Map<List<String>, PackPreview.Share> shares = new HashMap<>();
    private final List<PackPreview.Example> examples = new ArrayList<>();
    private int points;
    private int opened;
    private int closed;

    private PackPreviewer(Dataset dataset, Assessment before, Assessment after) {
        this.dataset = dataset;
        this.before = before;
        this.after = after;
    }

    /** Compares on 1 January of the fiscal year. */
    static PackPreview of(Path place, RulePack now, RulePack then, Recall recall) {
        Dataset dataset = recall.dataset(place);
        LocalDate day = LocalDate.of(dataset.region().fiscalYear(), 1, 1);
        return new PackPreviewer(dataset,
                RuleEngine.assess(dataset, recall.pack(now), Scenario.NONE, day, Progress.NONE),
                RuleEngine.assess(dataset, then, Scenario.NONE, day, Progress.NONE)).preview();
    }

    private PackPreview preview() {
        for (int row = 0; row < dataset.proposals().rows(); row++) {
            compare(row);
        }
        return new PackPreview(dataset.proposals().rows(), points, opened, closed,
                shares.values().stream().sorted(Comparator.comparing(PackPreview.Share::by)
                        .thenComparing(PackPreview.Share::touched, Comparator.reverseOrder())
                        .thenComparing(PackPreview.Share::code)).toList(),
                examples);
    }

    private void compare(int row) {
        Set<Verdict> gatesBefore = closing(before, row);
        Set<Verdict> gatesAfter = closing(after, row);
        boolean otherPoints = before.milliPoints(row) != after.milliPoints(row);
        boolean opens = !gatesBefore.isEmpty() && gatesAfter.isEmpty();
        boolean closes = gatesBefore.isEmpty() && !gatesAfter.isEmpty();
        points += otherPoints ? 1 : 0;
        opened += opens ? 1 : 0;
        closed += closes ? 1 : 0;
        if (otherPoints || !gatesBefore.equals(gatesAfter)) {
            share("district", row, opens, closes);
            share("channel", row, opens, closes);
            example(row, gatesBefore, gatesAfter);
        }
    }

    private void share(String by, int row, boolean opens, boolean closes) {
        Table proposals = dataset.proposals();
        String code = proposals.has(by) ? Objects.requireNonNullElse(proposals.text(by, row), "") : "";
        long cost = proposals.number("cost", row, 0);
        shares.merge(List.of(by, code),
                new PackPreview.Share(by, code, 1, cost, opens ? cost : 0, closes ? cost : 0),
                PackPreview.Share::plus);
    }

    private void example(int row, Set<Verdict> gatesBefore, Set<Verdict> gatesAfter) {
        if (examples.size() < EXAMPLES) {
            examples.add(new PackPreview.Example(dataset.proposals().text("id", row),
                    dataset.proposals().text("title", row), before.milliPoints(row), after.milliPoints(row),
                    names(gatesBefore), names(gatesAfter)));
        }
    }

    private static Set<Verdict> closing(Assessment assessment, int row) {
        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        verdicts.addAll(assessment.verdicts(row));
        verdicts.remove(Verdict.TAMBAH_USUL_KL);
        return verdicts;
    }

    private static List<String> names(Set<Verdict> verdicts) {
        return verdicts.stream().map(Verdict::name).toList();
    }
}
