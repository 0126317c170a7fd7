package id.timbang.study;

import id.timbang.domain.Choice;
import id.timbang.model.Programme;
import id.timbang.model.Selection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A proposal that two portfolios treat differently.
 *
 * @param value milli-points that the second has more from it
 * @param cost rupiah that the second spends more on it
 */
public record Shift(String id, String title, Choice before, Choice after, long value, long cost) {

    /** What the second portfolio does otherwise, the largest difference of value first; both of the same proposals. */
    static List<Shift> between(Programme first, Selection was, Programme second, Selection is, Places places) {
        var shifts = new ArrayList<Shift>();
        for (int p = 0; p < first.proposals(); p++) {
            int before = was.option()[p];
            int after = is.option()[p];
            if (first.choice(before) != second.choice(after)) {
                shifts.add(new Shift(first.id(p), places.title(first.datasetRow(p)), first.choice(before),
                        second.choice(after), second.value(after) - first.value(before),
                        second.cost(after) - first.cost(before)));
            }
        }
        shifts.sort(Comparator.comparingLong((Shift shift) -> -Math.abs(shift.value())).thenComparing(Shift::id));
        return shifts;
    }
}
