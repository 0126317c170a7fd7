package id.timbang.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import id.timbang.domain.Column;
import id.timbang.domain.Table;

/**
 * The columns of one kind of thing: those stated, those derived from them, and those of other tables it refers to
 * ({@code activity.spm}). Columns are made when first asked for.
 */
class FactTable {
    private static final String SHARE = "porsi:";

    private final String file;
    private final Table stated;
    private final Map<String, Derivation> derivations;
    private final Map<String, FactTable> referred;
    private final Map<String, Optional<Column>> columns = new HashMap<>();

    /**
     * @param file where its rows come from, as silent rules name it
     * @param derivations by the name of the fact
     * @param referred other tables by the column that holds their code
     */
    FactTable(String file, Table stated, Map<String, Derivation> derivations, Map<String, FactTable> referred) {
        this.file = file;
        this.stated = stated;
        this.derivations = derivations;
        this.referred = referred;
    }

    /** Another table of the same things; columns are made anew. */
    FactTable(FactTable other) {
        this(other.file, other.stated, other.derivations, other.referred);
    }

    String file() {
        return file;
    }

    int rows() {
        return stated.rows();
    }

    /** The stated or derived column of that name. */
    Optional<Column> find(String name) {
        Optional<Column> known = columns.get(name);
        if (known == null) {
            known = make(name);
            columns.put(name, known);
        }
        return known;
    }

    Optional<Column> make(String name) {
        Derivation derivation = derivations.get(name);
        if (derivation != null) {
            return derivation.column(this);
        }
        if (stated.has(name)) {
            return stated.findColumn(name);
        }
        if (name.startsWith(SHARE)) {
            return share(name).column(this);
        }
        return referred(name).isPresent() && missing(name).isEmpty()
                ? Optional.of(Joins.join(name, find(reference(name)).orElseThrow(), referred(name).get(), field(name)))
                : Optional.empty();
    }

    /** The stated columns that are lacking for a name to be known; empty when it is. */
    List<String> missing(String name) {
        Derivation derivation = derivations.get(name);
        if (derivation != null) {
            return derivation.missing(this);
        }
        if (stated.has(name)) {
            return List.of();
        }
        if (name.startsWith(SHARE)) {
            return share(name).missing(this);
        }
        if (referred(name).isEmpty()) {
            return List.of(name);
        }
        var lacking = new ArrayList<>(missing(reference(name)));
        lacking.addAll(referred(name).get().lacking(field(name)));
        return lacking;
    }

    /** Whether a column is one of these or follows from one of them. */
    boolean madeOf(String name, Set<String> others) {
        if (others.contains(name)) {
            return true;
        }
        Derivation derivation = derivations.get(name);
        if (derivation == null && !stated.has(name) && name.startsWith(SHARE)) {
            derivation = share(name);
        }
        if (derivation != null) {
            return derivation.needs().stream().anyMatch(need -> madeOf(need, others));
        }
        return !stated.has(name) && referred(name).isPresent() && madeOf(reference(name), others);
    }

    private static Derivation share(String name) {
        String part = name.substring(SHARE.length());
        return Derivation.of(List.of("cost", part), table -> Quantities.percentOfCost(table, name, part));
    }

    private List<String> lacking(String field) {
        if (rows() == 0) {
            return List.of(file);
        }
        return missing(field).stream().map(column -> file + ":" + column).toList();
    }

    private Optional<FactTable> referred(String name) {
        return Optional.ofNullable(referred.get(reference(name)));
    }

    private static String reference(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? "" : name.substring(0, dot);
    }

    private static String field(String name) {
        return name.substring(name.indexOf('.') + 1);
    }
}
