package id.timbang.data;

import id.timbang.domain.Reason;
import java.util.List;
import java.util.function.Consumer;

/** The JSON of one reason, on one line; streamed, because a region has 162,930 of them. */
final class ReasonText {
    private static final byte[] ID = JsonBytes.of("{\"id\":");
    private static final byte[] DECISION = JsonBytes.of(",\"decision\":");
    private static final byte[] POINTS = JsonBytes.of(",\"points\":");
    private static final byte[] TAKEN = JsonBytes.of(",\"taken\":");
    private static final byte[] BEST = JsonBytes.of(",\"best\":");
    private static final byte[] VALUE_TAKEN = JsonBytes.of(",\"value_taken\":");
    private static final byte[] VALUE = JsonBytes.of(",\"value\":");
    private static final byte[] NET_VALUE = JsonBytes.of(",\"net_value\":");
    private static final byte[] BEATEN_BY = JsonBytes.of(",\"beaten_by\":");
    private static final byte[] MERGED_INTO = JsonBytes.of(",\"merged_into\":");
    private static final byte[] FINDINGS = JsonBytes.of(",\"findings\":");
    private static final byte[] USAGE = JsonBytes.of(",\"usage\":");
    private static final byte[] TAKES = JsonBytes.of(",\"takes\":");
    private static final byte[] DROPS = JsonBytes.of(",\"drops\":");
    private static final byte[] PEERS = JsonBytes.of(",\"peers\":");
    private static final byte[] BY = JsonBytes.of("{\"by\":");
    private static final byte[] RANK = JsonBytes.of(",\"rank\":");
    private static final byte[] OF = JsonBytes.of(",\"of\":");

    private final JsonBytes out = new JsonBytes();
    private final ReasonParts parts;

    private ReasonText(ReasonParts parts) {
        this.parts = parts;
    }

    /**
     * The bytes of its line, the line feed among them.
     *
     * @param parts of the result that the reason is of
     */
    static byte[] line(Reason reason, ReasonParts parts) {
        return new ReasonText(parts).reason(reason);
    }

    private byte[] reason(Reason reason) {
        out.raw(ID).text(reason.id());
        out.raw(DECISION).text(reason.decision().name());
        out.raw(POINTS).raw(PortfolioFile.points(reason.milliPoints()));
        out.raw(TAKEN).text(reason.taken().name());
        out.raw(BEST).text(reason.best() == null ? null : reason.best().name());
        out.raw(VALUE_TAKEN).number(reason.valueTaken());
        out.raw(VALUE).number(reason.value());
        out.raw(NET_VALUE).raw(String.valueOf(reason.netValue()));
        out.raw(BEATEN_BY).text(reason.beatenBy());
        if (reason.mergedInto() != null) {
            out.raw(MERGED_INTO).text(reason.mergedInto());
        }
        list(FINDINGS, reason.findings(), note -> parts.write(note, out));
        list(USAGE, reason.usage(), usage -> parts.write(usage, out));
        list(TAKES, reason.takes(), lever -> parts.write(lever, out));
        listUnlessEmpty(DROPS, reason.drops(), lever -> parts.write(lever, out));
        listUnlessEmpty(PEERS, reason.peers(), this::peers);
        return out.raw("}\n").toArray();
    }

    private void peers(Reason.Peers peers) {
        out.raw(BY).text(peers.by()).raw(RANK).number(peers.rank()).raw(OF).number(peers.of()).raw("}");
    }

    private <T> void listUnlessEmpty(byte[] name, List<T> items, Consumer<T> writer) {
        if (!items.isEmpty()) {
            list(name, items, writer);
        }
    }

    private <T> void list(byte[] name, List<T> items, Consumer<T> writer) {
        out.raw(name).list(items, writer);
    }
}
