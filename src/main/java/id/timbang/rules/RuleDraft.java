package id.timbang.rules;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import id.timbang.domain.Problem;
import id.timbang.rules.Sentence.Kind;

/** A rule while its lines are read; says what does not fit together when the rule ends. */
final class RuleDraft {
    final String id;
    final int line;
    /** Set where a line was refused already, so that its absence is not reported as well. */
    boolean broken;
    private final String title;
    private final String file;
    private final List<Problem> problems;
    private final List<Statement> subjects = new ArrayList<>();
    private final List<Statement> conditions = new ArrayList<>();
    private final List<Statement> conclusions = new ArrayList<>();
    private final Set<String> annotated = new HashSet<>();
    private String reference;
    private boolean policy;
    private boolean verified = true;
    private LocalDate since;

    RuleDraft(String id, String title, String file, int line, List<Problem> problems) {
        this.id = id;
        this.title = title;
        this.file = file;
        this.line = line;
        this.problems = problems;
    }

    int size() {
        return conditions.size() + conclusions.size();
    }

    void annotate(String name, String text, int at) {
        boolean states = name.equals("pasal") || name.equals("kebijakan");
        if (!annotated.add(name) || (states && reference != null)) {
            problem(at, "@" + name + " stands beside another reference or twice", states
                    ? "keep one of @pasal and @kebijakan"
                    : "keep one of the two");
        } else if (states) {
            reference = text;
            policy = name.equals("kebijakan");
        } else if (name.equals("sejak")) {
            begin(text, at);
        } else {
            verified = text.equals("verified");
            if (!verified && !text.equals("unverified")) {
                problem(at, "the status (" + text + ") is unknown", "verified or unverified was meant");
            }
        }
    }

    private void begin(String day, int at) {
        try {
            since = LocalDate.parse(day);
        } catch (DateTimeException e) {
            problem(at, "(" + day + ") is no day", "write it as @sejak(\"2026-01-31\")");
        }
    }

    void add(Statement statement) {
        switch (statement.sentence().kind()) {
            case SUBJECT -> subject(statement);
            case CONDITION -> conditions.add(statement);
            default -> conclusions.add(statement);
        }
    }

    private void subject(Statement statement) {
        if (!subjects.isEmpty() || !conditions.isEmpty()) {
            problem(statement.line(), "(" + statement.text() + ") is a second thing to judge in one rule",
                    "it belongs first, alone; otherwise write another rule");
        }
        subjects.add(statement);
    }

    void finish(List<RuleText> rules) {
        if (!broken && complete()) {
            rules.add(
                    new RuleText(id, title, file, line, reference, policy, verified, since, subjects.get(0), conditions,
                            conclusions));
        }
    }

    private boolean complete() {
        int before = problems.size();
        if (reference == null) {
            problem(line, "the rule " + id + " names neither law nor policy", "add @pasal(\"…\") or @kebijakan(\"…\")");
        }
        if (subjects.isEmpty()) {
            problem(line, "the rule " + id + " does not say what it judges", "begin with \"Usulan dengan\"");
        } else {
            checkConditions();
            checkConclusion();
        }
        return problems.size() == before;
    }

    private void checkConditions() {
        boolean every = !subjects.get(0).text().endsWith("dengan");
        if (every == conditions.isEmpty()) {
            return;
        }
        problem(subjects.get(0).line(), every
                ? "(" + subjects.get(0).text() + ") takes no conditions"
                : "(" + subjects.get(0).text() + ") has no conditions",
                "\"… dengan\" has conditions and \"Setiap …\" has none");
    }

    private void checkConclusion() {
        boolean proposal = subjects.get(0).sentence().meaning().contains("ProposalSubject");
        long heads = conclusions.stream().filter(one -> one.sentence().kind() != Kind.DETAIL).count();
        if (heads != 1 || conclusions.get(0).sentence().kind() == Kind.DETAIL) {
            problem(line, "the rule " + id + " has " + heads + " conclusions",
                    "one rule has one: putuskan, beri poin, or tetapkan batas with its lines after it");
            return;
        }
        Statement head = conclusions.get(0);
        if (proposal == (head.sentence().kind() == Kind.LIMIT)) {
            problem(head.line(), "(" + head.text() + ") does not fit (" + subjects.get(0).text() + ")",
                    "proposals get gates and points; region, districts, offices and funds get limits");
        } else if (head.sentence().kind() == Kind.LIMIT) {
            new LimitLines(file, problems).check(head, conclusions.subList(1, conclusions.size()));
        } else if (conclusions.size() > 1) {
            problem(conclusions.get(1).line(), "(" + conclusions.get(1).text() + ") belongs to a limit",
                    "the line \"tetapkan batas …\" is missing");
        }
    }

    private void problem(int at, String message, String advice) {
        problems.add(new Problem(file, at, "", message, advice));
    }
}
