package id.timbang.data;

import id.timbang.domain.Dataset;
import java.nio.file.Path;

/** Reads and validates a dataset. */
public final class DatasetReader {
    private DatasetReader() {
    }

    /**
     * Reads a folder.
     *
     * @throws id.timbang.domain.BadInputException with everything that is wrong, in the order of files, lines and columns
     */
    public static Dataset read(Path folder) {
        throw new UnsupportedOperationException("Reading of " + folder + " follows");
    }
}
