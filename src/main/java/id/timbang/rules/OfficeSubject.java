package id.timbang.rules;

/** A regional office (<i>perangkat daerah</i>). */
public final class OfficeSubject extends Subject {

    OfficeSubject(Questions questions, int row) {
        super(questions, row);
    }
}
