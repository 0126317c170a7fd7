package id.timbang.web.page;

import id.timbang.compare.Comparison;
import id.timbang.compare.Total;
import id.timbang.greedy.Order;
import id.timbang.report.LineChart;
import id.timbang.study.Frontier;
import id.timbang.study.FrontierSweep;
import id.timbang.study.Robustness;
import id.timbang.study.RobustnessStudy;
import id.timbang.study.Ways;
import id.timbang.web.Studies;
import id.timbang.web.StudyJob;
import id.timbang.web.StudyQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The studies that the comparison of results offers: what more or less money is worth, and how sure each place is. */
@Component
class CompareStudies {
    /** Weights up or down by 20 per cent and ceilings by 10, in so few trials that somebody waits for them. */
    private static final RobustnessStudy.Ranges RANGES = new RobustnessStudy.Ranges(20, 10, 40, 0);
    /** The least that the frontier reaches down and up, in thousandths of the ceiling. */
    private static final int DOWN = 850;
    private static final int UP = 1150;
    private static final int BEYOND = 50;
    private static final int POINTS = 13;

    private final Studies studies;
    private final MessageSource texts;

    CompareStudies(Studies studies, MessageSource texts) {
        this.studies = studies;
        this.texts = texts;
    }

    /** What is known of the frontier around the ceilings of these results; nothing where the first has no ceiling. */
    Optional<FrontierView> frontier(List<Long> runs, Comparison comparison, boolean start, Locale locale) {
        return range(comparison).map(range -> {
            Optional<StudyJob> job = job(new StudyQuestion.OfFrontier(runs.get(0), range), start);
            String stop = "/api/runs/" + runs.get(0) + "/frontier?from=" + range.from() + "&to=" + range.to()
                    + "&points="
                    + range.points();
            List<LineChart.Mark> marks = marks(runs, comparison);
            byHand(runs.get(0), comparison.totals().get(0), locale).ifPresent(marks::add);
            return FrontierView.of(job, stop, marks, Words.language(locale));
        });
    }

    /** The frontier itself, once it is there. */
    Optional<Frontier> frontier(List<Long> runs, Comparison comparison) {
        return range(comparison).flatMap(range -> studies.find(new StudyQuestion.OfFrontier(runs.get(0), range)))
                .map(StudyJob::answer).map(Frontier.class::cast);
    }

    private Optional<StudyJob> job(StudyQuestion question, boolean start) {
        return start ? Optional.of(studies.start(question)) : studies.find(question);
    }

    private static Optional<FrontierSweep.Range> range(Comparison comparison) {
        Long base = comparison.totals().get(0).ceiling();
        if (base == null || base == 0) {
            return Optional.empty();
        }
        List<Integer> parts = comparison.totals().stream().map(Total::ceiling).filter(Objects::nonNull)
                .map(ceiling -> (int) (1000.0 * ceiling / base)).toList();
        int least = parts.stream().mapToInt(Integer::intValue).min().orElse(DOWN + BEYOND);
        int most = parts.stream().mapToInt(Integer::intValue).max().orElse(UP - BEYOND);
        return Optional.of(new FrontierSweep.Range("total", Math.max(0, Math.min(DOWN, least - BEYOND)),
                Math.max(UP, most + BEYOND), POINTS));
    }

    /** The results whose points compare with those of the first. */
    private static List<LineChart.Mark> marks(List<Long> runs, Comparison comparison) {
        var marks = new ArrayList<LineChart.Mark>();
        for (int r = 0; r < runs.size(); r++) {
            Total total = comparison.totals().get(r);
            if (total.comparable() && total.ceiling() != null) {
                marks.add(new LineChart.Mark("#" + runs.get(r), total.ceiling(), total.achieved() / 1000.0));
            }
        }
        return marks;
    }

    /** What is chosen by points on the same money as the first result, where it keeps the same obligations. */
    private Optional<LineChart.Mark> byHand(long run, Total total, Locale locale) {
        return studies.find(new StudyQuestion.OfWays(run)).map(StudyJob::answer).map(Ways.class::cast).stream()
                .flatMap(ways -> ways.ways().stream())
                .filter(way -> way.order() == Order.POINTS && way.comparable()).findFirst()
                .map(way -> new LineChart.Mark(texts.getMessage("banding.poin", null, locale), total.ceiling(),
                        way.achieved() / 1000.0));
    }

    /** What is known of how sure the places in the first result are. */
    RobustnessView robustness(List<Long> runs, boolean start, Locale locale) {
        return RobustnessView.of(job(new StudyQuestion.OfRobustness(runs.get(0), RANGES), start),
                "/api/runs/" + runs.get(0) + "/robustness?weights=" + RANGES.weights() + "&ceilings="
                        + RANGES.ceilings()
                        + "&samples=" + RANGES.samples() + "&seed=" + RANGES.seed(),
                Words.in(locale));
    }

    /** That itself, once it is there. */
    Optional<Robustness> robustness(List<Long> runs) {
        return studies.find(new StudyQuestion.OfRobustness(runs.get(0), RANGES)).map(StudyJob::answer)
                .map(Robustness.class::cast);
    }

    /** How sure the place of a proposal in a result is; nothing until it is known. */
    Optional<String> place(long run, String proposal) {
        return robustness(List.of(run)).flatMap(found -> found.find(proposal))
                .map(standing -> standing.place().name());
    }

    /** How sure the places of some proposals are, by id; empty until it is known. */
    Map<String, String> places(List<Long> runs, List<FlipView.Line> lines) {
        return robustness(runs)
                .map(found -> lines.stream().flatMap(line -> found.find(line.id()).stream()).distinct()
                        .collect(Collectors.toMap(Robustness.Standing::id, standing -> standing.place().name())))
                .orElse(Map.of());
    }
}
