package id.timbang.data;

import id.timbang.domain.BadInputException;
import id.timbang.domain.Dataset;
import id.timbang.domain.Problem;
import id.timbang.xlsx.XlsxFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Reads a dataset: a folder of region.yaml and CSV files, or one workbook with sheets of the same names. */
public final class DatasetReader {
    private DatasetReader() {
    }

    /**
     * Reads and validates a folder or a file {@code .xlsx}. Proposals and base rows keep the order of their files; everything else is sorted, so that
     * the order of rows means nothing. The hash covers the files that the format names, not SOURCE.md or other files; of a workbook it covers the whole file.
     *
     * @throws BadInputException with everything that is wrong, in the order of files and lines
     */
    public static Dataset read(Path dataset) {
        if (Files.isRegularFile(dataset) && isWorkbook(dataset)) {
            try (XlsxFile workbook = XlsxFile.open(dataset)) {
                return new SourceReader(new XlsxSource(dataset, workbook)).read();
            }
        }
        if (!Files.isDirectory(dataset)) {
            throw missing(dataset);
        }
        return new SourceReader(new DatasetFiles(dataset)).read();
    }

    private static BadInputException missing(Path dataset) {
        String name = String.valueOf(dataset.getFileName());
        return new BadInputException(Files.exists(dataset)
                ? new Problem(name, 0, "", "is neither a folder nor a workbook",
                        "the folder that holds proposals.csv, or one .xlsx, is meant")
                : new Problem(name, 0, "", "there is no such folder", "the path is relative to another folder"));
    }

    /** The hash of a dataset that is there, without reading it; {@link Dataset#hash}. */
    public static String hash(Path dataset) {
        if (Files.isRegularFile(dataset)) {
            try (XlsxFile workbook = XlsxFile.open(dataset)) {
                return new XlsxSource(dataset, workbook).hash();
            }
        }
        return new DatasetFiles(dataset).hash();
    }

    /** Whether the name of that file says that it is a workbook. */
    public static boolean isWorkbook(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }
}
