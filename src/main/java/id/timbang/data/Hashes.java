package id.timbang.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;

/** SHA-256 in lower-case hexadecimal digits. */
public final class Hashes {
    private static final int BUFFER = 1 << 16;

    private Hashes() {
    }

    /** The hash of these bytes. */
    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    /** The hash of a text in UTF-8. */
    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The hash of a file's content, read in pieces. */
    public static String ofFile(Path file) {
        MessageDigest digest = digest();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /**
     * The hash of several files as one: of the sorted lines {@code sha256  name}, each ended by a line feed, so that
     * {@code sha256sum FILES | LC_ALL=C sort | sha256sum} gives the same.
     *
     * @param hashByName the hash of each file by its name
     */
    public static String ofAll(Map<String, String> hashByName) {
        return of(hashByName.entrySet().stream().map(file -> file.getValue() + "  " + file.getKey() + "\n").sorted()
                .collect(Collectors.joining()));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", e);
        }
    }
}
