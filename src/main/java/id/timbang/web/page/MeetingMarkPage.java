package id.timbang.web.page;

import id.timbang.store.MeetingMarkService;
import id.timbang.store.RunService;
import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Marks a proposal for a meeting, from its story. */
@Controller
class MeetingMarkPage {
    private final RunService runs;
    private final MeetingMarkService marks;

    MeetingMarkPage(RunService runs, MeetingMarkService marks) {
        this.runs = runs;
        this.marks = marks;
    }

    /** Sets the mark, or takes it off. */
    @PostMapping("/hasil/{number}/usulan/{proposal}/tanda")
    String mark(@PathVariable long number, @PathVariable String proposal,
            @RequestParam(defaultValue = "true") boolean tandai, Principal actor) {
        long dataset = runs.get(number).dataset();
        if (tandai) {
            marks.mark(dataset, proposal, actor.getName());
        } else {
            marks.unmark(dataset, proposal, actor.getName());
        }
        return "redirect:" + Links.story(number, proposal);
    }
}
