package id.timbang.model;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.timbang.domain.Assessment;
import id.timbang.domain.BadInputException;
import id.timbang.domain.Choice;
import id.timbang.domain.Dataset;
import id.timbang.domain.Problem;
import id.timbang.domain.Scenario;
import id.timbang.fixture.Assessments;
import id.timbang.fixture.Datasets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A programme as tests look at it: by ids of proposals and limits. */
record Built(Programme programme) {
    static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    /** Under the policy that opens everything. */
    static Built open(Datasets dataset) {
        return open(dataset, Scenario.NONE);
    }

    static Built open(Datasets dataset, Scenario scenario) {
        Dataset built = dataset.build();
        return of(built, Assessments.open(built), scenario, NEW_YEAR);
    }

    /** Under the policy that takes the dataset at its word. */
    static Built plain(Datasets dataset) {
        Dataset built = dataset.build();
        return of(built, Assessments.plain(built), Scenario.NONE, NEW_YEAR);
    }

    static Built of(Dataset dataset, Assessment assessment, Scenario scenario, LocalDate asOf) {
        return new Built(ProgrammeBuilder.build(dataset, assessment, scenario, asOf));
    }

    /** What is wrong with a dataset under the policy that opens everything. */
    static List<Problem> refused(Datasets dataset) {
        return catchThrowableOfType(BadInputException.class, () -> open(dataset)).problems();
    }

    /** A scenario that replaces fields of one limit. */
    static Scenario overriding(String limit, Map<String, String> fields) {
        return new Scenario("uji", Optional.empty(), Map.of(), Map.of(), Map.of(), Map.of(limit, fields), Map.of(),
                List.of(), Optional.empty());
    }

    int proposal(String id) {
        return IntStream.range(0, programme.proposals()).filter(p -> programme.id(p).equals(id)).findFirst()
                .orElseThrow();
    }

    String choices(String id) {
        int p = proposal(id);
        return IntStream.range(programme.firstOption(p), programme.endOption(p))
                .mapToObj(o -> programme.choice(o).name()).collect(Collectors.joining(" "));
    }

    int option(String id, Choice choice) {
        return programme.optionOf(proposal(id), choice);
    }

    long value(String id, Choice choice) {
        return programme.value(option(id, choice));
    }

    ModelLimit limit(String id) {
        return programme.limits().stream().filter(limit -> limit.id().equals(id)).findFirst().orElseThrow();
    }

    List<String> limits() {
        return programme.limits().stream().map(ModelLimit::id).toList();
    }

    /** What a choice uses of a limit with the first of its funds and starts. */
    long usage(String id, Choice choice, String limit) {
        int option = option(id, choice);
        boolean paid = programme.paid(option);
        return usage(id, choice, limit, paid ? programme.fundsOf(option)[0] : -1,
                paid ? programme.startsOf(option)[0] : null);
    }

    long usage(String id, Choice choice, String limit, int fund, Start start) {
        int option = option(id, choice);
        int row = limit(limit).whereRow();
        return IntStream.range(programme.firstEntry(option), programme.endEntry(option))
                .filter(e -> programme.entryRow(e) == row).mapToLong(e -> programme.usage(e, fund, start)).sum();
    }

    String funds(String id, Choice choice) {
        return Arrays.stream(programme.fundsOf(option(id, choice))).mapToObj(f -> programme.funds().get(f).code())
                .collect(Collectors.joining(" "));
    }

    /** First month and duration of every start. */
    String starts(String id) {
        return Arrays.stream(programme.startsOf(option(id, Choice.FULL))).map(s -> s.month() + "/" + s.duration())
                .collect(Collectors.joining(" "));
    }

    List<String> blocks() {
        return IntStream.range(0, programme.blocks()).mapToObj(b -> Arrays.stream(programme.members(b))
                .mapToObj(programme::id).collect(Collectors.joining(" "))).toList();
    }
}
