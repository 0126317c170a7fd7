package id.timbang.rules;

/** A source of money (<i>sumber dana</i>). */
public final class FundSubject extends Subject {

    FundSubject(Questions questions, int row) {
        super(questions, row);
    }
}
