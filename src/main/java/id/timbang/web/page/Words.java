package id.timbang.web.page;

import id.timbang.explain.Speech;
import java.util.Locale;

/** Figures and sentences in the language of the reader: English on request, else Bahasa Indonesia. */
final class Words {
    private static final Speech INDONESIAN = new Speech(Speech.class, "id");
    private static final Speech ENGLISH = new Speech(Speech.class, "en");

    private Words() {
    }

    /** The language as {@code id} or {@code en}. */
    static String language(Locale locale) {
        return isEnglish(locale) ? "en" : "id";
    }

    /** Whether it is English. */
    static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals("en");
    }

    /** How this language says it. */
    static Speech in(Locale locale) {
        return in(isEnglish(locale));
    }

    /** How English says it, else Bahasa Indonesia. */
    static Speech in(boolean english) {
        return english ? ENGLISH : INDONESIAN;
    }
}
