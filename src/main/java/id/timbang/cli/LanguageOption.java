package id.timbang.cli;

import java.util.Locale;
import picocli.CommandLine.Option;

/** {@code --language}: in which language a command speaks. */
final class LanguageOption {
    /** The languages there are. */
    enum Language {
        /** Bahasa Indonesia. */
        ID,
        /** English. */
        EN
    }

    @Option(names = {"--language",
            "--lang"}, paramLabel = "CODE", defaultValue = "id", description = "id (Bahasa Indonesia) or en (English); default: ${DEFAULT-VALUE}")
    private Language language;

    /** {@code id} or {@code en}. */
    String code() {
        return language.name().toLowerCase(Locale.ROOT);
    }
}
