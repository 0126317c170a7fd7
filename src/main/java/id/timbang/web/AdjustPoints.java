package id.timbang.web;

import id.timbang.store.Letter;
import id.timbang.store.LetterService;
import id.timbang.store.NotFoundException;
import id.timbang.store.RunInfo;
import id.timbang.store.RunService;
import id.timbang.store.ScenarioService;
import id.timbang.store.VillageService;
import id.timbang.study.Replan;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The points at which a list was fitted into a cut, who must be told of them, and the letters to them; for pages and programs. */
@Component
public class AdjustPoints {
    private final RunService runs;
    private final ScenarioService scenarios;
    private final VillageService villages;
    private final LetterService letters;
    private final Studies studies;

    AdjustPoints(RunService runs, ScenarioService scenarios, VillageService villages, LetterService letters,
            Studies studies) {
        this.runs = runs;
        this.scenarios = scenarios;
        this.villages = villages;
        this.letters = letters;
        this.studies = studies;
    }

    /**
     * A point that was found already.
     *
     * @param number from 0
     * @throws NotFoundException when it was not
     */
    public Replan.Point point(long run, long scenario, int number) {
        if (studies.ask(studies.ofReplan(run, scenario)).answer() instanceof Replan replan && number >= 0
                && number < replan.points().size()) {
            return replan.points().get(number);
        }
        throw new NotFoundException("point", number);
    }

    /** What letters about a point of the scenario as it is now are about. */
    public LetterService.About about(long run, long scenario, int number) {
        return new LetterService.About(run, scenario, scenarios.get(scenario).version(), number);
    }

    /** Who must be told of changes of a list. */
    public Audience audience(RunInfo base) {
        return new Audience(villages.of(base.dataset())::name);
    }

    /** Makes the letters of a point: notes who made them when. One that was made stays. */
    public void make(long run, long scenario, int number, String actor) {
        Audience audience = audience(runs.get(run));
        Set<String> bodies = point(run, scenario, number).moves().stream()
                .flatMap(move -> audience.names(move).stream()).collect(Collectors.toCollection(TreeSet::new));
        letters.make(about(run, scenario, number), bodies, actor);
    }

    /** The letters of a point that were made, by recipient. */
    public List<Letter> made(long run, long scenario, int number) {
        return letters.made(about(runs.get(run).id(), scenario, number)).values().stream()
                .sorted(Comparator.comparing(Letter::recipient)).toList();
    }
}
