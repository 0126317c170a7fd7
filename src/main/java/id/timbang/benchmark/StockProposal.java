package id.timbang.benchmark;

import java.util.Comparator;
import java.util.List;
import org.optaplanner.core.api.domain.entity.PlanningEntity;
import org.optaplanner.core.api.domain.valuerange.ValueRangeProvider;
import org.optaplanner.core.api.domain.variable.PlanningVariable;

/** A proposal as stock OptaPlanner sees it: one variable, its treatment. Mutable by necessity. */
@PlanningEntity(difficultyComparatorClass = StockProposal.ByPoints.class)
public class StockProposal {
    private int place;
    private long milliPoints;
    private List<Treatment> treatments;
    private Treatment treatment;

    /** For OptaPlanner's cloning alone. */
    public StockProposal() {
    }

    StockProposal(int place, long milliPoints, List<Treatment> treatments, Treatment treatment) {
        this.place = place;
        this.milliPoints = milliPoints;
        this.treatments = treatments;
        this.treatment = treatment;
    }

    StockProposal copy() {
        return new StockProposal(place, milliPoints, treatments, treatment);
    }

    int place() {
        return place;
    }

    /** What may be done with it. */
    @ValueRangeProvider(id = "treatments")
    public List<Treatment> getTreatments() {
        return treatments;
    }

    /** What is done with it; {@code null} before the construction heuristic came to it. */
    @PlanningVariable(valueRangeProviderRefs = "treatments")
    public Treatment getTreatment() {
        return treatment;
    }

    /** Sets what is done with it. */
    public void setTreatment(Treatment treatment) {
        this.treatment = treatment;
    }

    /** The construction heuristic takes the difficult first: those with many points. */
    public static class ByPoints implements Comparator<StockProposal> {
        @Override
        public int compare(StockProposal a, StockProposal b) {
            int byPoints = Long.compare(a.milliPoints, b.milliPoints);
            return byPoints != 0 ? byPoints : Integer.compare(b.place, a.place);
        }
    }
}
