package id.timbang.web.page;

import id.timbang.explain.Speech;
import id.timbang.store.Commitments;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What does not move, as the figures of two lists show: contracts, binding rows, obligations, and the district that loses most.
 *
 * @param lines one sentence each
 */
record AdjustHold(List<Line> lines) {
    /** A fall by more per cent than this is marked. */
    private static final BigDecimal FALL = BigDecimal.valueOf(15);

    /**
     * One finding.
     *
     * @param key of its sentence, below {@code sesuai.tetap.}
     * @param warning whether something moved that should not
     * @param amounts what the sentence states, up to three
     */
    record Line(String key, boolean warning, List<String> amounts) {
    }

    /**
     * What is compared.
     *
     * @param shortfall of obligations before, rupiah
     * @param shortfallNow after
     * @param spent rupiah before, by district
     * @param changes rupiah, by district
     * @param name names a district by its code
     */
    record Facts(Commitments commitments, long shortfall, long shortfallNow, Map<String, Long> spent,
            Map<String, Long> changes, Function<String, String> name) {
    }

    static AdjustHold of(Facts facts, Speech speech) {
        var lines = new ArrayList<Line>();
        if (facts.commitments().known()) {
            lines.add(contracts(facts.commitments(), speech));
            lines.add(binding(facts.commitments(), speech));
        } else {
            lines.add(line("takdiketahui", false));
        }
        lines.add(obligations(facts.shortfall(), facts.shortfallNow(), speech));
        lines.add(district(facts, speech));
        return new AdjustHold(List.copyOf(lines));
    }

    /** The same between two lists that are both calculated; what they say of obligations stands beside them. */
    static AdjustHold of(Commitments commitments, Speech speech) {
        return new AdjustHold(commitments.known()
                ? List.of(contracts(commitments, speech), binding(commitments, speech))
                : List.of(line("takdiketahui", false)));
    }

    private static Line contracts(Commitments kept, Speech speech) {
        String all = speech.count(kept.contracted());
        String amount = speech.rupiah(kept.contractedAmount());
        if (kept.contracted() == 0) {
            return line("kontrak.nihil", false);
        }
        if (kept.broken() > 0) {
            return line("kontrak.turun", true, all, amount, speech.count(kept.broken()));
        }
        return kept.contractedMoved() > 0
                ? line("kontrak.berubah", false, all, amount, speech.count(kept.contractedMoved()))
                : line("kontrak.tetap", false, all, amount);
    }

    private static Line binding(Commitments kept, Speech speech) {
        String all = speech.count(kept.binding());
        if (kept.binding() == 0) {
            return line("mengikat.nihil", false);
        }
        return kept.bindingMoved() > 0
                ? line("mengikat.berubah", true, all, speech.count(kept.bindingMoved()))
                : line("mengikat.tetap", false, all);
    }

    private static Line obligations(long before, long now, Speech speech) {
        String was = speech.rupiah(before);
        String is = speech.rupiah(now);
        if (now == before) {
            return now == 0 ? line("wajib.terpenuhi", false) : line("wajib.sama", false, is);
        }
        return now < before ? line("wajib.turun", false, is, was) : line("wajib.naik", true, is, was);
    }

    private static Line district(Facts facts, Speech speech) {
        return DistrictFall.of(facts.spent(), facts.changes())
                .map(most -> line("kecamatan.turun", most.percent().compareTo(FALL) > 0,
                        facts.name().apply(most.district()), speech.percent(most.percent().doubleValue(), 1),
                        speech.change(most.change())))
                .orElseGet(() -> line("kecamatan.tetap", false));
    }

    private static Line line(String key, boolean warning, String... amounts) {
        return new Line(key, warning, List.of(amounts));
    }
}
