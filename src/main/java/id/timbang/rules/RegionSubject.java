package id.timbang.rules;

/** The region itself (<i>daerah</i>). */
public final class RegionSubject extends Subject {

    RegionSubject(Questions questions, int row) {
        super(questions, row);
    }
}
