package id.timbang.web;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/**
 * A file that is sent while it is written. Where the writing fails the answer is cut off instead of ended, so that nobody takes what
 * has come for the whole file.
 */
public final class WholeFile implements StreamingResponseBody {
    private final StreamingResponseBody content;

    /** Of a content that may close its stream. */
    public WholeFile(StreamingResponseBody content) {
        this.content = content;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        try {
            content.writeTo(new Unclosed(out));
        } catch (RuntimeException e) {
            // what is told of other failures would be written behind what has been sent, and end it
            throw new IOException("a file could not be written to its end", e);
        }
    }

    /** Closing it ends nothing. */
    private static final class Unclosed extends FilterOutputStream {

        private Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
