package id.timbang.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

import id.timbang.domain.BadInputException;
import id.timbang.domain.Problem;

/**
 * The files of one pack, by their name within it.
 *
 * @param rules the folder that holds the pack beside others; null when it is inside the jar
 */
record PackFolder(String id, Path rules, SortedMap<String, byte[]> files) {

    /** What a pack may be called; no path can be written with it. */
    static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,60}");
    private static final Pattern KNOWN = Pattern.compile(
            "pack\\.yaml|[\\w-]+\\.dslr|parameter/[\\w-]+\\.yaml|kasus/[\\w-]+\\.yaml|(\\w+/)?[\\w.-]+\\.md");
    /** Nothing below is looked at, so that a wrong path costs no walk through a disk. */
    private static final int DEEPEST = 3;
    private static final int MAX_FILES = 200;
    private static final int MAX_BYTES = 1_000_000;
    private static final int MAX_TOTAL = 8_000_000;

    /** A pack on disk. */
    static PackFolder onDisk(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        var files = new TreeMap<String, byte[]>();
        var total = new int[1];
        try (var walk = Files.walk(absolute, DEEPEST)) {
            for (Path path : (Iterable<Path>) walk.sorted()::iterator) {
                String name = absolute.relativize(path).toString().replace('\\', '/');
                if (!hidden(name)) {
                    add(files, folder, name, path, total);
                }
            }
        } catch (IOException e) {
            throw bad(folder.toString(), "cannot be read (" + e.getMessage() + ")", "the path is another one");
        }
        return new PackFolder(absolute.getFileName().toString(), absolute.getParent(), files);
    }

    private static boolean hidden(String name) {
        return name.startsWith(".") || name.contains("/.");
    }

    private static void add(SortedMap<String, byte[]> files, Path folder, String name, Path path, int[] total)
            throws IOException {
        String shown = folder.resolve(name).toString();
        if (!name.isEmpty() && Files.isSymbolicLink(path)) {
            throw bad(shown, "is a link to another place", "copy the file into the pack");
        }
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            if (name.split("/").length == DEEPEST) {
                throw bad(shown, "has no place in a rule pack: it lies too deep",
                        "move what it holds to the pack itself, parameter or kasus");
            }
            return;
        }
        if (!KNOWN.matcher(name).matches()) {
            throw bad(shown, "has no place in a rule pack", advice(name));
        }
        total[0] += (int) Math.min(Files.size(path), MAX_TOTAL);
        if (Files.size(path) > MAX_BYTES || files.size() >= MAX_FILES || total[0] > MAX_TOTAL) {
            throw bad(shown, "makes the pack larger than " + MAX_FILES + " files of " + MAX_BYTES + " bytes, "
                    + MAX_TOTAL + " in all", "split the pack or remove what is no rule");
        }
        files.put(name, Files.readAllBytes(path));
    }

    private static String advice(String name) {
        if (name.endsWith(".dsl")) {
            return "a sentence was meant for the shipped bahasa.dsl; a pack cannot bring its own vocabulary";
        }
        if (name.endsWith(".drl") || name.endsWith(".java")) {
            return "write it in sentences in a .dslr file";
        }
        return "rules are *.dslr beside pack.yaml, numbers parameter/*.yaml, cases kasus/*.yaml, notes *.md";
    }

    /** The pack of that name inside the jar, if there is one. */
    static Optional<PackFolder> inJar(String id) {
        URL manifest = PackFolder.class.getResource("/rules/" + id + "/pack.yaml");
        if (manifest == null) {
            return Optional.empty();
        }
        try {
            var files = new TreeMap<String, byte[]>();
            for (String name : names(manifest)) {
                if (KNOWN.matcher(name).matches()) {
                    files.put(name, shipped(id + "/" + name));
                }
            }
            return Optional.of(new PackFolder(id, null, files));
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("rules/" + id + " inside the jar cannot be listed", e);
        }
    }

    private static List<String> names(URL manifest) throws IOException, URISyntaxException {
        if (manifest.openConnection() instanceof JarURLConnection connection) {
            String folder = connection.getEntryName().substring(0, connection.getEntryName().lastIndexOf('/') + 1);
            return connection.getJarFile().stream().map(java.util.zip.ZipEntry::getName)
                    .filter(name -> name.startsWith(folder) && !name.endsWith("/"))
                    .map(name -> name.substring(folder.length())).sorted().toList();
        }
        Path folder = Path.of(manifest.toURI()).getParent();
        try (var walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .map(path -> folder.relativize(path).toString().replace('\\', '/')).sorted().toList();
        }
    }

    /** The bytes of a file under rules/ inside the jar. */
    static byte[] shipped(String name) {
        try (InputStream in = PackFolder.class.getResourceAsStream("/rules/" + name)) {
            if (in == null) {
                throw new IllegalStateException("rules/" + name + " is not inside the jar");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file beside the packs, or nothing. */
    Optional<byte[]> beside(String name) {
        Path path = rules == null ? null : rules.resolve(name);
        if (path == null || !Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try {
            return Files.size(path) > MAX_BYTES ? Optional.of(new byte[0]) : Optional.of(Files.readAllBytes(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BadInputException bad(String file, String message, String advice) {
        return new BadInputException(new Problem(file, 0, "", message, advice));
    }
}
