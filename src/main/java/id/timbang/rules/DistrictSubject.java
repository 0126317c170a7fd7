package id.timbang.rules;

/** A district (<i>kecamatan</i>). */
public final class DistrictSubject extends Subject {

    DistrictSubject(Questions questions, int row) {
        super(questions, row);
    }
}
