package id.timbang.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import id.timbang.domain.Assessment;
import id.timbang.domain.BadInputException;
import id.timbang.domain.Dataset;
import id.timbang.domain.Problem;
import id.timbang.domain.Progress;
import id.timbang.domain.Scenario;
import id.timbang.parameters.Parameters;
import id.timbang.yaml.Yaml;
import id.timbang.yaml.YamlNode;

/** Runs the cases of a pack: a few proposals in, the expected findings out. */
public final class RuleCases {
    private static final Set<String> KEYS = Set.of("kasus", "tanggal", "daerah", "usulan", "base", "activities",
            "offices",
            "districts", "funds", "harap", "batas", "parameter");
    private static final LocalDate DEFAULT_DATE = LocalDate.of(2026, 1, 1);

    private RuleCases() {
    }

    /**
     * Runs all cases, in the order of files and lines.
     *
     * @throws BadInputException when a case cannot be read; with all of them
     */
    public static List<CaseResult> run(RulePack pack) {
        var results = new ArrayList<CaseResult>();
        var problems = new ArrayList<Problem>();
        pack.cases().forEach((file, content) -> {
            try {
                for (YamlNode node : Yaml.read(file, content).list()) {
                    add(results, problems, pack, node);
                }
            } catch (BadInputException e) {
                problems.addAll(e.problems());
            }
        });
        if (!problems.isEmpty()) {
            throw new BadInputException(problems);
        }
        return List.copyOf(results);
    }

    private static void add(List<CaseResult> results, List<Problem> problems, RulePack pack, YamlNode node) {
        try {
            results.add(run(pack, node.only(KEYS)));
        } catch (BadInputException e) {
            problems.addAll(e.problems());
        }
    }

    private static CaseResult run(RulePack pack, YamlNode node) {
        LocalDate date = node.find("tanggal").map(RuleCases::date).orElse(DEFAULT_DATE);
        Parameters parameters = pack.book().at(date);
        Dataset dataset = new CaseDataset(parameters, date.getYear()).read(node);
        Assessment assessment = RuleEngine.assess(dataset, pack, scenario(node), date, Progress.NONE);
        return new CaseResult(node.file(), node.line(), node.get("kasus").text(), expected(node),
                new CaseExpectation(parameters, dataset, assessment).differences(node));
    }

    private static Set<String> expected(YamlNode node) {
        var rules = new TreeSet<String>();
        node.find("harap").ifPresent(map -> map.map().values().forEach(one -> rules.addAll(one.map().keySet())));
        rules.remove(CaseExpectation.SUM);
        return rules;
    }

    private static Scenario scenario(YamlNode node) {
        var values = new TreeMap<String, BigDecimal>();
        var places = new TreeMap<String, Scenario.Place>();
        node.find("parameter").ifPresent(map -> map.map().forEach((id, value) -> {
            values.put(id, value.number());
            places.put("parameters." + id, new Scenario.Place(value.file(), value.line()));
        }));
        Scenario none = Scenario.NONE;
        return new Scenario("kasus", none.totalCeiling(), none.funds(), values, none.policy(), none.limits(),
                none.proposals(), none.decisions(), none.keep(), places);
    }

    private static LocalDate date(YamlNode node) {
        try {
            return LocalDate.parse(node.text());
        } catch (DateTimeParseException e) {
            throw node.wrong("(" + node.text() + ") is not a date", "write it as 2026-01-31");
        }
    }
}
