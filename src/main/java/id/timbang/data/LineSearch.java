package id.timbang.data;

import java.nio.charset.StandardCharsets;

/** Finds a line in the bytes of a large file by how it begins, without making text of the others. */
final class LineSearch {
    private LineSearch() {
    }

    /** The place of the first line that begins so; −1 where none does. */
    static int find(byte[] file, String beginning) {
        byte[] wanted = beginning.getBytes(StandardCharsets.UTF_8);
        for (int line = 0; line >= 0; line = next(file, line)) {
            if (begins(file, line, wanted)) {
                return line;
            }
        }
        return -1;
    }

    private static boolean begins(byte[] file, int at, byte[] wanted) {
        int i = 0;
        while (i < wanted.length && at + i < file.length && file[at + i] == wanted[i]) {
            i++;
        }
        return i == wanted.length;
    }

    private static int next(byte[] file, int from) {
        for (int i = from; i < file.length; i++) {
            if (file[i] == '\n') {
                return i + 1;
            }
        }
        return -1;
    }

    /** The line at a place, without its line feed. */
    static String line(byte[] file, int at) {
        int end = next(file, at);
        return new String(file, at, (end < 0 ? file.length : end - 1) - at, StandardCharsets.UTF_8);
    }
}
