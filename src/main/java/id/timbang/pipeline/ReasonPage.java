package id.timbang.pipeline;

import id.timbang.data.LimitsFile;
import id.timbang.data.PortfolioFile;
import id.timbang.data.ReasonsFile;
import id.timbang.domain.BadInputException;
import id.timbang.domain.LimitRow;
import id.timbang.domain.PortfolioRow;
import id.timbang.domain.Problem;
import id.timbang.domain.Reason;
import id.timbang.explain.Templates;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The reason for one proposal of a result, as a page of text in Bahasa Indonesia. */
public final class ReasonPage {
    private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");

    private final Templates templates = new Templates("id");
    private final StringBuilder page = new StringBuilder();

    private ReasonPage() {
    }

    /**
     * The page.
     *
     * @throws BadInputException when the folder is no result or has no such proposal
     */
    public static String of(Path result, String proposal) {
        if (!Files.exists(result.resolve(ReasonsFile.INDEX))) {
            throw new BadInputException(new Problem(result.toString(), 0, "", "is no result: it has no reasons.idx",
                    "the folder that solve wrote is meant"));
        }
        Reason reason = ReasonsFile.find(result, proposal).orElseThrow(() -> new BadInputException(
                new Problem(result.toString(), 0, "", "has no proposal (" + proposal + ")",
                        "the id is written differently in portfolio.csv")));
        return new ReasonPage().write(result, reason);
    }

    private String write(Path result, Reason reason) {
        PortfolioRow row = PortfolioFile.read(result.resolve(PortfolioFile.NAME)).stream()
                .filter(r -> r.id().equals(reason.id())).findFirst().orElseThrow();
        Map<String, String> titles = titles(result);
        line("page.title", Map.of("id", row.id(), "title", row.title()));
        page.append(row.reason()).append('\n');
        if (!reason.findings().isEmpty()) {
            line("page.points", Map.of("points", decimal(BigDecimal.valueOf(reason.milliPoints(), 3))));
            reason.findings().forEach(note -> finding(note, titles));
        }
        usage(result, reason);
        return page.toString();
    }

    private static Map<String, String> titles(Path result) {
        Map<String, Object> run = VerifyPipeline.json(result, RunFile.NAME);
        return new Inputs(result).pack(String.valueOf(run.get("pack"))).listing().stream()
                .collect(Collectors.toMap(rule -> rule.id(), rule -> rule.title()));
    }

    private void finding(Reason.Note note, Map<String, String> titles) {
        var rule = note.finding().rule();
        var gaps = new HashMap<String, String>();
        gaps.put("rule", rule.id());
        gaps.put("title", titles.getOrDefault(rule.id(), ""));
        gaps.put("reference", rule.reference());
        gaps.put("points", signed(note.finding().milliPoints()));
        gaps.put("aside", note.setAside() == null ? "" : note.setAside());
        gaps.put("mark", rule.status().equals("verified") ? "" : templates.text("page.unverified", Map.of()));
        String key = rule.verdict() == null ? "page.finding" : note.setAside() == null ? "page.gate" : "page.aside";
        line(key, gaps);
    }

    private void usage(Path result, Reason reason) {
        if (reason.usage().isEmpty()) {
            return;
        }
        Map<String, LimitRow> limitOf = LimitsFile.read(result.resolve(LimitsFile.NAME)).stream()
                .collect(Collectors.toMap(LimitRow::id, limit -> limit));
        line("page.value", Map.of("value", points(BigDecimal.valueOf(reason.value()))));
        for (Reason.Usage use : reason.usage()) {
            LimitRow limit = limitOf.get(use.limit());
            String label = limit == null
                    ? templates.text("relation.STATED", Map.of()) + " " + use.limit()
                    : limit.label();
            BigDecimal cost = use.amount().multiply(use.price());
            line(cost.signum() >= 0 ? "page.use" : "page.help", Map.of("limit", label, "cost", points(cost.abs())));
        }
        line(reason.netValue() >= 0 ? "page.above" : "page.below",
                Map.of("net", points(BigDecimal.valueOf(reason.netValue()).abs())));
    }

    private void line(String key, Map<String, String> gaps) {
        page.append(templates.text(key, gaps)).append('\n');
    }

    private static String points(BigDecimal milliPoints) {
        return decimal(milliPoints.movePointLeft(3));
    }

    private static String decimal(BigDecimal number) {
        return String.format(INDONESIAN, "%,.1f", number.setScale(1, RoundingMode.HALF_UP));
    }

    private static String signed(long milliPoints) {
        return (milliPoints < 0 ? "\u2212" : "+") + decimal(BigDecimal.valueOf(Math.abs(milliPoints), 3));
    }
}
