package id.timbang.web.page;

import id.timbang.domain.BadInputException;
import id.timbang.store.ScenarioInfo;
import id.timbang.store.StudyService;
import java.util.List;
import org.springframework.stereotype.Component;

/** What excludes any list under a scenario, in words. */
@Component
class ScenarioContradictions {
    private static final List<String> RELATIONS = List.of("prerequisite", "package", "exclusive");

    private final StudyService studies;
    private final ScenarioRuns runs;

    ScenarioContradictions(StudyService studies, ScenarioRuns runs) {
        this.studies = studies;
        this.runs = runs;
    }

    /** One for each; none where the decisions can stand together. */
    List<ScenarioCheck> of(ScenarioInfo scenario) {
        try {
            return studies.contradictions(scenario.id(), runs.newest(scenario.dataset(), scenario.id()).pack()).stream()
                    .map(ScenarioContradictions::check).toList();
        } catch (BadInputException e) {
            return e.problems().stream().map(problem -> ScenarioCheck.wrong("skenario.periksa.masukan",
                    problem.column(), Catalogue.indonesian(problem.message()))).toList();
        }
    }

    private static ScenarioCheck check(String id) {
        return RELATIONS.stream().filter(kind -> id.startsWith(kind + "-")).findFirst()
                .map(kind -> ScenarioCheck.wrong("skenario.bentrok." + kind, id.substring(kind.length() + 1)))
                .orElse(ScenarioCheck.wrong("skenario.bentrok.usulan", id));
    }
}
