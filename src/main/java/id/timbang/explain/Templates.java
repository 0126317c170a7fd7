package id.timbang.explain;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentences with named gaps, one resource file for each language. */
public final class Templates {
    private static final Pattern GAP = Pattern.compile("\\{(\\w+)}");

    private final Map<String, List<Part>> texts = new HashMap<>();

    /** The sentences of this package in a language: {@code id} or {@code en}. */
    public Templates(String language) {
        this(Templates.class, language);
    }

    /** The sentences beside a class, {@code sentences_<language>.properties}, in a language: {@code id} or {@code en}. */
    public Templates(Class<?> home, String language) {
        String file = "sentences_" + language + ".properties";
        var read = new Properties();
        try (InputStream in = home.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("There are no sentences in the language (" + language + ").");
            }
            read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        read.stringPropertyNames().forEach(key -> texts.put(key, parts(read.getProperty(key))));
    }

    /** A piece of a sentence, or a gap of that name. */
    private record Part(String text, boolean gap) {
    }

    private static List<Part> parts(String template) {
        List<Part> parts = new ArrayList<>();
        Matcher gaps = GAP.matcher(template);
        int end = 0;
        while (gaps.find()) {
            parts.add(new Part(template.substring(end, gaps.start()), false));
            parts.add(new Part(gaps.group(1), true));
            end = gaps.end();
        }
        parts.add(new Part(template.substring(end), false));
        return parts;
    }

    /** All keys. */
    public Set<String> keys() {
        return Collections.unmodifiableSet(texts.keySet());
    }

    /**
     * A sentence with its gaps filled.
     *
     * @throws IllegalArgumentException when there is no such sentence, or a gap has no filling
     */
    public String text(String key, Map<String, String> fillings) {
        List<Part> parts = texts.get(key);
        if (parts == null) {
            throw new IllegalArgumentException("There is no sentence (" + key + ").");
        }
        if (parts.size() == 1) {
            return parts.get(0).text;
        }
        var sentence = new StringBuilder();
        for (Part part : parts) {
            String text = part.gap ? fillings.get(part.text) : part.text;
            if (text == null) {
                throw new IllegalArgumentException("The sentence (" + key + ") needs (" + part.text + ").");
            }
            sentence.append(text);
        }
        return sentence.toString();
    }
}
