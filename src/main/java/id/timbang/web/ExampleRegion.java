package id.timbang.web;

import id.timbang.store.DataFolder;
import id.timbang.store.DatasetInfo;
import id.timbang.store.DatasetLoader;
import id.timbang.store.Housekeeping;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The example region that the jar brings along. */
@Component
class ExampleRegion {
    private static final String NAME = "kabupaten-contoh";

    private final DatasetLoader loader;
    private final DataFolder folder;

    ExampleRegion(DatasetLoader loader, DataFolder folder) {
        this.loader = loader;
        this.folder = folder;
    }

    /** Loads it. */
    DatasetInfo load(String actor) {
        Path place = folder.temporary("example");
        try {
            for (Resource file : new PathMatchingResourcePatternResolver()
                    .getResources("classpath:datasets/" + NAME + "/*")) {
                try (InputStream in = file.getInputStream()) {
                    Files.copy(in, place.resolve(String.valueOf(file.getFilename())));
                }
            }
            return loader.load(place, "Kabupaten Contoh", true, actor);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Housekeeping.delete(place);
        }
    }
}
