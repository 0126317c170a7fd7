package id.timbang.data;

import id.timbang.domain.Reason;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** The JSON of one reason, on one line; streamed, because a region has 162,930 of them. */
final class ReasonText {
    private static final int USUAL = 4096;
    private static final SerializableString ID = new SerializedString("id");
    private static final SerializableString DECISION = new SerializedString("decision");
    private static final SerializableString POINTS = new SerializedString("points");
    private static final SerializableString TAKEN = new SerializedString("taken");
    private static final SerializableString BEST = new SerializedString("best");
    private static final SerializableString VALUE_TAKEN = new SerializedString("value_taken");
    private static final SerializableString VALUE = new SerializedString("value");
    private static final SerializableString NET_VALUE = new SerializedString("net_value");
    private static final SerializableString BEATEN_BY = new SerializedString("beaten_by");
    private static final SerializableString MERGED_INTO = new SerializedString("merged_into");
    private static final SerializableString FINDINGS = new SerializedString("findings");
    private static final SerializableString USAGE = new SerializedString("usage");
    private static final SerializableString TAKES = new SerializedString("takes");
    private static final SerializableString DROPS = new SerializedString("drops");
    private static final SerializableString PEERS = new SerializedString("peers");
    private static final SerializableString BY = new SerializedString("by");
    private static final SerializableString RANK = new SerializedString("rank");
    private static final SerializableString OF = new SerializedString("of");

    private final JsonGenerator out;
    private final ReasonParts parts;

    private ReasonText(JsonGenerator out, ReasonParts parts) {
        this.out = out;
        this.parts = parts;
    }

    /**
     * The bytes of its line, the line feed among them.
     *
     * @param parts of the result that the reason is of
     */
    static byte[] line(Reason reason, ReasonParts parts) {
        return bytes(out -> {
            new ReasonText(out, parts).reason(reason);
            out.writeRaw('\n');
        });
    }

    /** What is written to a generator. */
    static byte[] bytes(Consumer<JsonGenerator> writing) {
        var bytes = new ByteArrayOutputStream(USUAL);
        try (JsonGenerator out = Json.mapper().createGenerator(bytes)) {
            writing.accept(out);
        }
        return bytes.toByteArray();
    }

    private void reason(Reason reason) {
        out.writeStartObject();
        text(ID, reason.id());
        text(DECISION, reason.decision().name());
        out.writeName(POINTS);
        out.writeNumber(PortfolioFile.points(reason.milliPoints()));
        text(TAKEN, reason.taken().name());
        text(BEST, reason.best() == null ? null : reason.best().name());
        number(VALUE_TAKEN, reason.valueTaken());
        number(VALUE, reason.value());
        out.writeName(NET_VALUE);
        if (reason.netValue() == null) {
            out.writeNull();
        } else {
            out.writeNumber(reason.netValue().longValue());
        }
        text(BEATEN_BY, reason.beatenBy());
        if (reason.mergedInto() != null) {
            text(MERGED_INTO, reason.mergedInto());
        }
        list(FINDINGS, reason.findings(), note -> parts.write(note, out));
        list(USAGE, reason.usage(), usage -> parts.write(usage, out));
        list(TAKES, reason.takes(), lever -> parts.write(lever, out));
        listUnlessEmpty(DROPS, reason.drops(), lever -> parts.write(lever, out));
        listUnlessEmpty(PEERS, reason.peers(), this::peers);
        out.writeEndObject();
    }

    private void peers(Reason.Peers peers) {
        out.writeStartObject();
        text(BY, peers.by());
        number(RANK, peers.rank());
        number(OF, peers.of());
        out.writeEndObject();
    }

    private void number(SerializableString name, long number) {
        out.writeName(name);
        out.writeNumber(number);
    }

    private void text(SerializableString name, String value) {
        out.writeName(name);
        out.writeString(value);
    }

    private <T> void listUnlessEmpty(SerializableString name, List<T> items, Consumer<T> writer) {
        if (!items.isEmpty()) {
            list(name, items, writer);
        }
    }

    private <T> void list(SerializableString name, List<T> items, Consumer<T> writer) {
        out.writeName(name);
        out.writeStartArray();
        for (T item : items) {
            writer.accept(item);
        }
        out.writeEndArray();
    }
}
