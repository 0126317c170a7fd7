package id.timbang.optimise;

import java.util.List;
import org.optaplanner.core.api.domain.entity.PlanningEntity;
import org.optaplanner.core.api.domain.valuerange.ValueRangeProvider;
import org.optaplanner.core.api.domain.variable.PlanningVariable;

/** A contested block as OptaPlanner sees it: one variable, the way it goes. Mutable by necessity. */
@PlanningEntity
public class Contested {
    private int index;
    private List<Integer> ways;
    private Integer way;

    /** For OptaPlanner's cloning alone. */
    public Contested() {
    }

    Contested(int index, List<Integer> ways, int way) {
        this.index = index;
        this.ways = ways;
        this.way = way;
    }

    /** Place of the entity in its core. */
    public int getIndex() {
        return index;
    }

    /** The ways this block may go, as places in the core. */
    @ValueRangeProvider(id = "ways")
    public List<Integer> getWays() {
        return ways;
    }

    /** The way it goes. */
    @PlanningVariable(valueRangeProviderRefs = "ways")
    public Integer getWay() {
        return way;
    }

    /** Sets the way it goes. */
    public void setWay(Integer way) {
        this.way = way;
    }
}
