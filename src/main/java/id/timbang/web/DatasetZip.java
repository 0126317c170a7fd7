package id.timbang.web;

import id.timbang.domain.BadInputException;
import id.timbang.domain.Problem;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Unpacks a zip of a dataset: flat files alone, and never more bytes than a region can have. */
final class DatasetZip {
    /** Unpacked bytes of all files; 162,930 proposals take about 90 MB. */
    static final long MOST_BYTES = 1_000_000_000L;
    private static final int MOST_FILES = 40;
    private static final Pattern NAME = Pattern.compile("([\\w .-]{1,80}/)?([\\w-]{1,60}\\.(csv|yaml|md))");

    private final Path place;
    private final byte[] buffer = new byte[1 << 16];
    private long bytes;
    private int files;

    private DatasetZip(Path place) {
        this.place = place;
    }

    /** Unpacks to an empty folder; files that no dataset has are left out. */
    static Path unpack(InputStream in, Path place) throws IOException {
        DatasetZip zip = new DatasetZip(place);
        try (ZipInputStream entries = new ZipInputStream(in)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                zip.take(entry, entries);
            }
        } catch (ZipException | EOFException e) {
            throw bad("is damaged (" + e.getMessage() + ")", "the transfer was cut off; zip it again");
        }
        if (zip.files == 0) {
            throw bad("holds no dataset", "zip the folder with region.yaml and proposals.csv");
        }
        return place;
    }

    private void take(ZipEntry entry, InputStream content) throws IOException {
        var name = NAME.matcher(entry.getName());
        boolean wanted = !entry.isDirectory() && name.matches() && !entry.getName().startsWith("__MACOSX");
        if (!wanted) {
            drain(content, OutputStream.nullOutputStream());
            return;
        }
        files++;
        Path file = place.resolve(name.group(2));
        if (files > MOST_FILES || Files.exists(file)) {
            throw bad("holds " + (files > MOST_FILES ? "too many files" : name.group(2) + " twice"),
                    "zip one folder alone");
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            drain(content, out);
        }
    }

    private void drain(InputStream content, OutputStream out) throws IOException {
        for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
            bytes += n;
            if (bytes > MOST_BYTES) {
                throw bad("unpacks to more than " + MOST_BYTES + " bytes", "it holds other things than a dataset");
            }
            out.write(buffer, 0, n);
        }
    }

    private static BadInputException bad(String message, String advice) {
        return new BadInputException(new Problem("zip", 0, "", message, advice));
    }
}
