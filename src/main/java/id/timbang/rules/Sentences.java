package id.timbang.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences that planners may write, for whoever helps them write. */
public final class Sentences {
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
    /** How a slot is shown, within its quotation marks. */
    private static final String OPEN = "\"…\"";

    private Sentences() {
    }

    /**
     * A sentence of the vocabulary.
     *
     * @param text with {@code …} for what is filled in
     * @param concludes whether it stands after {@code then}
     */
    public record Offer(String text, boolean concludes) {
    }

    /** All of them, in the order of the vocabulary. */
    public static List<Offer> offers() {
        var offers = new ArrayList<Offer>();
        Vocabulary.shipped().sentences(Vocabulary.conditions())
                .forEach(sentence -> offers.add(new Offer(sentence.text(), false)));
        Vocabulary.shipped().sentences(Vocabulary.conclusions())
                .forEach(sentence -> offers.add(new Offer(sentence.text(), true)));
        return List.copyOf(offers);
    }

    /**
     * A sentence with what a line says in quotation marks, in that order.
     *
     * @param sentence as in {@link Offer#text}
     */
    public static String filled(String sentence, String line) {
        Matcher said = QUOTED.matcher(line);
        return Pattern.compile(OPEN).matcher(sentence)
                .replaceAll(slot -> Matcher.quoteReplacement(said.find() ? said.group() : OPEN));
    }
}
