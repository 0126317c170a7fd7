package id.timbang.benchmark;

import id.timbang.domain.Certificate;
import id.timbang.optimise.Optimiser;
import id.timbang.optimise.Settings;
import id.timbang.pipeline.Question;

/** This optimiser at its default settings; it runs first and says what obligations may fall short by. */
final class Ours {
    static final String TITLE = "Timbang";
    private static final String SETTINGS = "prices, contested set and search; target gap 0.01 %, ended by steps, seed 0, two threads for prices";

    /**
     * What it did, and its proof.
     *
     * @param run as of every contender
     */
    record Proven(Run run, Certificate certificate) {
    }

    private Ours() {
    }

    static Proven run(Question question) {
        Recorder recorder = new Recorder();
        Certificate certificate = Optimiser.optimise(question.programme(), Settings.DEFAULT, recorder).certificate();
        return new Proven(recorder.run(TITLE, SETTINGS, certificate.ended()), certificate);
    }
}
