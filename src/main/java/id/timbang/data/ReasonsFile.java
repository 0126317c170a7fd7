package id.timbang.data;

import id.timbang.domain.BadInputException;
import id.timbang.domain.Choice;
import id.timbang.domain.Finding;
import id.timbang.domain.Outcome;
import id.timbang.domain.Problem;
import id.timbang.domain.Reason;
import id.timbang.domain.Rule;
import id.timbang.domain.Verdict;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** reasons.jsonl and reasons.idx, written and read. */
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

    /**
     * The reasons of a result one by one; the file stays open until the last. A line that is no reason is a
     * {@link BadInputException} when it is reached.
     */
    public static Iterable<Reason> read(Path folder) {
        return () -> {
            try {
                BufferedReader in = Files.newBufferedReader(folder.resolve(NAME));
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
                        return parse(texts.next());
                    }
                };
            } catch (IOException e) {
                throw unreadable(NAME, e);
            }
        };
    }

    private static boolean more(Iterator<String> texts) {
        try {
            return texts.hasNext();
        } catch (UncheckedIOException e) {
            throw unreadable(NAME, e.getCause());
        }
    }

    /** What to say of one of the two files that cannot be read, or not as UTF-8. */
    public static BadInputException unreadable(String name, IOException why) {
        return changed(name, "", "cannot be read: " + why.getMessage());
    }

    /** What to say of a proposal that the result has and its index does not find. */
    public static BadInputException lost(String id) {
        return changed(INDEX, id, "does not state where its reason is");
    }

    private static BadInputException changed(String name, String where, String what) {
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
            byte[] index = Files.readAllBytes(folder.resolve(INDEX));
            int at = LineSearch.find(index, id + "\t");
            Optional<Reason> reason = at < 0
                    ? Optional.empty()
                    : Optional.of(at(folder, place(LineSearch.line(index, at))));
            if (reason.isPresent() && !reason.get().id().equals(id)) {
                throw lost(id);
            }
            return reason;
        } catch (IOException e) {
            throw unreadable(INDEX, e);
        }
    }

    private static long place(String line) {
        try {
            return Long.parseLong(line.substring(line.lastIndexOf('\t') + 1));
        } catch (NumberFormatException e) {
            throw changed(INDEX, line, "states no byte");
        }
    }

    /** The reasons of some proposals, found by the index in one pass; one that the result lacks is left out. */
    public static Map<String, Reason> findAll(Path folder, Set<String> ids) {
        var places = new TreeMap<Long, String>();
        try (BufferedReader in = Files.newBufferedReader(folder.resolve(INDEX))) {
            in.lines().forEach(line -> {
                int tab = line.indexOf('\t');
                if (tab >= 0 && ids.contains(line.substring(0, tab))) {
                    places.put(place(line), line.substring(0, tab));
                }
            });
        } catch (UncheckedIOException e) {
            throw unreadable(INDEX, e.getCause());
        } catch (IOException e) {
            throw unreadable(INDEX, e);
        }
        var found = new HashMap<String, Reason>();
        try (var channel = Files.newByteChannel(folder.resolve(NAME))) {
            for (Map.Entry<Long, String> place : places.entrySet()) {
                found.put(place.getValue(), parse(lineAt(channel, place.getKey())));
            }
        } catch (IOException e) {
            throw unreadable(NAME, e);
        }
        return found;
    }

    /** The reason whose line begins at that byte, as {@link #INDEX} states it. */
    public static Reason at(Path folder, long offset) {
        return parse(textAt(folder, offset));
    }

    /** The line that begins at that byte: a reason as JSON. */
    public static String textAt(Path folder, long offset) {
        try (var channel = Files.newByteChannel(folder.resolve(NAME))) {
            return lineAt(channel, offset);
        } catch (IOException e) {
            throw unreadable(NAME, e);
        }
    }

    private static String lineAt(SeekableByteChannel channel, long place) throws IOException {
        channel.position(place);
        return new BufferedReader(Channels.newReader(channel, StandardCharsets.UTF_8)).readLine();
    }

    /** The line may be missing: an index can point behind the last one. */
    private static Reason parse(String line) {
        String text = line == null ? "" : line;
        try {
            return reason(text);
        } catch (IllegalArgumentException | ArithmeticException | JacksonException e) {
            throw changed(NAME, text.substring(0, Math.min(text.length(), 40)), "is no reason: " + e.getMessage());
        }
    }

    private static Reason reason(String line) {
        JsonNode node = Json.mapper().readTree(line);
        var findings = new ArrayList<Reason.Note>();
        node.path("findings").forEach(finding -> findings.add(note(finding)));
        var usage = new ArrayList<Reason.Usage>();
        node.path("usage").forEach(use -> usage.add(new Reason.Usage(use.path("limit").asString(),
                use.path("amount").decimalValue(), new BigDecimal(use.path("price").asString()))));
        return new Reason(node.path("id").asString(), Outcome.valueOf(node.path("decision").asString()),
                milli(node.path("points")), Choice.valueOf(node.path("taken").asString()),
                node.path("best").isNull() ? null : Choice.valueOf(node.path("best").asString()),
                node.path("value_taken").longValue(), node.path("value").longValue(),
                node.path("net_value").isNull() ? null : (Long) node.path("net_value").longValue(),
                text(node.path("beaten_by")), text(node.path("merged_into")), findings, usage,
                levers(node.path("takes")), levers(node.path("drops")),
                peers(node.path("peers")));
    }

    private static String text(JsonNode node) {
        return node.isNull() || node.isMissingNode() ? null : node.asString();
    }

    private static long milli(JsonNode points) {
        return points.isMissingNode() ? 0 : points.decimalValue().movePointRight(3).longValueExact();
    }

    private static Reason.Note note(JsonNode node) {
        Verdict verdict = node.has("verdict") ? Verdict.valueOf(node.path("verdict").asString()) : null;
        Rule.Kind kind = Rule.Kind.valueOf(node.path("kind").asString().toUpperCase(Locale.ROOT));
        Rule rule = new Rule(node.path("rule").asString(), "", kind, verdict, node.path("reference").asString(), false,
                node.path("status").asString());
        return new Reason.Note(new Finding(rule, milli(node.path("points"))), text(node.path("dikesampingkan")));
    }

    private static List<Reason.Lever> levers(JsonNode takes) {
        var levers = new ArrayList<Reason.Lever>();
        takes.forEach(lever -> {
            var rooms = new ArrayList<Reason.Room>();
            lever.path("rooms")
                    .forEach(room -> rooms.add(
                            new Reason.Room(room.path("limit").asString(), room.path("by").longValue())));
            var items = new ArrayList<String>();
            lever.path("items").forEach(item -> items.add(item.asString()));
            levers.add(new Reason.Lever(lever.path("lever").asString(),
                    lever.has("to") ? lever.path("to").decimalValue() : null, text(lever.path("impossible")),
                    text(lever.path("code")), items, rooms));
        });
        return levers;
    }

    private static List<Reason.Peers> peers(JsonNode node) {
        var peers = new ArrayList<Reason.Peers>();
        node.forEach(each -> peers.add(new Reason.Peers(each.path("by").asString(), each.path("rank").asInt(),
                each.path("of").asInt())));
        return peers;
    }
}
