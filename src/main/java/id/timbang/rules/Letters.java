package id.timbang.rules;

/** The letters that a line of a rule may hold: what Bahasa Indonesia and legal references need, and nothing that looks like it. */
final class Letters {
    /** What to do about a letter that is refused. */
    static final String ADVICE = "it was pasted from elsewhere; type the line again with plain letters and \" quotes";
    private static final String OTHERS = "–—’…≥≤×÷§°²³½¼¾";
    private static final String BREAKING = "\\{}$;`";

    private Letters() {
    }

    /** Why the line is refused; null where it is not. */
    static String refusal(String line) {
        for (int i = 0; i < line.length(); i++) {
            char letter = line.charAt(i);
            if (!allowed(letter)) {
                return String.format("the letter U+%04X at place %d is not allowed", (int) letter, i + 1);
            }
        }
        if (line.contains("//") || line.contains("/*") || line.contains("*/")) {
            return "a comment stands inside the line; comments are lines that begin with #";
        }
        return null;
    }

    private static boolean allowed(char letter) {
        boolean ascii = letter >= ' ' && letter <= '~' && BREAKING.indexOf(letter) < 0;
        boolean latin = letter >= 'À' && letter <= 'ÿ';
        return ascii || latin || OTHERS.indexOf(letter) >= 0;
    }
}
