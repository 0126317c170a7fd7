package id.timbang.data;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Counts quotation marks while a text is read: an odd number means that one was never closed and swallowed rows. */
final class QuoteCounter extends FilterReader {
    private long quotes;

    QuoteCounter(Reader in) {
        super(in);
    }

    long quotes() {
        return quotes;
    }

    @Override
    public int read() throws IOException {
        int c = super.read();
        quotes += c == '"' ? 1 : 0;
        return c;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int n = super.read(buffer, offset, length);
        for (int i = offset; i < offset + n; i++) {
            quotes += buffer[i] == '"' ? 1 : 0;
        }
        return n;
    }
}
