package id.timbang.data;

import id.timbang.domain.Reason;
import id.timbang.domain.Rule;
import java.util.Locale;

/** The JSON text of one reason, on one line: written by hand because a region has 162,930 of them. */
final class ReasonText {
    private final StringBuilder out = new StringBuilder(1024);

    ReasonText(Reason reason) {
        text("{ \"id\": ", reason.id());
        text(", \"decision\": ", reason.decision().name());
        out.append(", \"points\": ").append(PortfolioFile.points(reason.milliPoints()));
        text(", \"taken\": ", reason.taken().name());
        text(", \"best\": ", reason.best() == null ? null : reason.best().name());
        out.append(", \"value_taken\": ").append(reason.valueTaken());
        out.append(", \"value\": ").append(reason.value());
        out.append(", \"net_value\": ").append(reason.netValue());
        text(", \"beaten_by\": ", reason.beatenBy());
        out.append(", \"findings\": [");
        each(reason.findings(), this::note);
        out.append("], \"usage\": [");
        each(reason.usage(), this::usage);
        out.append("], \"takes\": [");
        each(reason.takes(), this::lever);
        out.append("]");
        list("drops", reason.drops(), this::lever);
        list("peers", reason.peers(), this::peers);
        out.append(" }");
    }

    /** A list that is left out where it is empty. */
    private <T> void list(String name, java.util.List<T> items, java.util.function.Consumer<T> writer) {
        if (!items.isEmpty()) {
            out.append(", \"").append(name).append("\": [");
            each(items, writer);
            out.append("]");
        }
    }

    private <T> void each(java.util.List<T> items, java.util.function.Consumer<T> writer) {
        for (int i = 0; i < items.size(); i++) {
            out.append(i == 0 ? " " : ", ");
            writer.accept(items.get(i));
        }
        out.append(items.isEmpty() ? "" : " ");
    }

    private void note(Reason.Note note) {
        Rule rule = note.finding().rule();
        text("{ \"rule\": ", rule.id());
        text(", \"kind\": ", rule.kind().name().toLowerCase(Locale.ROOT));
        if (rule.verdict() != null) {
            text(", \"verdict\": ", rule.verdict().name());
        } else {
            out.append(", \"points\": ").append(PortfolioFile.points(note.finding().milliPoints()));
        }
        text(", \"reference\": ", rule.reference());
        text(", \"status\": ", rule.status());
        if (note.setAside() != null) {
            text(", \"dikesampingkan\": ", note.setAside());
        }
        out.append(" }");
    }

    private void usage(Reason.Usage usage) {
        text("{ \"limit\": ", usage.limit());
        out.append(", \"amount\": ").append(usage.amount().toPlainString());
        text(", \"price\": ", usage.price().toPlainString());
        out.append(" }");
    }

    private void lever(Reason.Lever lever) {
        text("{ \"lever\": ", lever.lever());
        if (lever.impossible() != null) {
            text(", \"impossible\": ", lever.impossible());
            text(", \"code\": ", lever.code());
        } else if (lever.to() != null) {
            out.append(", \"to\": ").append(lever.to().toPlainString());
        }
        list("items", lever.items(), item -> text("", item));
        list("rooms", lever.rooms(), room -> {
            text("{ \"limit\": ", room.limit());
            out.append(", \"by\": ").append(room.by()).append(" }");
        });
        out.append(" }");
    }

    private void peers(Reason.Peers peers) {
        text("{ \"by\": ", peers.by());
        out.append(", \"rank\": ").append(peers.rank()).append(", \"of\": ").append(peers.of()).append(" }");
    }

    private void text(String before, String value) {
        out.append(before);
        if (value == null) {
            out.append("null");
            return;
        }
        out.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
