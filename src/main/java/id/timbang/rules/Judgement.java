package id.timbang.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

import id.timbang.domain.Assessment;
import id.timbang.domain.BadInputException;
import id.timbang.domain.Dataset;
import id.timbang.domain.Limit;
import id.timbang.domain.Policy;
import id.timbang.domain.Problem;
import id.timbang.domain.Progress;
import id.timbang.domain.Rule;
import id.timbang.domain.Scenario;
import id.timbang.domain.Verdict;
import id.timbang.parameters.Parameters;
import id.timbang.parameters.PolicyParameters;
import id.timbang.rules.PackManifest.PointsCap;

/** One dataset judged by one pack on one day. */
final class Judgement {
    private static final String PROPOSALS = "ProposalSubject";
    private static final int BATCH = 5_000;

    private final Dataset dataset;
    private final RulePack pack;
    private final Parameters parameters;
    private final Map<String, Questions> questions = new HashMap<>();
    private final Map<String, Integer> inForce = new HashMap<>();
    private final PointTable points = new PointTable();
    private final AddedPoints added;
    private final List<String> silent = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private Policy policy;

    Judgement(Dataset dataset, RulePack pack, Scenario scenario, LocalDate asOf) {
        this.dataset = dataset;
        this.pack = pack;
        this.added = new AddedPoints(dataset, pack, scenario);
        this.parameters = PolicyParameters.apply(scenario, pack.book().at(asOf));
        FactTables tables = FactTables.of(dataset);
        questions.put(PROPOSALS, new Questions(tables.proposals(), parameters));
        questions.put("RegionSubject", new Questions(tables.region(), parameters));
        questions.put("DistrictSubject", new Questions(tables.districts(), parameters));
        questions.put("OfficeSubject", new Questions(tables.offices(), parameters));
        questions.put("FundSubject", new Questions(tables.funds(), parameters));
        for (int i = 0; i < pack.rules().size(); i++) {
            prepare(pack.rules().get(i), i);
        }
        try {
            policy = PolicyParameters.policy(parameters, pack.valuation(), pack.choices(), pack.allStarts());
        } catch (BadInputException e) {
            problems.addAll(e.problems());
        }
        refuseProblems();
    }

    List<String> silent() {
        return List.copyOf(silent);
    }

    private void prepare(RuleText rule, int place) {
        if (!rule.holdsOn(parameters.date())) {
            silent.add(rule.id() + ": berlaku sejak " + rule.since() + ", " + rule.reference());
            return;
        }
        Questions asked = questions.get(rule.subjectType());
        List<String> missing = asked.missing(rule);
        if (!missing.isEmpty()) {
            silent.add(rule.id() + ": " + String.join(", ", missing));
            return;
        }
        try {
            List<String> ended = rule.parameters().stream().filter(parameters::ended).toList();
            if (ended.isEmpty()) {
                asked.prepare(rule, points);
                inForce.put(rule.id(), place);
            } else {
                ended.forEach(id -> silent.add(rule.id() + ": " + id + " berakhir, " + parameters.reference(id)));
            }
        } catch (IllegalArgumentException e) {
            problems.add(new Problem(rule.file(), rule.line(), rule.id(), e.getMessage(), "another column was meant"));
        } catch (BadInputException e) {
            problems.addAll(e.problems());
        }
    }

    private void refuseProblems() {
        if (!problems.isEmpty()) {
            throw new BadInputException(problems.stream().distinct().toList());
        }
    }

    Assessment assess(Progress progress) {
        List<Limit> limits = limits();
        Held[][] held = pack.judge(pack.rules().stream()
                .filter(rule -> rule.subjectType().equals(PROPOSALS) && inForce.containsKey(rule.id())).toList(),
                questions.get(PROPOSALS));
        var table = new FindingTable(held.length);
        var duplicates = new DuplicateGroups(questions.get(PROPOSALS).table(), gabung());
        for (int from = 0; from < held.length; from += BATCH) {
            int to = Math.min(held.length, from + BATCH);
            FindingList findings = findings(held, from, to);
            duplicates.note(findings);
            table.append(findings, from, to);
            progress.report("aturan", to, held.length, Double.NaN);
        }
        table.trim();
        return new Assessment(rules(), table.start, table.rules, table.points, duplicates.relations(), limits, silent,
                policy);
    }

    private FindingList findings(Held[][] held, int from, int to) {
        var findings = new FindingList();
        for (int row = from; row < to; row++) {
            for (Held one : held[row]) {
                long milliPoints = one.amount().of(points, row);
                if (one.counts(milliPoints)) {
                    findings.add(row, one.rule(), milliPoints);
                }
            }
        }
        added.note(findings, pack.rules().size() + 1, from, to);
        cap(findings, from, to);
        return findings;
    }

    private Set<Integer> gabung() {
        Set<Integer> places = new HashSet<>();
        for (int i = 0; i < pack.rules().size(); i++) {
            if (pack.rules().get(i).verdict() == Verdict.GABUNG) {
                places.add(i);
            }
        }
        return places;
    }

    /** A proposal's points are brought within the cap by a finding of their own, so that the parts add up. */
    private void cap(FindingList findings, int from, int to) {
        if (pack.cap().isEmpty()) {
            return;
        }
        PointsCap cap = pack.cap().get();
        long[] sums = new long[to - from];
        for (int i = 0; i < findings.size(); i++) {
            sums[findings.row(i) - from] += findings.points(i);
        }
        for (int row = from; row < to; row++) {
            long sum = sums[row - from];
            long capped = Math.max(cap.min(), Math.min(cap.max(), sum));
            if (capped != sum) {
                findings.add(row, pack.rules().size(), capped - sum);
            }
        }
    }

    private List<Limit> limits() {
        var conclusions = new Conclusions(inForce);
        judgeAll("RegionSubject", RegionSubject::new, conclusions);
        judgeAll("DistrictSubject", DistrictSubject::new, conclusions);
        judgeAll("OfficeSubject", OfficeSubject::new, conclusions);
        judgeAll("FundSubject", FundSubject::new, conclusions);
        var limits = new LimitList(pack, parameters);
        conclusions.limits().stream().filter(draft -> inForce.containsKey(draft.rule)).forEach(limits::add);
        return limits.sorted();
    }

    private void judgeAll(String type, BiFunction<Questions, Integer, Subject> make, Conclusions conclusions) {
        Questions asked = questions.get(type);
        pack.base().judge(IntStream.range(0, asked.table().rows()).mapToObj(row -> make.apply(asked, row)).toList(),
                conclusions);
    }

    private List<Rule> rules() {
        var rules = new ArrayList<Rule>();
        for (RuleText rule : pack.rules()) {
            boolean verified = rule.verified()
                    && rule.parameters().stream().allMatch(parameters::verified);
            rules.add(new Rule(rule.id(), rule.title(), rule.kind(), rule.verdict(), rule.reference(), rule.policy(),
                    verified ? "verified" : "unverified"));
        }
        if (pack.cap().isPresent() || !added.isEmpty()) {
            rules.add(cap());
        }
        if (!added.isEmpty()) {
            rules.add(AddedPoints.rule());
        }
        return rules;
    }

    private Rule cap() {
        String bounds = pack.cap().map(cap -> cap.min() / 1000 + " sampai " + cap.max() / 1000).orElse("");
        return new Rule("CAP", "poin dibatasi " + bounds, Rule.Kind.CAP, null, "pack.yaml points_cap", true,
                "verified");
    }
}
