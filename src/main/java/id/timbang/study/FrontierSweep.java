package id.timbang.study;

import id.timbang.domain.Outcome;
import id.timbang.domain.Progress;
import id.timbang.domain.Table;
import id.timbang.model.Programme;
import id.timbang.model.Selection;
import id.timbang.model.Selections;
import id.timbang.optimise.Solution;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Solves a question for one ceiling after another, from the lowest to the highest. */
public final class FrontierSweep {
    private static final List<String> GROUPS = List.of("office", "district", "channel");

    private final Ground ground;
    private final Programme programme;
    private final Ceilings ceilings;
    private final Resolver resolver;
    private final List<Frontier.Point> points = new ArrayList<>();
    private final List<BitSet> funded = new ArrayList<>();

    private FrontierSweep(Ground ground, String subject, Resolver resolver) {
        this.ground = ground;
        this.programme = ground.programme();
        this.ceilings = new Ceilings(programme, subject);
        this.resolver = resolver;
    }

    /**
     * Which ceilings to try.
     *
     * @param subject {@code total} (all ceilings and plafonds together) or the code of a fund
     * @param from the lowest, in thousandths of what is stated
     * @param to the highest, in thousandths of what is stated
     * @param points how many, both ends among them
     */
    public record Range(String subject, int from, int to, int points) {
        public Range {
            if (from < 0 || to <= from || points < 2) {
                throw new IllegalArgumentException("A sweep from (" + from + ") to (" + to + ") thousandths in ("
                        + points + ") points is none.\nMaybe the ends are the wrong way round.");
            }
        }

        int permille(int point) {
            return from + (int) ((long) (to - from) * point / (points - 1));
        }
    }

    /**
     * The frontier.
     *
     * @throws id.timbang.domain.BadInputException when the subject has no ceiling
     */
    public static Frontier sweep(Ground ground, Range range, Resolver resolver, Progress progress) {
        return new FrontierSweep(ground, range.subject(), resolver).sweep(range, progress);
    }

    private Frontier sweep(Range range, Progress progress) {
        Selection before = null;
        Picture pictureBefore = null;
        resolver.start(programme, progress);
        for (int i = 0; i < range.points() && !progress.stopped(); i++) {
            progress.report("frontier", i, range.points(), Double.NaN);
            int permille = range.permille(i);
            Programme there = ceilings.at(permille);
            Optional<Solution> solution = resolver.sweep(there, progress);
            Picture picture = solution.map(found -> Picture.of(there, found)).orElse(null);
            Selection selection = solution.map(Solution::selection).orElse(null);
            if (picture != null && pictureBefore != null && better(pictureBefore, picture)) {
                // What fitted under lower ceilings fits here too.
                picture = pictureBefore.withBound(picture.bound());
                selection = before;
            }
            add(Ceilings.part(ceilings.stated(), permille), picture, selection);
            pictureBefore = picture == null ? pictureBefore : picture;
            before = selection == null ? before : selection;
        }
        return new Frontier(range.subject(), ceilings.stated(), points, entries());
    }

    private static boolean better(Picture a, Picture b) {
        return a.shortfall() < b.shortfall() || a.shortfall() == b.shortfall() && a.achieved() > b.achieved();
    }

    private void add(long ceiling, Picture picture, Selection selection) {
        BitSet now = selection == null ? new BitSet() : funded(selection);
        BitSet last = funded.isEmpty() ? new BitSet() : funded.get(funded.size() - 1);
        boolean first = points.stream().allMatch(point -> point.picture().isEmpty());
        points.add(new Frontier.Point(ceiling, Optional.ofNullable(picture),
                selection == null ? Map.of() : composition(selection), first ? List.of() : ids(now, last),
                first || selection == null ? List.of() : ids(last, now)));
        if (selection != null) {
            funded.add(now);
        }
    }

    private BitSet funded(Selection selection) {
        var set = new BitSet();
        for (int p = 0; p < programme.proposals(); p++) {
            set.set(p, Selections.outcome(programme, selection, p) == Outcome.FUNDED);
        }
        return set;
    }

    private List<String> ids(BitSet these, BitSet butNot) {
        var rest = (BitSet) these.clone();
        rest.andNot(butNot);
        return rest.stream().mapToObj(programme::id).toList();
    }

    private Map<String, Map<String, Long>> composition(Selection selection) {
        Table proposals = ground.dataset().proposals();
        var sums = new LinkedHashMap<String, Map<String, Long>>();
        for (String by : GROUPS) {
            var of = new TreeMap<String, Long>(id.timbang.domain.Ids.ORDER);
            for (int p = 0; p < programme.proposals(); p++) {
                long cost = programme.cost(selection.option()[p]);
                if (cost > 0) {
                    of.merge(proposals.text(by, programme.datasetRow(p)), cost, Math::addExact);
                }
            }
            sums.put(by, of);
        }
        return sums;
    }

    private List<Frontier.Entry> entries() {
        List<Frontier.Point> found = points.stream().filter(point -> point.picture().isPresent()).toList();
        var places = new Places(ground.dataset());
        var from = new HashMap<Integer, Frontier.Entry>();
        for (int p = 0; p < programme.proposals(); p++) {
            int proposal = p;
            int first = 0;
            while (first < funded.size() && !funded.get(first).get(p)) {
                first++;
            }
            boolean always = funded.stream().skip(first).allMatch(set -> set.get(proposal));
            if (first < funded.size() && (first > 0 || !always)) {
                int row = programme.datasetRow(p);
                from.put(p, new Frontier.Entry(programme.id(p), places.title(row), places.office(row),
                        places.district(row), found.get(first).ceiling(), always));
            }
        }
        return from.values().stream()
                .sorted(Comparator.comparingLong(Frontier.Entry::from).thenComparing(Frontier.Entry::id)).toList();
    }
}
