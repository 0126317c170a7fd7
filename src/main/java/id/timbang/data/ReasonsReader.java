package id.timbang.data;

import id.timbang.domain.BadInputException;
import id.timbang.domain.Problem;
import id.timbang.domain.Reason;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads reasons.jsonl, in a row or by the bytes that reasons.idx states. */
public final class ReasonsReader {
    private ReasonsReader() {
    }

    /**
     * The reasons of a result one by one; the file stays open until the last. A line that is no reason is a
     * {@link BadInputException} when it is reached.
     */
    public static Iterable<Reason> read(Path folder) {
        return () -> {
            try {
                BufferedReader in = Files.newBufferedReader(folder.resolve(ReasonsFile.NAME));
                Iterator<String> texts = in.lines().iterator();
                return new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        boolean more = more(texts);
                        if (!more) {
                            closeQuietly(in);
                        }
                        return more;
                    }

                    @Override
                    public Reason next() {
                        return ReasonLine.parse(texts.next());
                    }
                };
            } catch (IOException e) {
                throw unreadable(ReasonsFile.NAME, e);
            }
        };
    }

    private static boolean more(Iterator<String> texts) {
        try {
            return texts.hasNext();
        } catch (UncheckedIOException e) {
            throw unreadable(ReasonsFile.NAME, e.getCause());
        }
    }

    /** What to say of one of the two files that cannot be read, or not as UTF-8. */
    public static BadInputException unreadable(String name, IOException why) {
        return changed(name, "", "cannot be read: " + why.getMessage());
    }

    /** What to say of a proposal that the result has and its index does not find. */
    public static BadInputException lost(String id) {
        return changed(ReasonsFile.INDEX, id, "does not state where its reason is");
    }

    static BadInputException changed(String name, String where, String what) {
        return new BadInputException(
                new Problem(name, 0, where, what, "the file was changed by hand or damaged"));
    }

    private static void closeQuietly(BufferedReader in) {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The reason of one proposal, found by the index. */
    public static Optional<Reason> find(Path folder, String id) {
        try {
            byte[] index = Files.readAllBytes(folder.resolve(ReasonsFile.INDEX));
            int at = LineSearch.find(index, id + "\t");
            return at < 0
                    ? Optional.empty()
                    : Optional.of(checked(id, at(folder, place(LineSearch.line(index, at)))));
        } catch (IOException e) {
            throw unreadable(ReasonsFile.INDEX, e);
        }
    }

    private static Reason checked(String id, Reason reason) {
        if (!reason.id().equals(id)) {
            throw lost(id);
        }
        return reason;
    }

    private static long place(String line) {
        try {
            return Long.parseLong(line.substring(line.lastIndexOf('\t') + 1));
        } catch (NumberFormatException e) {
            throw changed(ReasonsFile.INDEX, line, "states no byte");
        }
    }

    /** The reasons of some proposals, found by the index in one pass; one that the result lacks is left out. */
    public static Map<String, Reason> findAll(Path folder, Set<String> ids) {
        var places = new TreeMap<Long, String>();
        try (BufferedReader in = Files.newBufferedReader(folder.resolve(ReasonsFile.INDEX))) {
            in.lines().forEach(line -> {
                int tab = line.indexOf('\t');
                if (tab >= 0 && ids.contains(line.substring(0, tab))) {
                    places.put(place(line), line.substring(0, tab));
                }
            });
        } catch (UncheckedIOException e) {
            throw unreadable(ReasonsFile.INDEX, e.getCause());
        } catch (IOException e) {
            throw unreadable(ReasonsFile.INDEX, e);
        }
        var found = new HashMap<String, Reason>();
        try (var channel = Files.newByteChannel(folder.resolve(ReasonsFile.NAME))) {
            for (Map.Entry<Long, String> place : places.entrySet()) {
                found.put(place.getValue(),
                        checked(place.getValue(), ReasonLine.parse(lineAt(channel, place.getKey()))));
            }
        } catch (IOException e) {
            throw unreadable(ReasonsFile.NAME, e);
        }
        return found;
    }

    /** The reason whose line begins at that byte, as {@link ReasonsFile#INDEX} states it. */
    public static Reason at(Path folder, long offset) {
        return ReasonLine.parse(textAt(folder, offset));
    }

    /** The line that begins at that byte: a reason as JSON. */
    public static String textAt(Path folder, long offset) {
        try (var channel = Files.newByteChannel(folder.resolve(ReasonsFile.NAME))) {
            return lineAt(channel, offset);
        } catch (IOException e) {
            throw unreadable(ReasonsFile.NAME, e);
        }
    }

    private static String lineAt(SeekableByteChannel channel, long place) throws IOException {
        channel.position(place);
        return new BufferedReader(Channels.newReader(channel, StandardCharsets.UTF_8)).readLine();
    }
}
