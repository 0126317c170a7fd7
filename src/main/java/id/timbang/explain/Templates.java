package id.timbang.explain;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentences with named gaps, one resource file for each language. */
public final class Templates {
    private static final Pattern GAP = Pattern.compile("\\{(\\w+)}");

    private final Properties texts = new Properties();

    /** The sentences of this package in a language: {@code id} or {@code en}. */
    public Templates(String language) {
        this(Templates.class, language);
    }

    /** The sentences beside a class, {@code sentences_<language>.properties}, in a language: {@code id} or {@code en}. */
    public Templates(Class<?> home, String language) {
        String file = "sentences_" + language + ".properties";
        try (InputStream in = home.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("There are no sentences in the language (" + language + ").");
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All keys. */
    public java.util.Set<String> keys() {
        return texts.stringPropertyNames();
    }

    /**
     * A sentence with its gaps filled.
     *
     * @throws IllegalArgumentException when there is no such sentence, or a gap has no filling
     */
    public String text(String key, Map<String, String> fillings) {
        String template = texts.getProperty(key);
        if (template == null) {
            throw new IllegalArgumentException("There is no sentence (" + key + ").");
        }
        return GAP.matcher(template).replaceAll(gap -> {
            String filling = fillings.get(gap.group(1));
            if (filling == null) {
                throw new IllegalArgumentException("The sentence (" + key + ") needs (" + gap.group(1) + ").");
            }
            return Matcher.quoteReplacement(filling);
        });
    }
}
