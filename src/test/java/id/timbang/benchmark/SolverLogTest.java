package id.timbang.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SolverLogTest {
    @Test
    void readsTheTableOfHighs() {
        List<String> lines = List.of(
                "Src  Proc. InQueue |  Leaves   Expl. | BestBound       BestSol              Gap |   Cuts   InLp Confl. | LpIters     Time",
                "         0       0         0   0.00%   inf             -inf                 inf        0      0      0         0     0.1s",
                " J       0       0         0   0.00%   inf             1085               Large        0      0      0         0     0.2s",
                " R       0       0         0   0.00%   23666.908377    21938              7.88%        0      0      0        19     1.0s",
                "       224       0       107 100.00%   23381.392804    23379              0.01%      913      8   1431      4961   301.9s");
        SolverLog log = SolverLog.read(GeneralSolver.HIGHS, lines, 5);
        assertThat(log.found()).containsExactly(new Moment(200, 1090), new Moment(1000, 21943),
                new Moment(301_900, 23384));
        assertThat(log.proven()).containsExactly(new Moment(1000, 23671), new Moment(301_900, 23386));
    }

    @Test
    void readsTheTableOfScip() {
        List<String> lines = List.of(
                " time | node  | left  |LP iter|LP it/n|mem/heur|mdpt |vars |cons |rows |cuts |sepa|confs|strbr|  dualbound   | primalbound  |  gap   | compl. ",
                "  0.0s|     1 |     0 |    14 |     - |  1529k |   0 |  60 |  10 |  10 |   0 |  0 |   0 |   0 | 2.366691e+04 |      --      |    Inf | unknown",
                "p 0.5s|     1 |     0 |     0 |     - |   locks|   0 |  60 |  10 |  10 |   0 |  0 |   0 |   0 | 2.366691e+04 | 1.556800e+04 |  52.02%| unknown",
                "  120s|   100 |     9 |  1138 |   8.2 |  8941k |  11 |  43 |  64 |   0 |  42 |  0 |  57 | 154 | 2.356467e+04 | 2.337900e+04 |   0.79%|  16.58%");
        SolverLog log = SolverLog.read(GeneralSolver.SCIP, lines, 0);
        assertThat(log.found()).containsExactly(new Moment(500, 15568), new Moment(120_000, 23379));
        assertThat(log.proven()).containsExactly(new Moment(0, 23666), new Moment(120_000, 23564));
    }
}
