package id.timbang.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

import id.timbang.domain.Assessment;
import id.timbang.domain.Column;
import id.timbang.domain.Dataset;
import id.timbang.domain.Halves;
import id.timbang.domain.Judge;
import id.timbang.domain.Rejudged;
import id.timbang.domain.Rule;
import id.timbang.domain.Scenario;
import id.timbang.parameters.Parameters;
import id.timbang.parameters.PolicyParameters;
import id.timbang.rules.PackManifest.PointsCap;

/**
 * Judges proposals again after cells of theirs changed. Only the rules that ask the changed columns are asked again; what the
 * others found stays.
 */
public final class Retrial implements Judge {
    private final RulePack pack;
    private final Parameters parameters;
    private final Questions whole;
    private final Assessment assessment;
    private final Map<Set<String>, Known> known = new HashMap<>();

    /**
     * What stays when some columns change.
     *
     * @param asked the places of the rules that ask them
     * @param milliPoints for each row what the other rules gave, without the cap
     * @param verdicts for each row what the other gates said
     */
    private record Known(List<Integer> asked, long[] milliPoints, int[] verdicts) {
    }

    /** @param assessment of the dataset by the same pack, scenario and day */
    public Retrial(Dataset dataset, RulePack pack, Scenario scenario, LocalDate asOf, Assessment assessment) {
        this.pack = pack;
        this.parameters = PolicyParameters.apply(scenario, pack.book().at(asOf));
        this.whole = new Questions(FactTables.of(dataset).proposals(), parameters);
        this.assessment = assessment;
    }

    @Override
    public boolean asks(Set<String> columns) {
        return !asked(columns).isEmpty();
    }

    @Override
    public boolean asks(String rule, String column) {
        return pack.rules().stream().anyMatch(text -> text.id().equals(rule) && whole.asks(text, Set.of(column)));
    }

    @Override
    public OptionalLong mostMilliPoints() {
        return pack.cap().isPresent() ? OptionalLong.of(pack.cap().get().max()) : OptionalLong.empty();
    }

    @Override
    public Rejudged judge(int[] rows, Collection<? extends Column> changed) {
        Known stays = known(changed.stream().map(Column::name).collect(Collectors.toSet()));
        long[] milliPoints = new long[rows.length];
        int[] verdicts = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            milliPoints[i] = stays.milliPoints[rows[i]];
            verdicts[i] = stays.verdicts[rows[i]];
        }
        if (!stays.asked.isEmpty()) {
            ask(new Questions(new PartTable(whole.table(), rows, changed), parameters), stays, milliPoints, verdicts);
        }
        pack.cap().ifPresent(cap -> bound(cap, milliPoints));
        return new Rejudged(milliPoints, verdicts);
    }

    private static void bound(PointsCap cap, long[] milliPoints) {
        for (int i = 0; i < milliPoints.length; i++) {
            milliPoints[i] = Math.max(cap.min(), Math.min(cap.max(), milliPoints[i]));
        }
    }

    private void ask(Questions questions, Known stays, long[] milliPoints, int[] verdicts) {
        var points = new PointTable();
        List<RuleText> asked = stays.asked.stream().map(pack.rules()::get).toList();
        asked.forEach(rule -> questions.prepare(rule, points));
        Held[][] held = pack.judge(asked, questions);
        Halves.of(held.length, (from, to) -> {
            for (int row = from; row < to; row++) {
                add(held[row], points, row, milliPoints, verdicts);
            }
        });
    }

    private void add(Held[] held, PointTable points, int row, long[] milliPoints, int[] verdicts) {
        for (Held one : held) {
            milliPoints[row] += one.amount().of(points, row);
            verdicts[row] |= Rejudged.bit(pack.rules().get(one.rule()).verdict());
        }
    }

    private Known known(Set<String> columns) {
        return known.computeIfAbsent(columns, this::stays);
    }

    /** The places of the rules in force that ask one of these columns. */
    private List<Integer> asked(Set<String> columns) {
        List<Integer> asked = new ArrayList<>();
        for (int place = 0; place < pack.rules().size(); place++) {
            RuleText rule = pack.rules().get(place);
            if (rule.subjectType().equals("ProposalSubject") && whole.asks(rule, columns)
                    && whole.missing(rule).isEmpty() && rule.parameters().stream().noneMatch(parameters::ended)) {
                asked.add(place);
            }
        }
        return asked;
    }

    private Known stays(Set<String> columns) {
        List<Integer> asked = asked(columns);
        Set<String> again = asked.stream().map(place -> pack.rules().get(place).id()).collect(Collectors.toSet());
        int rows = whole.table().rows();
        var stays = new Known(asked, new long[rows], new int[rows]);
        Halves.of(rows, (from, to) -> {
            for (int row = from; row < to; row++) {
                keep(row, again, stays);
            }
        });
        return stays;
    }

    private void keep(int row, Set<String> again, Known stays) {
        assessment.forEachFinding(row, (rule, milliPoints) -> {
            if (rule.kind() != Rule.Kind.CAP && !again.contains(rule.id())) {
                stays.milliPoints[row] += milliPoints;
                stays.verdicts[row] |= Rejudged.bit(rule.verdict());
            }
        });
    }
}
