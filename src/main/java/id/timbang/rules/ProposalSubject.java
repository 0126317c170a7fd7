package id.timbang.rules;

/** A proposal (<i>usulan</i>). */
public final class ProposalSubject extends Subject {

    ProposalSubject(Questions questions, int row) {
        super(questions, row);
    }
}
