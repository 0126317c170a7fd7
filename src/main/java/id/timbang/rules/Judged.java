package id.timbang.rules;

import id.timbang.domain.Assessment;

/** A dataset as judged, with what the rules were told: the next one takes the findings from here where it is told the same. */
public final class Judged {
    final Answers answers;
    private final Assessment assessment;

    Judged(Answers answers, Assessment assessment) {
        this.answers = answers;
        this.assessment = assessment;
    }

    /** What the rules found. */
    public Assessment assessment() {
        return assessment;
    }
}
