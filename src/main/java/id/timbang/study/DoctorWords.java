package id.timbang.study;

import id.timbang.explain.Labels;
import id.timbang.explain.Speech;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a diagnosis speaks of, in words. */
public final class DoctorWords {
    private final Speech speech;

    /** In a language: {@code id} or {@code en}. */
    public DoctorWords(String language) {
        this.speech = new Speech(DoctorReport.class, language);
    }

    /** What cannot hold together with others. */
    public String demand(Demand demand) {
        String key = demand.forces() || demand.kind() == Demand.Kind.RELATION
                ? "demand." + demand.kind() + (demand.forces() && !demand.minimum() ? ".out" : "")
                : demand.minimum() ? "demand.min" : "demand.max";
        return speech.text(key,
                Map.of("id", demand.id(), "label", Labels.plain(demand.label()), "amount",
                        amount(demand, demand.amount())));
    }

    private String amount(Demand demand, long amount) {
        if (demand.share()) {
            return speech.number(BigDecimal.valueOf(amount, 4).stripTrailingZeros()) + " %";
        }
        return demand.money() ? speech.rupiah(amount) : speech.count(amount);
    }

    String moves(Diagnosis.Repair repair) {
        return String.join("; ", each(repair));
    }

    /** All that has to change, one after the other; that nothing has to, where a portfolio is known that keeps every hard limit. */
    public List<String> each(Diagnosis.Repair repair) {
        return repair.moves().isEmpty()
                ? List.of(speech.text("move.none"))
                : repair.moves().stream().map(this::move).toList();
    }

    String move(Diagnosis.Move move) {
        Demand demand = move.demand();
        String key = demand.forces()
                ? "move." + demand.kind() + (demand.minimum() ? "" : ".out")
                : demand.minimum() ? "move.down" : "move.up";
        var gaps = new HashMap<String, String>();
        gaps.put("id", demand.id());
        gaps.put("label", Labels.plain(demand.label()));
        String from = amount(demand, demand.amount());
        String to = amount(demand, move.to());
        // Rounded words may say the same of what differs.
        boolean close = from.equals(to) && demand.money() && !demand.share();
        gaps.put("from", close ? speech.allDigits(demand.amount()) : from);
        gaps.put("to", close ? speech.allDigits(move.to()) : to);
        gaps.put("rupiah", speech.rupiah(move.rupiah()));
        return speech.text(key, gaps);
    }
}
