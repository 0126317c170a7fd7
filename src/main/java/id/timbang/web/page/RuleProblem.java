package id.timbang.web.page;

import id.timbang.domain.Problem;
import id.timbang.rules.Sentences;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is wrong with a line of a rule file, for the person who wrote it.
 *
 * @param line from 1; 0 for the whole file
 * @param fix the line as it was probably meant; empty where nobody can say
 */
record RuleProblem(String file, int line, String message, String advice, String fix) {

    private static final Pattern SENTENCE = Pattern.compile("the sentence \"(.*)\" was meant");
    private static final Pattern WORD = Pattern.compile("([\\w.:-]+)(?: or .*)? was meant");
    private static final Pattern NAMED = Pattern.compile(".*\\(([\\w.:-]+)\\).*");

    /**
     * @param text of the file
     */
    static RuleProblem of(Problem problem, String text, Locale locale) {
        String[] lines = text.split("\n", -1);
        String line = problem.line() > 0 && problem.line() <= lines.length ? lines[problem.line() - 1] : "";
        boolean english = locale.getLanguage().equals("en");
        String message = problem.column().isEmpty() || problem.message().contains("(")
                ? problem.message()
                : problem.column() + ": " + problem.message();
        return new RuleProblem(problem.file(), problem.line(),
                english ? message : Catalogue.indonesian(message),
                english ? problem.advice() : Catalogue.indonesian(problem.advice()), fix(problem, line));
    }

    private static String fix(Problem problem, String line) {
        String said = line.strip();
        Matcher sentence = SENTENCE.matcher(problem.advice());
        if (sentence.matches()) {
            return line.replace(said, Sentences.filled(sentence.group(1), said));
        }
        Matcher meant = WORD.matcher(problem.advice());
        Matcher named = NAMED.matcher(problem.message());
        return meant.matches() && named.matches() && line.contains(named.group(1))
                ? line.replace(named.group(1), meant.group(1))
                : "";
    }
}
