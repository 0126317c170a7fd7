package id.timbang.web.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What readers of files say in English, in Bahasa Indonesia. The first entry that fits counts; what fits none stays as it is. */
final class Catalogue {
    private static final List<Entry> ENTRIES = read("masalah.txt");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private Catalogue() {
    }

    /**
     * A saying.
     *
     * @param english with groups in the places of {@code {0}}, {@code {1}}, …
     * @param indonesian with these places
     */
    private record Entry(Pattern english, String indonesian) {
    }

    private static List<Entry> read(String name) {
        try (InputStream in = Catalogue.class.getResourceAsStream(name)) {
            var entries = new ArrayList<Entry>();
            for (String pair : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip().split("\\R\\R")) {
                String[] lines = pair.split("\\R");
                entries.add(new Entry(pattern(lines[0]), lines[1]));
            }
            return List.copyOf(entries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Pattern pattern(String english) {
        return Pattern.compile(Arrays.stream(english.split("\\{\\d}", -1)).map(Pattern::quote)
                .collect(Collectors.joining("(.*)")), Pattern.DOTALL);
    }

    static String indonesian(String english) {
        for (Entry entry : ENTRIES) {
            Matcher matcher = entry.english.matcher(english);
            if (matcher.matches()) {
                return PLACE.matcher(entry.indonesian).replaceAll(place -> Matcher.quoteReplacement(
                        matcher.group(Integer.parseInt(place.group(1)) + 1)));
            }
        }
        return english;
    }
}
