package id.timbang.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import id.timbang.domain.Column;

/**
 * A fact that is derived from columns, prepared before any rule runs. What looks across proposals belongs here.
 *
 * @param needs the columns or facts it is made of
 * @param all whether it needs all of them; else one is enough
 * @param derive makes the column; asked only where what it needs is there
 */
record Derivation(List<String> needs, boolean all, Function<FactTable, Column> derive) {

    /** A fact that needs all of these. */
    static Derivation of(List<String> needs, Function<FactTable, Column> derive) {
        return new Derivation(List.copyOf(needs), true, derive);
    }

    /** A fact that needs one of these. */
    static Derivation any(List<String> needs, Function<FactTable, Column> derive) {
        return new Derivation(List.copyOf(needs), false, derive);
    }

    /** The column, or nothing where what it needs is lacking. */
    Optional<Column> column(FactTable table) {
        return missing(table).isEmpty() ? Optional.of(derive.apply(table)) : Optional.empty();
    }

    /** The stated columns that are lacking; where one would be enough, those of the first. */
    List<String> missing(FactTable table) {
        if (all) {
            return needs.stream().flatMap(need -> table.missing(need).stream()).distinct().toList();
        }
        boolean one = needs.stream().anyMatch(need -> table.missing(need).isEmpty());
        return one ? List.of() : table.missing(needs.get(0));
    }
}
