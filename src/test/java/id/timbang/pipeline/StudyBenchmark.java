package id.timbang.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.domain.Progress;
import id.timbang.study.Frontier;
import id.timbang.study.FrontierSweep;
import id.timbang.study.Ground;
import id.timbang.study.Picture;
import id.timbang.study.Replan;
import id.timbang.study.Replanner;
import id.timbang.study.Resolver;
import id.timbang.study.Robustness;
import id.timbang.study.RobustnessStudy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Studies at real size, with their times and widest gaps; {@code mvn -Pbenchmark verify}. Set by {@code -Dbenchmark.size}. */
class StudyBenchmark {
    private static final int CEILINGS = 50;
    private static final int SAMPLES = 200;

    @Test
    void afterACutTheCurveHasFifteenPoints(@TempDir Path folder) throws IOException {
        Path cut = Files.writeString(folder.resolve("cut.yaml"), "name: cut\noverrides:\n  funds: { DAU: -24.7% }\n");
        Ground ground = StudyPipeline.ground(LargeRegion.dataset(), "nasional", List.of(cut), null, new Recall(),
                Progress.NONE);
        var rows = StudyPipeline.portfolio(LargeRegion.result());
        var watch = new Watch();
        Replan replan = Replanner.replan(ground, rows,
                resolver().from(StudyPipeline.prices(LargeRegion.result())), Progress.NONE);
        tell("replan", watch, replan.points().stream().map(Replan.Point::picture));
        assertThat(replan.points()).hasSizeGreaterThanOrEqualTo(15);
    }

    @Test
    void everyCeilingOfASweepHasAPortfolio() {
        Restored restored = restored();
        var watch = new Watch();
        Frontier frontier = FrontierSweep.sweep(StudyPipeline.ground(restored.question()),
                new FrontierSweep.Range("total", 500, 1500, CEILINGS), resolver(restored), Progress.NONE);
        tell("frontier", watch, frontier.points().stream().flatMap(point -> point.picture().stream()));
        assertThat(frontier.points()).hasSize(CEILINGS).allMatch(point -> point.picture().isPresent());
    }

    @Test
    void everySampleHasAPortfolio() {
        Restored restored = restored();
        var watch = new Watch();
        Robustness robustness = RobustnessStudy.study(StudyPipeline.ground(restored.question()),
                new RobustnessStudy.Ranges(20, 5, SAMPLES, 0), resolver(restored), Progress.NONE);
        tell("robustness", watch, robustness.samples().stream().flatMap(sample -> sample.picture().stream()));
        assertThat(robustness.found()).isEqualTo(SAMPLES);
    }

    private static Restored restored() {
        return Restored.of(LargeRegion.dataset(), LargeRegion.result(), new Recall(), Progress.NONE);
    }

    private static Resolver resolver() {
        return new Resolver(0, LargeRegion.GAP);
    }

    private static Resolver resolver(Restored restored) {
        return resolver().from(restored.selection(), restored.certificate().valuePrices());
    }

    private static void tell(String study, Watch watch, Stream<Picture> pictures) {
        String lap = watch.lap();
        double widest = pictures.mapToDouble(Picture::gapPercent).max().orElse(Double.NaN);
        System.out.println("Timbang: " + study + " " + lap + ", widest gap " + widest + " %");
    }
}
