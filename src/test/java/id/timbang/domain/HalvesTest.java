package id.timbang.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HalvesTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 999, 1_000, 1_001, 5_000})
    void everyPlaceIsDoneOnce(int size) {
        var done = new AtomicIntegerArray(size);

        Halves.of(size, (from, to) -> {
            for (int place = from; place < to; place++) {
                done.incrementAndGet(place);
            }
        });

        for (int place = 0; place < size; place++) {
            assertThat(done.get(place)).isEqualTo(1);
        }
    }

    @Test
    void whereBothFailTheFailureOfTheFirstIsThrown() {
        var ended = new AtomicBoolean();

        assertThatThrownBy(() -> Halves.both(() -> {
            throw new IllegalStateException("first");
        }, () -> {
            ended.set(true);
            throw new IllegalArgumentException("second");
        })).isInstanceOf(IllegalStateException.class).hasMessage("first");
        assertThat(ended).isTrue();
    }

    @Test
    void theFailureOfTheSecondIsThrownToo() {
        assertThatThrownBy(() -> Halves.both(() -> {}, () -> {
            throw new IllegalArgumentException("second");
        })).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("second");
    }
}
