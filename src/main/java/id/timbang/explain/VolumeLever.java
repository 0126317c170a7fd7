package id.timbang.explain;

import static id.timbang.explain.LeverSheet.VOLUME;

import id.timbang.domain.Assessment;
import id.timbang.domain.Choice;
import id.timbang.domain.Reason.Lever;
import id.timbang.domain.Table;
import id.timbang.model.Programme;
import java.util.List;

/** The largest part of the volume that would be worth what it needs today. */
final class VolumeLever {
    private final Table proposals;
    private final Assessment assessment;
    private final Programme programme;
    private final OptionCosts costs;
    private final Impossible impossible;

    VolumeLever(Result result, OptionCosts costs, Impossible impossible) {
        this.proposals = result.dataset().proposals();
        this.assessment = result.assessment();
        this.programme = result.programme();
        this.costs = costs;
        this.impossible = impossible;
    }

    Lever of(Stand stand) {
        if (!proposals.fact("divisible", stand.row()).isTrue()) {
            return impossible.because(VOLUME, "indivisible");
        }
        boolean offered = false;
        for (int o = programme.firstOption(stand.p()); o < programme.endOption(stand.p()); o++) {
            Choice choice = programme.choice(o);
            offered |= choice.volume();
            if (choice.volume() && costs.cheapest(o).net() >= costs.needed(stand)) {
                return Impossible.with(VOLUME, assessment.policy().fractions().get(choice), List.of(choice.name()));
            }
        }
        return impossible.because(VOLUME, offered ? "part" : "least");
    }
}
