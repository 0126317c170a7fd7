package id.timbang.pipeline;

import id.timbang.data.LimitsFile;
import id.timbang.data.PortfolioFile;
import id.timbang.data.ReasonsFile;
import id.timbang.data.ReasonsReader;
import id.timbang.domain.BadInputException;
import id.timbang.domain.LimitRow;
import id.timbang.domain.PortfolioRow;
import id.timbang.domain.Problem;
import id.timbang.domain.Reason;
import id.timbang.explain.LeverWords;
import id.timbang.explain.Speech;
import id.timbang.explain.Story;
import id.timbang.explain.StoryTable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The reason for one proposal of a result, as a page of text: one sentence, one paragraph, the full table. */
public final class ReasonPage {
    /** How many of those displaced are named. */
    private static final int NAMED = 10;

    private final Path result;
    private final Reason reason;
    private final PortfolioRow row;
    private final Speech speech;
    private final LeverWords words;
    private final Map<String, String> titles;

    private ReasonPage(Path result, Reason reason, String language) {
        this.result = result;
        this.reason = reason;
        this.row = PortfolioFile.find(result.resolve(PortfolioFile.NAME), reason.id())
                .orElseThrow(() -> unknown(result, reason.id()));
        this.speech = new Speech(Speech.class, language);
        this.titles = titles(result);
        Map<String, LimitRow> limits = LimitsFile.read(result.resolve(LimitsFile.NAME)).stream()
                .collect(Collectors.toMap(LimitRow::id, limit -> limit));
        this.words = new LeverWords(speech, limits, titles);
    }

    /**
     * Opens the page of a proposal.
     *
     * @param language {@code id} or {@code en}
     * @throws BadInputException when the folder is no result or has no such proposal
     */
    public static ReasonPage of(Path result, String proposal, String language) {
        if (!Files.exists(result.resolve(ReasonsFile.INDEX))) {
            throw new BadInputException(new Problem(result.toString(), 0, "", "is no result: it has no reasons.idx",
                    "the folder that solve wrote is meant"));
        }
        Reason reason = ReasonsReader.find(result, proposal).orElseThrow(() -> missing(result, proposal));
        return new ReasonPage(result, reason, language);
    }

    private static BadInputException missing(Path result, String proposal) {
        return PortfolioFile.find(result.resolve(PortfolioFile.NAME), proposal).isPresent()
                ? ReasonsReader.lost(proposal)
                : unknown(result, proposal);
    }

    private static BadInputException unknown(Path result, String proposal) {
        return new BadInputException(new Problem(result.toString(), 0, "", "has no proposal (" + proposal + ")",
                "the id is written differently in portfolio.csv"));
    }

    /** The titles of the rules that a result was made with, by id. */
    static Map<String, String> titles(Path result) {
        return ResultRules.of(result).pack().listing().stream()
                .collect(Collectors.toMap(rule -> rule.id(), rule -> rule.title()));
    }

    /** The page, line by line. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(speech.text("page.title", Map.of("id", row.id(), "title", row.title())));
        lines.add("");
        lines.add(paragraph());
        lines.add("");
        lines.addAll(new StoryTable(speech, words, titles).of(reason));
        return lines;
    }

    /** The paragraph alone. */
    public String paragraph() {
        return new Story(speech, words, titles).of(reason, row);
    }

    /** Tries every lever that can do it by solving again; one line for each. */
    public List<String> tried(Confirmation confirmation) {
        List<String> lines = new ArrayList<>(List.of(speech.text("page.tried")));
        boolean funded = !reason.drops().isEmpty();
        for (Reason.Lever lever : funded ? reason.drops() : reason.takes()) {
            if (lever.impossible() == null) {
                lines.add(tried(confirmation, lever, funded));
            }
        }
        if (lines.size() == 1) {
            lines.add(speech.text("tried.nothing"));
        }
        return lines;
    }

    private String tried(Confirmation confirmation, Reason.Lever lever, boolean funded) {
        String way = funded ? words.drop(lever) : words.way(lever);
        Confirmation.Tried tried = confirmation.apply(reason, lever);
        if (tried.failure() != null) {
            return speech.text("tried.failed", Map.of("lever", words.name(lever), "way", way, "why", tried.failure()));
        }
        String key = "tried." + (tried.funded() ? funded ? "kept" : "in" : funded ? "dropped" : "out");
        return speech.text(key, Map.of("lever", words.name(lever), "way", way, "choice",
                speech.text("choice." + tried.taken()), "lost",
                funded && tried.lost().isEmpty() ? "" : lost(tried.lost())));
    }

    private String lost(List<String> lost) {
        if (lost.isEmpty()) {
            return speech.text("tried.lost.none");
        }
        String key = lost.size() > NAMED ? "tried.lost.more" : "tried.lost";
        return speech.text(key, Map.of("count", speech.count(lost.size()), "items",
                String.join(speech.text("lever.and"), lost.subList(0, Math.min(NAMED, lost.size())))));
    }

    /** The folder that it tells of. */
    public Path result() {
        return result;
    }
}
