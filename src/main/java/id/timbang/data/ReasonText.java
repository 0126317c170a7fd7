package id.timbang.data;

import id.timbang.domain.Reason;
import id.timbang.domain.Rule;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/** The JSON of one reason, on one line; streamed, because a region has 162,930 of them. */
final class ReasonText {
    private static final int USUAL = 4096;

    private final JsonGenerator out;

    private ReasonText(JsonGenerator out) {
        this.out = out;
    }

    /** The bytes of its line, the line feed among them. */
    static byte[] line(Reason reason) {
        var bytes = new ByteArrayOutputStream(USUAL);
        try (JsonGenerator out = Json.mapper().createGenerator(bytes)) {
            new ReasonText(out).reason(reason);
            out.writeRaw('\n');
        }
        return bytes.toByteArray();
    }

    private void reason(Reason reason) {
        out.writeStartObject();
        text("id", reason.id());
        text("decision", reason.decision().name());
        points(reason.milliPoints());
        text("taken", reason.taken().name());
        text("best", reason.best() == null ? null : reason.best().name());
        number("value_taken", reason.valueTaken());
        number("value", reason.value());
        out.writeName("net_value");
        if (reason.netValue() == null) {
            out.writeNull();
        } else {
            out.writeNumber(reason.netValue().longValue());
        }
        text("beaten_by", reason.beatenBy());
        if (reason.mergedInto() != null) {
            text("merged_into", reason.mergedInto());
        }
        list("findings", reason.findings(), this::note);
        list("usage", reason.usage(), this::usage);
        list("takes", reason.takes(), this::lever);
        listUnlessEmpty("drops", reason.drops(), this::lever);
        listUnlessEmpty("peers", reason.peers(), this::peers);
        out.writeEndObject();
    }

    private void note(Reason.Note note) {
        Rule rule = note.finding().rule();
        out.writeStartObject();
        text("rule", rule.id());
        text("kind", rule.kind().name().toLowerCase(Locale.ROOT));
        if (rule.verdict() != null) {
            text("verdict", rule.verdict().name());
        } else {
            points(note.finding().milliPoints());
        }
        text("reference", rule.reference());
        text("status", rule.status());
        if (note.setAside() != null) {
            text("dikesampingkan", note.setAside());
        }
        out.writeEndObject();
    }

    private void usage(Reason.Usage usage) {
        out.writeStartObject();
        text("limit", usage.limit());
        number("amount", usage.amount());
        text("price", usage.price().toPlainString());
        out.writeEndObject();
    }

    private void lever(Reason.Lever lever) {
        out.writeStartObject();
        text("lever", lever.lever());
        if (lever.impossible() != null) {
            text("impossible", lever.impossible());
            text("code", lever.code());
        } else if (lever.to() != null) {
            number("to", lever.to());
        }
        listUnlessEmpty("items", lever.items(), out::writeString);
        listUnlessEmpty("rooms", lever.rooms(), this::room);
        out.writeEndObject();
    }

    private void room(Reason.Room room) {
        out.writeStartObject();
        text("limit", room.limit());
        number("by", room.by());
        out.writeEndObject();
    }

    private void peers(Reason.Peers peers) {
        out.writeStartObject();
        text("by", peers.by());
        number("rank", peers.rank());
        number("of", peers.of());
        out.writeEndObject();
    }

    private void points(long milliPoints) {
        out.writeName("points");
        out.writeNumber(PortfolioFile.points(milliPoints));
    }

    private void number(String name, long number) {
        out.writeName(name);
        out.writeNumber(number);
    }

    private void number(String name, BigDecimal number) {
        out.writeName(name);
        out.writeNumber(number);
    }

    private void text(String name, String value) {
        out.writeName(name);
        out.writeString(value);
    }

    private <T> void listUnlessEmpty(String name, List<T> items, Consumer<T> writer) {
        if (!items.isEmpty()) {
            list(name, items, writer);
        }
    }

    private <T> void list(String name, List<T> items, Consumer<T> writer) {
        out.writeName(name);
        out.writeStartArray();
        for (T item : items) {
            writer.accept(item);
        }
        out.writeEndArray();
    }
}
