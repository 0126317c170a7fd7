package id.timbang.rules;

import java.util.ArrayList;
import java.util.List;

/** A proposal (<i>usulan</i>), and what rules concluded of it. */
public final class ProposalSubject extends Subject {
    private final List<Held> held = new ArrayList<>(8);

    ProposalSubject(Questions questions, int row) {
        super(questions, row);
    }

    void hold(Held conclusion) {
        held.add(conclusion);
    }

    /** In the order in which the rules spoke. */
    List<Held> held() {
        return held;
    }
}
