package id.timbang.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.timbang.domain.Limit;
import id.timbang.domain.Problem;

/** Checks that the lines of a limit fit together before any of them is run. */
final class LimitLines {
    private final String file;
    private final List<Problem> problems;

    LimitLines(String file, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    void check(Statement head, List<Statement> details) {
        Map<String, Statement> byPart = new HashMap<>();
        for (Statement detail : details) {
            Statement earlier = byPart.putIfAbsent(part(detail), detail);
            if (earlier != null) {
                problem(detail, "(" + detail.text() + ") repeats (" + earlier.text() + ")", "one of the two can go");
            }
        }
        if (!byPart.containsKey("sense")) {
            problem(head, "the limit has no amount", "add \"paling banyak …\" or \"paling sedikit …\"");
        } else {
            together(head, byPart);
        }
    }

    private void together(Statement head, Map<String, Statement> byPart) {
        Statement sense = byPart.get("sense");
        boolean share = sense.sentence().meaning().contains(".share");
        boolean obligation = byPart.containsKey("level") && byPart.get("level").slot("rank") != null;
        if (byPart.containsKey("of") && !share) {
            problem(byPart.get("of"), "only a share has (" + byPart.get("of").text() + ")",
                    "write \"… porsi parameter …\"");
        }
        if (obligation && sense.sentence().text().startsWith("paling banyak")) {
            problem(sense, "an obligation cannot be (" + sense.text() + ")", "obligations are \"paling sedikit …\"");
        }
        Statement measure = byPart.get("measure");
        boolean cost = measure == null || measure.slot("measure").equals("cost");
        if (obligation && share && !cost) {
            problem(measure, "a share that is an obligation counts only cost", "remove the line");
        }
        if (byPart.containsKey("unit") && !obligation) {
            problem(byPart.get("unit"), "only an obligation has (" + byPart.get("unit").text() + ")",
                    "remove the line");
        }
        boolean money = cost || Limit.isMoney(measure.slot("measure"));
        if (obligation && !money && !byPart.containsKey("unit")) {
            problem(head, "an obligation in units has no worth in rupiah", "add \"dengan nilai satuan parameter …\"");
        }
    }

    /** Which part of a limit the line states; each may be stated once. */
    private static String part(Statement detail) {
        String meaning = detail.sentence().meaning();
        String method = meaning.substring("conclusions.".length(), meaning.indexOf('('));
        return switch (method) {
            case "atMost", "atLeast", "shareAtMost", "shareAtLeast", "shareTowards" -> "sense";
            case "hard", "obligation", "preference" -> "level";
            case "rupiahPerUnit" -> "unit";
            default -> method;
        };
    }

    private void problem(Statement at, String message, String advice) {
        problems.add(new Problem(file, at.line(), "", message, advice));
    }
}
