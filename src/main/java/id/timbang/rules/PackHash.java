package id.timbang.rules;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;

/** The hash of a set of files. */
final class PackHash {

    private PackHash() {
    }

    /** SHA-256 of the lines {@code sha256  name}, sorted. */
    static String of(SortedMap<String, byte[]> files) {
        var lines = files.entrySet().stream().map(file -> sha256(file.getValue()) + "  " + file.getKey() + "\n")
                .sorted()
                .toList();
        return sha256(String.join("", lines).getBytes(StandardCharsets.UTF_8));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
