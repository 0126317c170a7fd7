package id.timbang.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Round numbers along the sides of a curve. */
class CurveFrameTest {

    private static CurveFrame frame(long most, long least) {
        return CurveFrame.of(most, least, Words.in(Locale.forLanguageTag("id")));
    }

    @Test
    void theSidesOfTheDrawing() {
        CurveFrame frame = frame(2135, 92_600);
        assertThat(frame.up()).extracting(CurveFrame.Tick::text).containsExactly("92", "94", "96", "98", "100");
        assertThat(frame.across()).extracting(CurveFrame.Tick::text).containsExactly("0", "500", "1.000", "1.500",
                "2.000");
        assertThat(frame.x(2135)).isEqualTo(CurveFrame.RIGHT);
        assertThat(frame.y(CurveFrame.WHOLE)).isEqualTo(CurveFrame.TOP);
        assertThat(frame.y(92_000)).isEqualTo(CurveFrame.FOOT);
    }

    @Test
    void aCurveWithoutChangesOrFallHasAFrameToo() {
        assertThat(frame(0, CurveFrame.WHOLE).up()).extracting(CurveFrame.Tick::text).containsExactly("99,99", "100");
        assertThat(frame(0, CurveFrame.WHOLE).across()).extracting(CurveFrame.Tick::at)
                .containsExactly(CurveFrame.LEFT, CurveFrame.RIGHT);
    }

    @Test
    void everythingLiesInsideWithFewNumbersInEqualSteps() {
        var random = new Random(7);
        for (int i = 0; i < 500; i++) {
            long most = 1 + (long) Math.pow(10, 5 * random.nextDouble());
            long least = CurveFrame.WHOLE - (long) Math.pow(10, 5 * random.nextDouble());
            CurveFrame frame = frame(most, least);
            assertThat(frame.y(least)).isBetween(CurveFrame.TOP, CurveFrame.FOOT);
            assertThat(frame.x(most)).isEqualTo(CurveFrame.RIGHT);
            for (List<CurveFrame.Tick> side : List.of(frame.up(), frame.across())) {
                assertThat(side).hasSizeBetween(2, 7);
                int step = side.get(1).at() - side.get(0).at();
                for (int t = 1; t < side.size(); t++) {
                    assertThat(side.get(t).at() - side.get(t - 1).at()).isBetween(step - 1, step + 1);
                }
            }
        }
    }
}
