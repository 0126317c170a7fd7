package id.timbang.web.page;

import id.timbang.explain.Speech;
import id.timbang.study.Replan;

/**
 * What one point of the curve does to a proposal, in words.
 *
 * @param style name of the kind of change
 * @param saved what it takes less than before; what it takes more has a minus sign
 * @param beforeBar length of the bar of the money before, 0 to 100
 * @param nowBar length of the bar of the money now, 0 to 100
 */
record AdjustBrief(String style, String kind, String before, String now, String saved, double beforeBar,
        double nowBar) {

    private static final double FULL = 100;

    static AdjustBrief of(Replan.Move move, String language) {
        var speech = new Speech(Replan.class, language);
        long most = Math.max(1, Math.max(move.before(), move.now()));
        return new AdjustBrief(move.kind().name(), speech.text("kind." + move.kind()), speech.count(move.before()),
                speech.count(move.now()), speech.count(move.before() - move.now()), FULL * move.before() / most,
                FULL * move.now() / most);
    }
}
