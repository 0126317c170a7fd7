package id.timbang.rules;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.timbang.domain.Problem;
import id.timbang.parameters.Nearest;

/**
 * Reads a .dslr file line by line. Every line must be one of a few known forms or a sentence of the vocabulary; nothing else, and
 * no title, reference or comment, ever reaches the engine.
 */
final class RuleFile {
    /** The most lines of a file. */
    static final int MAX_LINES = 20_000;
    private static final int MAX_LINE = 400;
    private static final int MAX_STATEMENTS = 30;
    private static final Pattern RULE = Pattern.compile("rule \"([A-Z]{1,8}[0-9]{1,4}[a-z]?) ([^\"]{3,150})\"");
    private static final Pattern ANNOTATION = Pattern.compile("@(\\w+)\\(\"([^\"]{3,300})\"\\)");
    private static final Set<String> ANNOTATIONS = Set.of("pasal", "kebijakan", "status", "sejak");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
    private static final Map<String, String> FOREIGN = Map.ofEntries(
            Map.entry("package", "packages are not needed here"),
            Map.entry("import", "a rule needs nothing from outside; use a sentence"),
            Map.entry("global", "a rule has no global variables; use a parameter"),
            Map.entry("declare", "facts cannot be declared; use the columns of the dataset"),
            Map.entry("function", "functions are not allowed; use a sentence"),
            Map.entry("query", "queries are not allowed; use a rule"),
            Map.entry("unit", "rule units are not allowed"),
            Map.entry("expander", "the vocabulary is always the shipped one; remove the line"),
            Map.entry("dialect", "a rule has no dialect; remove the line"),
            Map.entry("salience", "the order of rules has no meaning; remove the line"),
            Map.entry("no-loop", "a rule fires once for each proposal; remove the line"),
            Map.entry("lock-on-active", "a rule fires once for each proposal; remove the line"),
            Map.entry("agenda-group", "the order of rules has no meaning; remove the line"),
            Map.entry("ruleflow-group", "the order of rules has no meaning; remove the line"),
            Map.entry("activation-group", "the order of rules has no meaning; remove the line"),
            Map.entry("auto-focus", "the order of rules has no meaning; remove the line"),
            Map.entry("enabled", "to switch a rule off name it under \"without:\" in pack.yaml"),
            Map.entry("duration", "rules have no timers; remove the line"),
            Map.entry("timer", "rules have no timers; remove the line"),
            Map.entry("calendars", "rules have no calendars; dates belong in parameters"),
            Map.entry("date-effective", "dates belong in parameters"),
            Map.entry("date-expires", "dates belong in parameters"),
            Map.entry("eval", "code is not allowed; use a sentence"),
            Map.entry("extends", "a rule stands alone; repeat the conditions"));

    private enum Part {
        OUTSIDE, HEAD, WHEN, THEN
    }

    private final String file;
    private final Vocabulary vocabulary;
    private final List<Problem> problems;
    private final List<RuleText> rules = new ArrayList<>();
    private Part part = Part.OUTSIDE;
    private RuleDraft draft;

    RuleFile(String file, Vocabulary vocabulary, List<Problem> problems) {
        this.file = file;
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    List<RuleText> read(byte[] content) {
        String[] lines = decoded(content).split("\r\n?|\n", -1);
        if (lines.length > MAX_LINES) {
            problem(MAX_LINES, "has more than " + MAX_LINES + " lines", "split the file");
            return List.of();
        }
        for (int i = 0; i < lines.length; i++) {
            line(lines[i].replace('\t', ' ').strip(), i + 1);
        }
        if (part != Part.OUTSIDE) {
            problem(draft.line, "the rule " + draft.id + " has no end", "add the line \"end\"");
        }
        return rules;
    }

    private void line(String line, int number) {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        String refused = Letters.refusal(line);
        if (line.length() > MAX_LINE) {
            problem(number, "the line is longer than " + MAX_LINE + " letters", "shorten it");
        } else if (refused != null) {
            problem(number, refused, Letters.ADVICE);
        } else {
            understand(line, number);
        }
    }

    private void understand(String line, int number) {
        if (part != Part.OUTSIDE && RULE.matcher(line).matches()) {
            problem(number, "the rule " + draft.id + " has no end before the next one", "add the line \"end\"");
            part = Part.OUTSIDE;
        }
        switch (part) {
            case OUTSIDE -> outside(line, number);
            case HEAD -> head(line, number);
            case WHEN -> when(line, number);
            default -> then(line, number);
        }
    }

    private void outside(String line, int number) {
        Matcher rule = RULE.matcher(line);
        if (rule.matches()) {
            draft = new RuleDraft(rule.group(1), rule.group(2), file, number, problems);
            part = Part.HEAD;
        } else if (line.startsWith("rule")) {
            problem(number, "(" + line + ") does not name a rule",
                    "write rule \"S01 judul aturan\", the id with capital letters and digits, nothing after it");
        } else {
            refuse(line, number, "a rule begins with rule \"S01 judul aturan\"");
        }
    }

    private void head(String line, int number) {
        Matcher annotation = ANNOTATION.matcher(line);
        if (line.equals("when")) {
            part = Part.WHEN;
        } else if (annotation.matches() && ANNOTATIONS.contains(annotation.group(1))) {
            draft.annotate(annotation.group(1), annotation.group(2), number);
        } else if (line.startsWith("@")) {
            problem(number, "(" + line + ") is no allowed annotation",
                    "write @pasal(\"…\"), @kebijakan(\"…\"), @sejak(\"2026-01-01\") or @status(\"unverified\")");
        } else {
            refuse(line, number, "only annotations stand between the name of a rule and when");
        }
    }

    private void when(String line, int number) {
        if (line.equals("then")) {
            part = Part.THEN;
        } else {
            sentence(line, number, Vocabulary.conditions());
        }
    }

    private void then(String line, int number) {
        if (line.equals("end")) {
            part = Part.OUTSIDE;
            draft.finish(rules);
        } else {
            sentence(line, number, Vocabulary.conclusions());
        }
    }

    private void sentence(String line, int number, Set<Sentence.Kind> kinds) {
        var sentences = vocabulary.sentences(kinds);
        var found = sentences.stream().filter(sentence -> sentence.occursIn(line)).toList();
        Statement statement = found.size() == 1 ? found.get(0).read(line, number) : null;
        if (statement != null && draft.size() < MAX_STATEMENTS) {
            String wrong = Slots.wrong(statement);
            if (wrong == null) {
                draft.add(statement);
            } else {
                problem(number, wrong, "the sentence table in rules/README.md shows what may stand there");
                draft.broken = true;
            }
            return;
        }
        draft.broken = true;
        if (statement != null) {
            problem(number, "the rule " + draft.id + " has more than " + MAX_STATEMENTS + " lines", "split the rule");
        } else if (found.size() > 1) {
            problem(number, "(" + line + ") holds more than one sentence", "write each on a line of its own");
        } else {
            refuse(line, number, nearest(line, sentences));
        }
    }

    private static String nearest(String line, List<Sentence> sentences) {
        String shape = QUOTED.matcher(line).replaceAll("\"…\"");
        return "the sentence \"" + Nearest.nearest(shape, sentences.stream().map(Sentence::text).toList(), 1).get(0)
                + "\" was meant";
    }

    private void refuse(String line, int number, String advice) {
        if (draft != null) {
            draft.broken = true;
        }
        String word = line.split("[ (\"<>:;]", 2)[0];
        if (line.startsWith(">")) {
            problem(number, "the line (" + line + ") is raw code, which a rule file may not hold", "use a sentence");
        } else if (FOREIGN.containsKey(word)) {
            problem(number, "(" + line + ") is not allowed in a rule file", FOREIGN.get(word));
        } else {
            problem(number, "(" + line + ") is no sentence of the vocabulary", advice);
        }
    }

    private void problem(int line, String message, String advice) {
        problems.add(new Problem(file, line, "", message, advice));
    }

    private String decoded(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            problem(0, "is not UTF-8", "save it again as UTF-8");
            return "";
        }
    }
}
