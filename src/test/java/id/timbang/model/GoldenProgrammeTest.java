package id.timbang.model;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.domain.Choice;
import id.timbang.domain.Dataset;
import id.timbang.domain.Relation.Type;
import id.timbang.domain.Scenario;
import id.timbang.fixture.Assessments;
import id.timbang.fixture.Datasets;
import id.timbang.fixture.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** Ten proposals that meet every feature of the model: a right programme must not depend on the luck of a solver. */
class GoldenProgrammeTest {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 15);

    private static String resource(String name) throws IOException {
        try (InputStream in = GoldenProgrammeTest.class.getResourceAsStream("/model/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Dataset dataset() throws IOException {
        return Datasets.of(resource("ten-proposals.csv")).base(resource("ten-base.csv")).total(2_000_000_000L)
                .nextYear(900_000_000L).office("PU", 1_200_000_000L)
                .fund("DAU", 1_500_000_000L).fund("DAK", OptionalLong.of(600_000_000L), "function=JALAN")
                .activity("A1", "JALAN").activity("A2", "KESEHATAN").activity("A3", "PANGAN")
                .group(Type.EXCLUSIVE, "g1", "U-02", "U-01").group(Type.EXCLUSIVE, "g2", "U-02", "U-03")
                .group(Type.PACKAGE, "p", "U-09", "U-01", "U-07").group(Type.DUPLICATE, "d", "U-08", "U-07")
                .prerequisite("U-07", "U-02").prerequisite("U-02", "U-06").prerequisite("U-10", "U-07")
                .decide("U-06", "FORCE_IN").decide("U-10", "FORCE_OUT")
                .limit(Limits.maxShare("cash-dak", "40").measure("cash_q4").where("fund=DAK").preference("2"))
                .limit(Limits.minShare("food-share", "12.5").where("tags=pangan").of("activity!=A2"))
                .limit(Limits.max("late", 300_000_000L).where("quarter=4 and fund!=DAK and choice!=DESIGN_ONLY"))
                .limit(Limits.max("not-from-dak", 4).measure("count").where("fund != DAK and office=DINKES"))
                .limit(Limits.minShare("road-floor", "20").where("function=JALAN").of("function=JALAN").obligation(1,
                        1))
                .limit(Limits.min("stunting", 2).measure("count").where("tags=stunting").obligation(2, 50_000_000L))
                .limit(Limits.min("km", 3).measure("measure:km").preference("1.5"))
                .limit(Limits.max("village-max", 5).where("village=32*"))
                .build();
    }

    private static Scenario scenario() {
        var keep = new Scenario.Keep("hasil/portfolio.csv",
                Map.of("U-01", Choice.FULL, "U-10", Choice.FULL, "U-99", Choice.FULL), new BigDecimal("0.5001"));
        Map<String, Map<String, String>> limits = Map.of("fund-DAK", Map.of("amount", "500.000.000"), "design-max",
                Map.of("remove", "true"), "no-such", Map.of("amount", "1"));
        return new Scenario("uji", Optional.empty(), Map.of(), Map.of(), Map.of(), limits, Map.of(), List.of(),
                Optional.of(keep));
    }

    @Test
    void theProgrammeOfTenProposalsIsExactlyThis() throws IOException {
        Dataset dataset = dataset();
        Programme programme = ProgrammeBuilder.build(dataset, Assessments.open(dataset), scenario(), MAY);
        assertThat(ProgrammeDump.of(programme)).isEqualTo(resource("ten-programme.txt"));
    }
}
