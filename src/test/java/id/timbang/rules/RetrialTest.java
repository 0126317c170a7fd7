package id.timbang.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.data.DatasetReader;
import id.timbang.domain.Assessment;
import id.timbang.domain.Column;
import id.timbang.domain.Dataset;
import id.timbang.domain.FlagColumn;
import id.timbang.domain.NumberColumn;
import id.timbang.domain.Progress;
import id.timbang.domain.Rejudged;
import id.timbang.domain.Scenario;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Judging again only what changed must find what judging everything finds. */
class RetrialTest {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);
    private static Dataset dataset;
    private static RulePack pack;
    private static Assessment today;
    private static Retrial retrial;

    @BeforeAll
    static void judge() {
        dataset = DatasetReader.read(Path.of("datasets/kabupaten-contoh"));
        pack = RulePack.load("nasional");
        today = assess(dataset);
        retrial = new Retrial(dataset, pack, Scenario.NONE, day(), today);
    }

    private static LocalDate day() {
        return DAY.withYear(dataset.region().fiscalYear());
    }

    private static Assessment assess(Dataset of) {
        return RuleEngine.assess(of, pack, Scenario.NONE, day(), Progress.NONE);
    }

    @Test
    void halfTheCostIsJudgedAsIfTheDatasetSaidSo() {
        NumberColumn cost = (NumberColumn) dataset.proposals().findColumn("cost").orElseThrow();
        holds(new NumberColumn("cost", Arrays.stream(cost.values()).map(rupiah -> rupiah / 2).toArray(), 0));
    }

    @Test
    void completeDocumentsAreJudgedAsIfTheDatasetSaidSo() {
        byte[] there = new byte[dataset.proposals().rows()];
        Arrays.fill(there, (byte) 1);
        holds(new FlagColumn("ded", there));
        holds(new FlagColumn("rab", there));
        holds(new FlagColumn("land_clear", there));
    }

    @Test
    void aRuleAsksWhatItsFactsAreMadeOf() {
        assertThat(retrial.asks("S10", "cost")).isTrue();
        assertThat(retrial.asks("E06", "ded")).isTrue();
        assertThat(retrial.asks("E06", "rab")).isFalse();
        assertThat(retrial.asks(Set.of("title"))).isFalse();
    }

    @Test
    void pointsThatAScenarioAddsAreAFindingOfTheirOwn() {
        String id = dataset.proposals().text("id", 0);
        Scenario scenario = new Scenario("", Scenario.NONE.totalCeiling(), Map.of(), Map.of(), Map.of(), Map.of(),
                Map.of(id, Map.of("points", "+2.5")), List.of(), Scenario.NONE.keep());
        Assessment before = today;
        Assessment after = RuleEngine.assess(dataset, pack, scenario, day(), Progress.NONE);
        assertThat(after.milliPoints(0)).isEqualTo(before.milliPoints(0) + 2500);
        assertThat(after.milliPoints(1)).isEqualTo(before.milliPoints(1));
        assertThat(after.findings(0)).extracting(finding -> finding.rule().id()).contains("SKENARIO");
    }

    /** Every third row, so that places and rows differ. */
    private static void holds(Column changed) {
        int[] rows = IntStream.range(0, dataset.proposals().rows()).filter(row -> row % 3 == 1).toArray();
        Rejudged judged = retrial.judge(rows, List.of(pick(changed, rows)));
        Assessment whole = assess(with(changed));
        for (int i = 0; i < rows.length; i++) {
            assertThat(judged.milliPoints()[i]).as("row %d", rows[i]).isEqualTo(whole.milliPoints(rows[i]));
            assertThat(Rejudged.verdicts(judged.verdicts()[i])).as("row %d", rows[i])
                    .isEqualTo(whole.verdicts(rows[i]));
        }
        assertThat(IntStream.of(rows).anyMatch(row -> whole.milliPoints(row) != today.milliPoints(row))).isTrue();
    }

    private static Column pick(Column column, int[] rows) {
        if (column instanceof NumberColumn numbers) {
            return new NumberColumn(column.name(),
                    Arrays.stream(rows).mapToLong(row -> numbers.values()[row]).toArray(),
                    numbers.scale());
        }
        byte[] values = new byte[rows.length];
        for (int i = 0; i < rows.length; i++) {
            values[i] = ((FlagColumn) column).values()[rows[i]];
        }
        return new FlagColumn(column.name(), values);
    }

    private static Dataset with(Column column) {
        return new Dataset(dataset.region(), dataset.proposals().with(column), dataset.base(), dataset.funds(),
                dataset.offices(), dataset.districts(), dataset.activities(), dataset.relations(), dataset.decisions(),
                dataset.limits(), dataset.files(), dataset.hash(), dataset.warnings());
    }
}
