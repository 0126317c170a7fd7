package id.timbang.generate;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.domain.Selector;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of a profile fit one another. */
class TablesTest {
    private final Nomenclature nomenclature = new Nomenclature();

    static List<String> profiles() {
        return Profile.NAMES;
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void everyKindOfWorkHasATitleACodeAndItsAccounts(String name) {
        Profile profile = Profile.named(name);
        var grammar = new Grammar(profile.table("sentences"), profile.table("hamlets"));
        for (Work work : works(profile)) {
            assertThat(grammar.knows("judul." + work.kind())).as(work.kind()).isTrue();
            assertThat(nomenclature.get(work.activity(), "unit")).as(work.kind()).isNotEmpty();
            if (!work.design().isEmpty()) {
                assertThat(nomenclature.get(work.design(), "name")).as(work.kind()).isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void everyFundAWorkNamesExistsAndMayPayForIt(String name) {
        Profile profile = Profile.named(name);
        Map<String, Map<String, String>> funds = Resource.rows(profile.table("funds")).stream()
                .collect(Collectors.toMap(row -> row.get("code"), row -> row));
        for (Work work : works(profile)) {
            if (!work.fund().isEmpty()) {
                assertThat(funds).as(work.kind()).containsKey(work.fund());
                assertThat(mayPay(funds.get(work.fund()).get("purpose"), work)).as(work.kind()).isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void everyOfficeAWorkNamesIsInTheTable(String name) {
        Profile profile = Profile.named(name);
        Set<String> offices = Resource.rows(profile.table("offices")).stream().map(row -> row.get("code"))
                .collect(Collectors.toSet());
        for (Work work : works(profile)) {
            assertThat(offices.contains(work.office()) || Set.of("*", "KEC").contains(work.office()))
                    .as(work.kind()).isTrue();
        }
        assertThat(offices).containsAll(profile.onlyOffices());
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void fundsShareOutNearlyAllThereIs(String name) {
        Profile profile = Profile.named(name);
        double shares = Resource.rows(profile.table("funds")).stream()
                .mapToDouble(row -> Double.parseDouble(row.get("share"))).sum();

        assertThat(shares).isBetween(96.0, 100.0);
        assertThat(Resource.rows(profile.table("funds"))).hasSizeGreaterThanOrEqualTo(13);
    }

    private static List<Work> works(Profile profile) {
        return Resource.rows(profile.table("works")).stream().map(Work::of).toList();
    }

    private boolean mayPay(String purpose, Work work) {
        return Selector.parse(purpose).clauses().stream().allMatch(clause -> clause.matches(List.of(switch (clause
                .field()) {
            case "activity" -> work.activity();
            case "function" -> nomenclature.get(work.activity(), "function");
            case "construction" -> Boolean.toString(work.construction());
            default -> throw new AssertionError("a purpose names " + clause.field());
        })));
    }
}
