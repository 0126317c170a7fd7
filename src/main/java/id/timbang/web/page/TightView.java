package id.timbang.web.page;

import id.timbang.explain.Speech;
import id.timbang.study.Diagnosis;
import id.timbang.study.DoctorWords;
import id.timbang.web.StudyJob;
import java.util.List;
import java.util.Optional;

/**
 * Why no list keeps the limits of a run, and what would make room.
 *
 * @param proven whether it is proven that there is none
 * @param conflict what cannot hold together; empty while it is looked for, or where nothing could be proven
 * @param repairs the cheapest first
 */
record TightView(StudyView study, boolean proven, List<String> conflict, List<Repair> repairs) {

    private static final int SHOWN = 3;

    /** One way to make room. */
    record Repair(String cost, List<String> moves) {
    }

    static TightView of(StudyJob job, boolean proven, Speech speech, String language) {
        StudyView study = StudyView.of(Optional.of(job));
        if (!(job.answer() instanceof Diagnosis diagnosis)) {
            return new TightView(study, proven, List.of(), List.of());
        }
        var words = new DoctorWords(language);
        return new TightView(study, proven || diagnosis.proven(),
                diagnosis.conflict().stream().map(words::demand).toList(),
                diagnosis.repairs().stream().limit(SHOWN).map(repair -> new Repair(speech.rupiah(repair.cost()),
                        words.each(repair))).toList());
    }
}
