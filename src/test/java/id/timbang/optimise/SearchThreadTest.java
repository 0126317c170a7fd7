package id.timbang.optimise;

import static org.assertj.core.api.Assertions.assertThat;

import id.timbang.domain.Progress;
import java.math.BigDecimal;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** In a packed program the threads of a shared pool know none of its classes: a search must find its parts all the same. */
class SearchThreadTest {

    @Test
    void searchesOnAThreadWhoseLoaderKnowsNothing() throws InterruptedException {
        var solution = new AtomicReference<Solution>();
        ClassLoader empty = new URLClassLoader(new URL[0], ClassLoader.getPlatformClassLoader());
        Thread thread = new Thread(() -> solution.set(Optimiser.optimise(
                RandomRegion.withoutFloors(RandomRegion.region(100, 1)),
                new Settings(0, BigDecimal.ONE, null, Map.of()), Progress.NONE)));
        thread.setContextClassLoader(empty);

        thread.start();
        thread.join();

        assertThat(solution.get()).isNotNull();
        assertThat(thread.getContextClassLoader()).isIn(empty, null);
    }
}
