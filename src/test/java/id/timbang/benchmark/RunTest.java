package id.timbang.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class RunTest {
    private static final Run RUN = new Run("contoh", "",
            List.of(new Moment(10, 900), new Moment(20, 989), new Moment(40, 999)),
            List.of(new Moment(15, 1010), new Moment(30, 1000)), "steps", 50, 0, "heap");

    @Test
    void comesWithinATargetWhenItsPortfolioDoes() {
        assertThat(RUN.within(1000, new BigDecimal("10"))).hasValue(10);
        assertThat(RUN.within(1000, new BigDecimal("1"))).hasValue(40);
        assertThat(RUN.within(1000, new BigDecimal("0.0999"))).isEmpty();
        assertThat(RUN.within(1000, new BigDecimal("0.1"))).hasValue(40);
    }

    @Test
    void hasProvenATargetWhenPortfolioAndBoundAreBothThere() {
        assertThat(RUN.proven(new BigDecimal("2.1"))).hasValue(20);
        assertThat(RUN.proven(new BigDecimal("2"))).hasValue(30);
        assertThat(RUN.proven(new BigDecimal("0.1"))).hasValue(40);
        assertThat(RUN.proven(new BigDecimal("0.01"))).isEmpty();
    }

    @Test
    void provesNothingWithoutABound() {
        Run greedy = new Run("contoh", "", List.of(new Moment(10, 1000)), List.of(), "done", 10, 0, "heap");
        assertThat(greedy.proven(new BigDecimal("100"))).isEqualTo(OptionalLong.empty());
        assertThat(greedy.bound()).isEmpty();
    }
}
