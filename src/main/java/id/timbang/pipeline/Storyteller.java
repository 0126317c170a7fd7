package id.timbang.pipeline;

import id.timbang.data.LimitsFile;
import id.timbang.domain.LimitRow;
import id.timbang.domain.PortfolioRow;
import id.timbang.domain.Reason;
import id.timbang.explain.LeverWords;
import id.timbang.explain.Speech;
import id.timbang.explain.Story;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells the reasons of one result in one language; safe between threads, so that one serves many readers. */
public final class Storyteller {
    private final Speech speech;
    private final Map<String, String> titles;
    private final LeverWords words;

    private Storyteller(Path result, String language) {
        this.speech = new Speech(Speech.class, language);
        this.titles = ReasonPage.titles(result);
        Map<String, LimitRow> limits = LimitsFile.read(result.resolve(LimitsFile.NAME)).stream()
                .collect(Collectors.toMap(LimitRow::id, limit -> limit));
        this.words = new LeverWords(speech, limits, titles);
    }

    /**
     * Reads what the words of a result need.
     *
     * @param language {@code id} or {@code en}
     */
    public static Storyteller of(Path result, String language) {
        return new Storyteller(result, language);
    }

    /** Why a proposal came out so, as a paragraph. */
    public String why(Reason reason, PortfolioRow row) {
        return new Story(speech, words, titles).why(reason, row);
    }

    /** What would change it, as sentences; empty where nothing would. */
    public String change(Reason reason) {
        return new Story(speech, words, titles).change(reason);
    }
}
