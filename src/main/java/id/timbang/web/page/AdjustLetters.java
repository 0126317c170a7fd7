package id.timbang.web.page;

import id.timbang.explain.Speech;
import id.timbang.study.Replan;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Letters about one point of the curve: one sheet for each office, district, village or other body that must be told. */
record AdjustLetters(List<Letter> letters) {
    /** Lines of a table that fit on a sheet. */
    private static final int LINES = 14;

    /**
     * One sheet.
     *
     * @param number from 1
     * @param proposals how many change, as a number to read
     * @param saved what they lose together; what they gain has a minus sign
     * @param lines the largest changes of money
     * @param more how many others there are; 0 for none
     */
    record Letter(int number, String to, String proposals, String saved, List<AdjustMoves.Line> lines, int more) {
    }

    static AdjustLetters of(Replan.Point point, String language, AdjustTold bodies) {
        var speech = new Speech(Replan.class, language);
        var told = new TreeMap<String, List<Replan.Move>>();
        point.moves().stream().sorted(AdjustMoves.LARGEST_FIRST).forEach(move -> bodies.audience().names(move)
                .forEach(who -> told.computeIfAbsent(who, name -> new ArrayList<>()).add(move)));
        var letters = new ArrayList<Letter>();
        told.forEach((who, moves) -> letters.add(letter(letters.size() + 1, who, moves, speech, bodies)));
        return new AdjustLetters(List.copyOf(letters));
    }

    private static Letter letter(int number, String who, List<Replan.Move> moves, Speech speech, AdjustTold told) {
        long saved = moves.stream().mapToLong(move -> move.before() - move.now()).sum();
        return new Letter(number, who, speech.count(moves.size()), speech.allDigits(saved),
                moves.stream().limit(LINES).map(move -> AdjustMoves.line(move, speech, told)).toList(),
                Math.max(0, moves.size() - LINES));
    }
}
