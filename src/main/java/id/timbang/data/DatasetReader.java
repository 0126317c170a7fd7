package id.timbang.data;

import id.timbang.domain.BadInputException;
import id.timbang.domain.Dataset;
import id.timbang.domain.Problem;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a dataset: a folder of region.yaml and CSV files. */
public final class DatasetReader {
    private DatasetReader() {
    }

    /**
     * Reads and validates a folder. Proposals and base rows keep the order of their files; everything else is sorted, so that
     * the order of rows means nothing. The hash covers the files that the format names, not SOURCE.md or other files.
     *
     * @throws BadInputException with everything that is wrong, in the order of files and lines
     */
    public static Dataset read(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new BadInputException(
                    new Problem(String.valueOf(folder.getFileName()), 0, "", "there is no such folder",
                            "the path is relative to another folder"));
        }
        return new FolderReader(folder).read();
    }
}
