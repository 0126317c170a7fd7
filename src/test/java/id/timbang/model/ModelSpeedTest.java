package id.timbang.model;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.domain.Assessment;
import id.timbang.domain.Column;
import id.timbang.domain.Dataset;
import id.timbang.domain.FlagColumn;
import id.timbang.domain.NumberColumn;
import id.timbang.domain.Relation.Type;
import id.timbang.domain.Scenario;
import id.timbang.domain.Table;
import id.timbang.domain.TextColumn;
import id.timbang.fixture.Assessments;
import id.timbang.fixture.Datasets;
import id.timbang.fixture.Limits;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A programme of a real region's size: 162,930 divisible proposals, 13 funds, 80 limits, groups and prerequisites. */
@Tag("slow")
class ModelSpeedTest {
    private static final int PROPOSALS = 162_930;
    private final Random random = new Random(1);

    private Table proposals() {
        byte[] divisible = new byte[PROPOSALS];
        Arrays.fill(divisible, (byte) 1);
        return new Table(PROPOSALS, List.<Column>of(
                words("id", PROPOSALS, i -> String.format("U-%06d", (i * 7919L) % PROPOSALS), false),
                numbers("cost", 0, () -> (long) (1e8 * Math.exp(random.nextGaussian()))),
                numbers("points", 3, () -> random.nextInt(100_000)), numbers("volume", 3, () -> 8_000),
                new FlagColumn("divisible", divisible), words("office", 30, i -> "O" + random.nextInt(30), false),
                words("district", 23, i -> "K" + random.nextInt(23), false),
                words("function", 11, i -> "F" + random.nextInt(11), false),
                words("tags", 8, i -> "t" + random.nextInt(4) + "|u" + random.nextInt(4), true),
                numbers("beneficiaries", 0, () -> random.nextInt(5_000)),
                numbers("next_year_cost", 0, () -> random.nextInt(100) < 10 ? 1_000_000 : 0),
                numbers("start_month", 0, () -> 1 + random.nextInt(6)), numbers("end_month", 0, () -> 8)));
    }

    private static TextColumn words(String name, int most, IntFunction<String> word, boolean several) {
        String[] cells = IntStream.range(0, PROPOSALS).mapToObj(word).toArray(String[]::new);
        String[] dictionary = Arrays.stream(cells).distinct().sorted().toArray(String[]::new);
        assertThat(dictionary.length).isLessThanOrEqualTo(Math.max(most, 16));
        int[] codes = Arrays.stream(cells).mapToInt(cell -> Arrays.binarySearch(dictionary, cell)).toArray();
        return new TextColumn(name, codes, dictionary, several);
    }

    private static NumberColumn numbers(String name, int scale, java.util.function.LongSupplier number) {
        return new NumberColumn(name, IntStream.range(0, PROPOSALS).mapToLong(i -> number.getAsLong()).toArray(),
                scale);
    }

    private Dataset dataset() {
        Datasets dataset = Datasets.of(proposals()).total(2_000_000_000_000L).nextYear(50_000_000_000L);
        for (int f = 0; f < 13; f++) {
            dataset.fund("D" + f, OptionalLong.of(300_000_000_000L), f < 3 ? "" : "function in (F" + f % 11 + "|F0)");
        }
        for (int o = 0; o < 30; o++) {
            dataset.office("O" + o, 90_000_000_000L);
        }
        for (int k = 0; k < 23; k++) {
            dataset.limit(Limits.minShare("district-" + k, "2").where("district=K" + k).preference("0.1"));
        }
        for (int q = 1; q <= 4; q++) {
            dataset.limit(Limits.maxShare("cash-" + q, "40").measure("cash_q" + q).preference("0.1"));
        }
        for (int t = 0; t < 4; t++) {
            dataset.limit(Limits.min("tag-" + t, 50_000_000_000L).where("tags=t" + t).obligation(3, 1));
        }
        dataset.limit(Limits.min("people", 1_000_000).measure("beneficiaries").preference("0.001"));
        dataset.limit(Limits.max("late", 1_000_000_000_000L).where("quarter=4 and fund!=D0"));
        for (int g = 0; g < 14_000; g++) {
            dataset.group(Type.EXCLUSIVE, "g" + g, id(), id());
        }
        for (int r = 0; r < 4_800; r++) {
            dataset.prerequisite(id(), id());
        }
        return dataset.build();
    }

    private String id() {
        return String.format("U-%06d", random.nextInt(PROPOSALS));
    }

    @Test
    void aRegionIsModelledInAboutASecond() {
        Dataset dataset = dataset();
        Assessment assessment = Assessments.open(dataset);
        var threads = ManagementFactory.getThreadMXBean();
        for (int i = 0; i < 4; i++) {
            long before = threads.getCurrentThreadCpuTime();
            Programme programme = ProgrammeBuilder.build(dataset, assessment, Scenario.NONE, Built.NEW_YEAR);
            long millis = (threads.getCurrentThreadCpuTime() - before) / 1_000_000;
            System.out.printf("%,d options, %,d entries, %d limits: %,d ms of one processor%n", programme.options(),
                    programme.entries(), programme.limits().size(), millis);
            assertThat(programme.options()).isGreaterThan(4 * PROPOSALS);
            assertThat(millis).isLessThan(20_000);
        }
    }
}
