package id.timbang.study;

import java.util.List;
import java.util.Optional;

/**
 * What the doctor found of a question.
 *
 * @param impossible whether no portfolio that keeps all hard limits was found
 * @param proven whether it is proven that there is none
 * @param conflict demands that cannot hold together though any all but one of them can; empty where nothing is in conflict or none
 *        could be proven
 * @param repairs what would make room, the cheapest first, each checked
 * @param unmet obligations that fall short, where the hard limits can hold
 */
public record Diagnosis(boolean impossible, boolean proven, List<Demand> conflict, List<Repair> repairs,
        List<Unmet> unmet) {
    public Diagnosis {
        conflict = List.copyOf(conflict);
        repairs = List.copyOf(repairs);
        unmet = List.copyOf(unmet);
    }

    /**
     * What would make room.
     *
     * @param cost rupiah: by how much limits move, and what undone decisions took; a unit that is no rupiah counts what it costs on
     *        average
     * @param leastCost no repair of these kinds costs less, rupiah
     * @param moves all that has to change
     */
    public record Repair(long cost, long leastCost, List<Move> moves) {
        public Repair {
            moves = List.copyOf(moves);
        }

        /** Whether it moves a limit. */
        public boolean movesLimit() {
            return moves.stream().anyMatch(move -> !move.demand().forces());
        }

        /** Whether it undoes what a person or a contract forces. */
        public boolean undoes() {
            return moves.stream().anyMatch(move -> move.demand().forces());
        }
    }

    /**
     * One thing that has to change.
     *
     * @param to a limit's new amount, or share in millionths; 0 for what is undone
     * @param rupiah what it costs
     */
    public record Move(Demand demand, long to, long rupiah) {
    }

    /**
     * An obligation that cannot be met.
     *
     * @param amount in units of its measure
     * @param shortfall in units of its measure
     * @param because limits that stand in its way, the strongest first
     * @param repair the cheapest way to meet it; nothing where none was found
     */
    public record Unmet(String id, String label, int rank, long amount, long shortfall, boolean money,
            List<String> because, Optional<Repair> repair) {
        public Unmet {
            because = List.copyOf(because);
        }
    }
}
