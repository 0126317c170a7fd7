package id.timbang.data;

import id.timbang.domain.Choice;
import id.timbang.domain.Decision;
import id.timbang.domain.Decision.Kind;
import id.timbang.domain.Ids;
import id.timbang.domain.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Reads decisions.csv, and checks decisions against the proposals that they are about. */
final class Decisions {
    static final List<String> WORDS = Stream.concat(Stream.of("FORCE_IN", "FORCE_OUT"),
            Arrays.stream(Choice.values()).map(Choice::name)).toList();

    private Decisions() {
    }

    /** The decisions in the order of their proposals. */
    static List<Decision> read(Sheet sheet, Keys proposals, Table table, Problems problems) {
        Keys.of(sheet, "proposal", problems);
        var decisions = new ArrayList<Decision>();
        for (int row = 0; row < sheet.rows(); row++) {
            if (sheet.has("proposal", row) && sheet.has("decision", row)) {
                Decision decision = of(sheet.text("proposal", row), sheet.text("decision", row),
                        sheet.text("reason", row),
                        sheet.text("by", row));
                check(sheet, row, decision, proposals, table, problems);
                decisions.add(decision);
            }
        }
        decisions.sort(Comparator.comparing(Decision::proposal, Ids.ORDER));
        return decisions;
    }

    private static void check(Sheet sheet, int row, Decision decision, Keys proposals, Table table, Problems problems) {
        try {
            check(decision, proposals, table);
        } catch (BadDecision bad) {
            problems.add(sheet.problem(row, bad.column, bad.getMessage(), bad.advice));
        }
    }

    /**
     * FORCE_IN, FORCE_OUT or the name of a choice.
     *
     * @throws BadCell when it is none of these
     */
    static String word(String text) {
        return Cells.word(text, WORDS);
    }

    /** A decision from its texts; the word must be known. */
    static Decision of(String proposal, String word, String reason, String by) {
        Choice choice = Choice.findByName(word).orElse(null);
        return new Decision(proposal, choice == null ? Kind.valueOf(word) : Kind.CHOICE, choice, reason, by);
    }

    /**
     * Checks what can be told without the policy's fractions.
     *
     * @throws BadDecision when the decision cannot be carried out
     */
    static void check(Decision decision, Keys proposals, Table table) {
        OptionalInt row = proposals.find(decision.proposal());
        if (row.isEmpty()) {
            throw new BadDecision("proposal", "there is no proposal " + Cells.quote(decision.proposal()),
                    Advice.proposal(decision.proposal(), proposals));
        }
        boolean out = decision.kind() == Kind.FORCE_OUT || decision.choice() == Choice.DEFER;
        boolean binding = table.fact("binding", row.getAsInt()).isTrue();
        if (binding && (out || decision.kind() == Kind.CHOICE && decision.choice() != Choice.FULL)) {
            throw new BadDecision("decision",
                    shown(decision) + " contradicts the binding row of " + decision.proposal(),
                    "the row should not be binding");
        }
        if (out && table.number("contracted", row.getAsInt(), 0) > 0) {
            throw new BadDecision("decision",
                    shown(decision) + " contradicts the contract already signed for " + decision.proposal(),
                    "the contract was ended and the column contracted should be 0");
        }
        boolean volume = decision.choice() != null && decision.choice().volume();
        if (volume && !table.fact("divisible", row.getAsInt()).isTrue()) {
            throw new BadDecision("decision",
                    shown(decision) + " divides the proposal " + decision.proposal() + " that is not divisible",
                    "FULL is meant, or the column divisible should say ya");
        }
    }

    private static String shown(Decision decision) {
        return decision.choice() == null ? decision.kind().name() : decision.choice().name();
    }

    /** A decision that cannot be carried out. */
    static final class BadDecision extends RuntimeException {
        private static final long serialVersionUID = 1L;
        final String column;
        final String advice;

        BadDecision(String column, String message, String advice) {
            super(message, null, false, false);
            this.column = column;
            this.advice = advice;
        }
    }
}
