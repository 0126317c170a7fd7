package id.timbang.compare;

import id.timbang.domain.Choice;
import id.timbang.domain.Outcome;
import java.util.Collections;
import java.util.ArrayList;
import java.util.List;

/**
 * A proposal with which some result does something else than the baseline.
 *
 * @param states what each result does; {@code null} where it lacks the proposal
 * @param whys for each result why it differs from the baseline; {@code null} where it does not, and for the baseline
 */
public record Flip(String id, String title, String channel, String office, String district, String village,
        List<State> states, List<Why> whys) {
    public Flip {
        states = Collections.unmodifiableList(new ArrayList<>(states));
        whys = Collections.unmodifiableList(new ArrayList<>(whys));
    }

    /**
     * What became of it in one result.
     *
     * @param cost rupiah this year
     * @param netValue milli-points; {@code null} where nothing is offered
     */
    public record State(Outcome decision, Choice choice, long cost, Long netValue) {
    }

    /** Which way it went. */
    public enum Way {
        /** Funded now, not in the baseline. */
        IN,
        /** No longer funded. */
        OUT,
        /** Funded with more money. */
        MORE,
        /** Funded with less money. */
        LESS,
        /** Something else, e.g. referred. */
        OTHER
    }

    /** What it comes from. */
    public enum Cause {
        /** One of the results lacks the proposal. */
        ABSENT,
        /** A person decided. */
        DECISION,
        /** A gate opened or closed. */
        GATE,
        /** Its points changed. */
        POINTS,
        /** Its cost or the policy changed, and so its value. */
        VALUE,
        /** Another of the same group was taken. */
        RIVAL,
        /** A limit became dearer or cheaper. */
        PRICE,
        /** It stood at the threshold, and room decided. */
        EDGE
    }

    /**
     * Why a result differs from the baseline.
     *
     * @param sentence in the language asked for
     */
    public record Why(Way way, Cause cause, String sentence) {
    }
}
