package id.timbang.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BehindTest {
    @Test
    void piecesAreWorkedOnInOrderAndAllDoneAtTheEnd() {
        List<Integer> done = new ArrayList<>();
        try (var behind = new Behind()) {
            IntStream.range(0, 100).forEach(i -> behind.run(() -> done.add(i)));
        }
        assertThat(done).isEqualTo(IntStream.range(0, 100).boxed().toList());
    }

    @Test
    void whatAPieceFailsWithIsThrownHere() {
        assertThatThrownBy(() -> {
            try (var behind = new Behind()) {
                behind.run(() -> {
                    throw new IllegalStateException("full");
                });
                behind.run(() -> {});
            }
        }).isInstanceOf(IllegalStateException.class).hasMessage("full");
    }
}
