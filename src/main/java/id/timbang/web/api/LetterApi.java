package id.timbang.web.api;

import id.timbang.store.Letter;
import id.timbang.web.AdjustPoints;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Letters to those who must be told of a point of a replan; {@code point} is its place in the study, from 0. */
@RestController
@RequestMapping("/api/runs/{id}/replan/letters")
@Tag(name = "studies")
class LetterApi {
    private final AdjustPoints points;

    LetterApi(AdjustPoints points) {
        this.points = points;
    }

    /** Those that were made, when and by whom. */
    @GetMapping
    List<Letter> made(@PathVariable long id, @RequestParam long scenario, @RequestParam int point) {
        return points.made(id, scenario, point);
    }

    /** Makes them, once the study is done, and answers all that were made; one that was made before stays as it is. */
    @PostMapping
    List<Letter> make(@PathVariable long id, @RequestParam long scenario, @RequestParam int point, Principal actor) {
        points.make(id, scenario, point, actor.getName());
        return points.made(id, scenario, point);
    }
}
