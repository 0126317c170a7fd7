package id.timbang.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

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

    private final Dataset dataset;
    private final RulePack pack;
    private final Parameters parameters;
    private final Map<String, Questions> questions = new HashMap<>();
    private final Map<String, Integer> inForce = new HashMap<>();
    private final PointTable points = new PointTable();
    private final AddedPoints added;
    private final List<String> silent = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

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
        refuseProblems();
    }

    List<String> silent() {
        return List.copyOf(silent);
    }

    private void prepare(RuleText rule, int place) {
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

    /** Judges, or takes the findings of an earlier dataset where the rules are told the same; {@code null} for none. */
    Judged judge(Judged earlier, Progress progress) {
        List<RuleText> asked = pack.rules().stream().filter(rule -> rule.subjectType().equals(PROPOSALS)
                && inForce.containsKey(rule.id())).toList();
        Answers answers = Answers.of(pack, asked, questions.get(PROPOSALS), parameters, added);
        List<Limit> limits = limits();
        return new Judged(answers, earlier != null && earlier.answers.equals(answers)
                ? earlier.assessment().under(rules(), limits, silent, policy())
                : assess(limits, progress));
    }

    private Policy policy() {
        return PolicyParameters.policy(parameters, pack.valuation(), pack.choices(), pack.allStarts());
    }

    private Assessment assess(List<Limit> limits, Progress progress) {
        int rows = dataset.proposals().rows();
        var table = new FindingTable(rows);
        var duplicates = new DuplicateGroups(questions.get(PROPOSALS).table(), gabung());
        var batches = new Batches(rows, this::judgeProposals, (from, to, findings) -> {
            duplicates.note(findings);
            table.append(findings, from, to);
            progress.report("aturan", to, rows, Double.NaN);
        });
        batches.run(new Conclusions(inForce, points), new Conclusions(inForce, points));
        table.trim();
        return new Assessment(rules(), table.start, table.rules, table.points, duplicates.relations(), limits, silent,
                policy());
    }

    private void judgeProposals(int from, int to, Conclusions conclusions) {
        judge(PROPOSALS, from, to, ProposalSubject::new, conclusions);
        added.note(conclusions.findings(), pack.rules().size() + 1, from, to);
        cap(conclusions.findings(), from, to);
    }

    private void judge(String type, int from, int to, BiFunction<Questions, Integer, Subject> make,
            Conclusions conclusions) {
        var subjects = new ArrayList<Subject>(to - from);
        for (int row = from; row < to; row++) {
            subjects.add(make.apply(questions.get(type), row));
        }
        pack.base().judge(subjects, conclusions);
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
        var conclusions = new Conclusions(inForce, points);
        judgeAll("RegionSubject", RegionSubject::new, conclusions);
        judgeAll("DistrictSubject", DistrictSubject::new, conclusions);
        judgeAll("OfficeSubject", OfficeSubject::new, conclusions);
        judgeAll("FundSubject", FundSubject::new, conclusions);
        var limits = new LimitList(pack, parameters);
        conclusions.limits().stream().filter(draft -> inForce.containsKey(draft.rule)).forEach(limits::add);
        return limits.sorted();
    }

    private void judgeAll(String type, BiFunction<Questions, Integer, Subject> make, Conclusions conclusions) {
        judge(type, 0, questions.get(type).table().rows(), make, conclusions);
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
