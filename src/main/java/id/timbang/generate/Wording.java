package id.timbang.generate;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Titles and problems as people write them; no two titles of one place are the same. */
final class Wording {
    private static final int TRIES = 6;
    private final Grammar grammar;
    private final Set<Long> used = new HashSet<>();

    Wording(Grammar grammar) {
        this.grammar = grammar;
    }

    void fill(Row row, Need need) {
        String title = title(row, need);
        row.set(Field.TITLE, title);
        String field = "masalah." + need.activity().substring(0, 4);
        row.set(Field.PROBLEM,
                grammar.say(grammar.knows(field) ? field : "masalah.", Map.of(), need.dice()));
    }

    /** The title of the design of the work with that title. */
    String designOf(String title, Dice dice) {
        return grammar.say("ded", Map.of("judul", lowerFirst(title)), dice);
    }

    /** The same title as somebody else would type it. */
    static String retyped(String title, Dice dice) {
        String typed = dice.pick(RETYPINGS).apply(title);
        return typed.equals(title) ? title.toUpperCase(java.util.Locale.ROOT) : typed;
    }

    private static final List<java.util.function.UnaryOperator<String>> RETYPINGS = List.of(
            title -> title.toUpperCase(java.util.Locale.ROOT),
            title -> title.replace("Jl. ", "Jalan ").replace("Kp. ", "Kampung "),
            title -> title.replace("RT ", "RT.").replace("/RW ", " RW.").replace(" RW ", " RW."),
            title -> title.replace("Desa ", "Ds. ").replace("Kelurahan ", "Kel. ").replace("Kampung ", "Kp "),
            title -> "Usulan " + lowerFirst(title), title -> title + ".");

    private String title(Row row, Need need) {
        Map<String, String> words = need.words(row.get(Field.VOLUME).replace('.', ','));
        String slot = "judul." + need.work().kind();
        String title = grammar.say(slot, words, need.dice());
        for (int i = 1; !used.add(key(title, row)); i++) {
            title = i < TRIES
                    ? grammar.say(slot, words, need.dice())
                    : title + " " + grammar.say("lingkup", words, need.dice());
        }
        return Character.toUpperCase(title.charAt(0)) + title.substring(1);
    }

    private static long key(String title, Row row) {
        return (long) title.hashCode() * 1_000_003L + row.get(Field.VILLAGE).hashCode();
    }

    private static String lowerFirst(String title) {
        boolean abbreviation = title.length() > 1 && Character.isUpperCase(title.charAt(1));
        return abbreviation ? title : Character.toLowerCase(title.charAt(0)) + title.substring(1);
    }
}
