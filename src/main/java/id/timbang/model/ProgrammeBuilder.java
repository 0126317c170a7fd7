package id.timbang.model;

import id.timbang.domain.Assessment;
import id.timbang.domain.BadInputException;
import id.timbang.domain.Dataset;
import id.timbang.domain.Fund;
import id.timbang.domain.Problem;
import id.timbang.domain.Scenario;
import id.timbang.domain.Selector;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/** Turns a dataset and what the rules found of it into the integer programme; contract.md §1 and design.md §4. */
public final class ProgrammeBuilder {
    private final Dataset dataset;
    private final Assessment assessment;
    private final Scenario scenario;
    private final LocalDate asOf;
    private final List<Problem> problems = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private Variants variants;

    /** A programme, and what its options would be under other circumstances. */
    public record Built(Programme programme, Variants variants) {
    }

    private ProgrammeBuilder(Dataset dataset, Assessment assessment, Scenario scenario, LocalDate asOf) {
        this.dataset = dataset;
        this.assessment = assessment;
        this.scenario = scenario;
        this.asOf = asOf;
    }

    /**
     * Builds the programme.
     *
     * @param dataset with the scenario's ceilings, funds, cells and decisions already in place
     * @param assessment of that dataset, under the scenario's parameters and policy
     * @param scenario of which only {@code limits} and {@code keep} are read here, the rest for messages
     * @param asOf quarters before it are closed for what has not started
     * @throws BadInputException with everything that contradicts the policy, or whose sums leave 63 bits
     */
    public static Programme build(Dataset dataset, Assessment assessment, Scenario scenario, LocalDate asOf) {
        return built(dataset, assessment, scenario, asOf).programme();
    }

    /** As {@link #build}, with the variants of its options. */
    public static Built built(Dataset dataset, Assessment assessment, Scenario scenario, LocalDate asOf) {
        var builder = new ProgrammeBuilder(dataset, assessment, scenario, asOf);
        Programme programme = builder.build();
        return new Built(programme, builder.variants);
    }

    private Programme build() {
        checkDate();
        refuse();
        var selectors = new Selectors(Fields.ofProposals(dataset), dataset.funds());
        dataset.funds().forEach(fund -> checkPurpose(fund, selectors));
        var fractions = new Fractions(assessment.policy());
        var stated = new StatedLimits(dataset, assessment, scenario, problems, warnings);
        var openings = new Openings(dataset, assessment, selectors, fractions, asOf, scenario, problems);
        var relations = new Relations(dataset, openings, problems);
        var rows = new RowBook(dataset, selectors);
        var limits = new ModelLimits(dataset, selectors, rows, stated, problems);
        checkNames(limits.limits(), relations.links());
        var changes = new Changes(scenario.keep());
        changes.warn(openings.placeById, warnings);
        refuse();
        var links = new LinkRows(relations.links(), openings.ids.length, rows.rows().size());
        var usages = new Usages(rows, fractions);
        var reach = new Reach(openings.funds.sets(), openings.starts.sets(), rows.rows());
        var options = new Options(openings, assessment, fractions, changes, usages, reach, links);
        variants = new Variants(openings, usages, links, assessment.policy(), fractions);
        var programme = new Programme(arrays(openings, options, relations.blocks()), dataset.funds(),
                rows(rows, relations.links()),
                Stream.concat(limits.limits().stream(), links.limits().stream()).toList(),
                new Contradictions(openings).find(relations.blocks(), relations.links()), limits.silent(), warnings);
        problems.addAll(SumGuard.problems(programme));
        refuse();
        return programme;
    }

    private void refuse() {
        if (!problems.isEmpty()) {
            throw new BadInputException(problems);
        }
    }

    private void checkDate() {
        if (asOf.getYear() > dataset.region().fiscalYear()) {
            problems.add(new Problem("as-of", 0, "", asOf + " lies after the fiscal year "
                    + dataset.region().fiscalYear() + ": nothing could start any more",
                    "a day of that year, or fiscal_year in region.yaml"));
        }
    }

    private void checkPurpose(Fund fund, Selectors selectors) {
        for (Selector.Clause clause : fund.purpose().clauses()) {
            if (Selectors.CHOSEN.contains(clause.field())) {
                problems.add(
                        new Problem("funds.csv", 0, "purpose", fund.code() + ": a purpose speaks of proposals, not of "
                                + clause.field(), "state a limit in limits.csv"));
            }
        }
        selectors.findLacking(fund.purpose()).ifPresent(field -> warnings.add("funds.csv: the purpose of " + fund.code()
                + " names " + field + ", which proposals.csv lacks; there it equals nothing"));
    }

    private void checkNames(List<ModelLimit> limits, List<Link> links) {
        var names = new HashSet<String>();
        limits.forEach(limit -> names.add(limit.id()));
        links.stream().map(Link::id).filter(names::contains).forEach(id -> problems.add(new Problem("limits.csv", 0,
                "id", id + " is also the name of a relation", "another id for the limit")));
    }

    private static List<Row> rows(RowBook book, List<Link> links) {
        return Stream
                .concat(book.rows().stream().map(RowBook.Counted::row), links.stream().map(Link::id).map(Row::plain))
                .toList();
    }

    private static Programme.Arrays arrays(Openings openings, Options options, int[][] blocks) {
        return new Programme.Arrays(openings.ids, openings.datasetRow, openings.whenDeferred, options.optionStart,
                options.choice, options.value, options.changePenalty, options.cost, options.fundSet, options.startSet,
                openings.funds.sets(), openings.starts.sets(), options.entries.starts(), options.entries.rows(),
                options.entries.amounts(), blocks);
    }
}
