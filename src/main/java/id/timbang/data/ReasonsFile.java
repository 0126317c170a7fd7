package id.timbang.data;

import id.timbang.domain.Reason;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** reasons.jsonl and reasons.idx while they are written. */
public final class ReasonsFile implements Closeable {
    /** Its name in a result folder. */
    public static final String NAME = "reasons.jsonl";
    /** For each proposal the byte at which its line begins: {@code id<tab>offset}. */
    public static final String INDEX = "reasons.idx";

    private final OutputStream lines;
    private final OutputStream index;
    private final ReasonParts parts = new ReasonParts();
    private long offset;

    private ReasonsFile(OutputStream lines, OutputStream index) {
        this.lines = lines;
        this.index = index;
    }

    /** Starts both files in a folder. */
    public static ReasonsFile create(Path folder) {
        try {
            return new ReasonsFile(buffered(folder.resolve(NAME)), buffered(folder.resolve(INDEX)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static OutputStream buffered(Path file) throws IOException {
        return new java.io.BufferedOutputStream(Files.newOutputStream(file), 1 << 17);
    }

    /** The line of one reason, as bytes; the slow part of writing it, and safe between threads. */
    public byte[] line(Reason reason) {
        return ReasonText.line(reason, parts);
    }

    /** Writes one reason. */
    public void write(Reason reason) {
        write(reason.id(), line(reason));
    }

    /** Writes the line of a proposal. */
    public void write(String id, byte[] line) {
        try {
            lines.write(line);
            index.write((id + "\t" + offset + "\n").getBytes(StandardCharsets.UTF_8));
            offset += line.length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try (lines; index) {
            lines.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
