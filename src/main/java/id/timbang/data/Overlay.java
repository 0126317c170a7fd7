package id.timbang.data;

import id.timbang.domain.Dataset;
import id.timbang.domain.Decision;
import id.timbang.domain.Fund;
import id.timbang.domain.Ids;
import id.timbang.domain.Region;
import id.timbang.domain.Rupiah;
import id.timbang.domain.Scenario;
import id.timbang.domain.Scenario.Change;
import id.timbang.domain.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** One scenario being laid over one dataset. */
final class Overlay {
    private static final String FILE = Scenario.FILE;

    private final Dataset dataset;
    private final Scenario scenario;
    private final Problems problems;

    Overlay(Dataset dataset, Scenario scenario) {
        this.dataset = dataset;
        this.scenario = scenario;
        this.problems = new Problems(scenario::located);
    }

    Dataset apply() {
        Region region = region();
        List<Fund> funds = funds(region);
        Keys ids = Keys.of(new Sheet(FILE, dataset.proposals(), null), "id", problems);
        Table proposals = new CellOverlay(dataset, ids, problems).apply(scenario.proposals());
        List<Decision> decisions = decisions(ids, proposals);
        problems.throwIfAny();
        var warnings = new ArrayList<>(dataset.warnings());
        warnings.addAll(problems.warnings());
        return new Dataset(region, proposals, dataset.base(), funds, dataset.offices(), dataset.districts(),
                dataset.activities(), dataset.relations(), decisions, dataset.limits(), dataset.files(), dataset.hash(),
                warnings);
    }

    private Region region() {
        if (scenario.totalCeiling().isEmpty()) {
            return dataset.region();
        }
        OptionalLong ceiling = changed("total_ceiling", scenario.totalCeiling().get(), dataset.region().totalCeiling());
        return ceiling.isPresent() ? dataset.region().withTotalCeiling(ceiling.getAsLong()) : dataset.region();
    }

    private List<Fund> funds(Region region) {
        boolean stated = dataset.files().contains(Schema.FUNDS.file());
        List<Fund> funds = stated ? dataset.funds() : List.of(SourceReader.general(region.totalCeiling()));
        var codes = funds.stream().map(Fund::code).collect(Collectors.toSet());
        scenario.funds().keySet().stream().filter(code -> !codes.contains(code))
                .forEach(code -> problems.warn(FILE, 0, "funds." + code, "there is no such fund",
                        Suggestions.findClosest(code, codes).map(known -> known + " is meant").orElse("")));
        return funds.stream().map(this::fund).toList();
    }

    private Fund fund(Fund fund) {
        Change change = scenario.funds().get(fund.code());
        return change == null
                ? fund
                : new Fund(fund.code(), fund.name(), changed("funds." + fund.code(), change, fund.ceiling()),
                        fund.earmarked(), fund.purpose(), fund.receipts());
    }

    private OptionalLong changed(String column, Change change, OptionalLong earlier) {
        if (change.amount() == null && earlier.isEmpty()) {
            problems.add(FILE, 0, column,
                    "a change of " + change.percent().toPlainString() + "% has nothing to start from",
                    "an amount in rupiah is meant, because the dataset states none");
            return earlier;
        }
        long amount = change.applyTo(earlier.orElse(0));
        if (amount > Rupiah.MAX) {
            problems.add(FILE, 0, column, Rupiah.digits(amount) + " is more than " + Rupiah.digits(Rupiah.MAX),
                    "the per cent are too many");
        }
        return OptionalLong.of(amount);
    }

    private List<Decision> decisions(Keys ids, Table proposals) {
        var all = new ArrayList<>(dataset.decisions());
        for (Decision decision : scenario.decisions()) {
            if (ids.has(decision.proposal())) {
                all.add(decision);
            } else {
                problems.warn(FILE, 0, "decisions." + decision.proposal(),
                        "there is no proposal " + Cells.quote(decision.proposal()),
                        Advice.proposal(decision.proposal(), ids));
            }
        }
        List<Decision> last = new ArrayList<>(ScenarioMerge.byProposal(all));
        last.sort(Comparator.comparing(Decision::proposal, Ids.ORDER));
        last.forEach(decision -> check(decision, ids, proposals));
        return last;
    }

    /** A decision of the dataset can be contradicted too, by a cell that the scenario changes. */
    private void check(Decision decision, Keys ids, Table proposals) {
        try {
            Decisions.check(decision, ids, proposals);
        } catch (Decisions.BadDecision bad) {
            if (scenario.decisions().contains(decision)) {
                problems.add(FILE, 0, "decisions." + decision.proposal(), bad.getMessage(), bad.advice);
            } else {
                problems.add(Schema.DECISIONS.file(), 0, bad.column, bad.getMessage(), bad.advice);
            }
        }
    }
}
