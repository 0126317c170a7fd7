package id.timbang.xlsx;

import id.timbang.domain.BadInputException;
import id.timbang.domain.Problem;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The parts of one workbook's package, unpacked as they are read and never further than {@link #MAX_BYTES} in all. */
final class Parts implements Closeable {
    /** So much may be unpacked of one workbook; a region of 162,930 proposals needs a quarter of it. */
    static final long MAX_BYTES = 2_000_000_000L;
    /** Workbooks hold one part per sheet and picture. */
    static final int MAX_PARTS = 2_000;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final String file;
    private final ZipFile zip;
    private long bytes;

    private Parts(String file, ZipFile zip) {
        this.file = file;
        this.zip = zip;
    }

    /**
     * Opens a file.
     *
     * @throws BadInputException when it is no package that can be read
     */
    static Parts open(Path path) throws IOException {
        String file = String.valueOf(path.getFileName());
        requireZip(file, path);
        ZipFile zip = new ZipFile(path.toFile(), StandardCharsets.UTF_8);
        int parts = zip.size();
        if (parts > MAX_PARTS) {
            zip.close();
            throw bad(file, "the workbook has " + parts + " parts, more than " + MAX_PARTS,
                    "it holds pictures or was made to do harm; copy its sheets into a new workbook");
        }
        return new Parts(file, zip);
    }

    private static void requireZip(String file, Path path) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(path)) {
            head = in.readNBytes(ZIP.length);
        }
        if (head.length == 0) {
            throw bad(file, "the file is empty", "the download was not complete");
        }
        if (Arrays.equals(head, OLE)) {
            throw bad(file, "the workbook is locked by a password or of the old form .xls",
                    "save it again as .xlsx without a password");
        }
        if (!Arrays.equals(head, ZIP)) {
            throw bad(file, "the file is no workbook", "it is a CSV file with a wrong ending; save it as .xlsx");
        }
    }

    String file() {
        return file;
    }

    /** A part by its name, if the package has it. */
    Optional<InputStream> find(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name.startsWith("/") ? name.substring(1) : name);
        return entry == null ? Optional.empty() : Optional.of(new Counted(zip.getInputStream(entry)));
    }

    /** Something wrong with the whole workbook. */
    BadInputException bad(String message, String advice) {
        return bad(file, message, advice);
    }

    static BadInputException bad(String file, String message, String advice) {
        return new BadInputException(new Problem(file, 0, "", message, advice));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Counts what is really unpacked: the sizes that a package states of itself may be wrong. */
    private final class Counted extends java.io.FilterInputStream {

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int n = super.read(buffer, offset, length);
            count(n);
            return n;
        }

        private void count(int n) {
            bytes += Math.max(0, n);
            if (bytes > MAX_BYTES) {
                throw bad("the workbook unpacks to more than " + MAX_BYTES + " bytes",
                        "it was made to do harm; export the data as CSV");
            }
        }
    }
}
