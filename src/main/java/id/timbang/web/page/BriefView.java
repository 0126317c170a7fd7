package id.timbang.web.page;

import id.timbang.domain.Reason;
import id.timbang.explain.LeverWords;
import id.timbang.explain.Speech;
import java.util.List;

/**
 * Why a proposal came out as it did, in short.
 *
 * @param value points of its best choice; {@code null} where none is offered
 * @param price points that the money and room for it are worth elsewhere
 * @param valueBar length of the bar of the value, 0 to 100
 * @param priceBar length of the bar of the price, 0 to 100
 * @param levers the first that could change the decision
 */
record BriefView(String paragraph, String value, String price, double valueBar, double priceBar, List<String> levers) {

    private static final int LEVERS = 3;
    private static final double FULL = 100;

    static BriefView of(Reasons.Known known, Speech speech) {
        Reason reason = known.reason();
        String paragraph = known.paragraph(speech);
        if (reason.netValue() == null) {
            return new BriefView(paragraph, null, null, 0, 0, levers(known, speech));
        }
        long price = reason.value() - reason.netValue();
        double most = Math.max(1, Math.max(reason.value(), price));
        return new BriefView(paragraph, speech.points(reason.value()), speech.points(price),
                Math.max(0, reason.value() * FULL / most), Math.max(0, price * FULL / most), levers(known, speech));
    }

    private static List<String> levers(Reasons.Known known, Speech speech) {
        LeverWords words = known.words(speech);
        boolean funded = known.reason().takes().isEmpty();
        List<Reason.Lever> levers = funded ? known.reason().drops() : known.reason().takes();
        return levers.stream().filter(lever -> lever.impossible() == null).limit(LEVERS)
                .map(lever -> words.name(lever) + ": " + (funded ? words.drop(lever) : words.way(lever))).toList();
    }
}
