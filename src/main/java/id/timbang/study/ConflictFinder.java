package id.timbang.study;

import id.timbang.domain.Progress;
import id.timbang.model.Programme;
import id.timbang.optimise.Feasibility;
import id.timbang.optimise.NoPortfolioException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/**
 * Finds demands that cannot hold together though any all but one of them can: the deletion filter (Chinneck, "Feasibility and
 * Infeasibility in Optimization", 2008), started from the demands that a proof names.
 */
final class ConflictFinder {
    /** Blocks up to which every case is looked at. */
    private static final int EXACT = 60;

    private final Strain strain;
    private final Resolver resolver;
    private final Progress progress;

    ConflictFinder(Strain strain, Resolver resolver, Progress progress) {
        this.strain = strain;
        this.resolver = resolver;
        this.progress = progress;
    }

    /** Ids of the demands in conflict; nothing where none is proven, or where the search was stopped. */
    Optional<Set<String>> find() {
        Set<String> left = new LinkedHashSet<>(strain.demands().keySet());
        Optional<Set<String>> named = named(left);
        if (named.isEmpty() && !impossible(left)) {
            return Optional.empty();
        }
        left = named.orElse(left);
        List<String> order = order(left);
        for (int i = 0; i < order.size(); i++) {
            progress.report("pertentangan", i, order.size(), Double.NaN);
            if (progress.stopped()) {
                return Optional.empty();
            }
            Set<String> fewer = new LinkedHashSet<>(left);
            if (fewer.remove(order.get(i))) {
                left = smaller(fewer).orElse(left);
            }
        }
        return Optional.of(left);
    }

    /** A part of these demands that is in conflict too; nothing where that is not proven. */
    private Optional<Set<String>> smaller(Set<String> ids) {
        Optional<Set<String>> named = named(ids);
        return named.isPresent() || !impossible(ids) ? named : Optional.of(ids);
    }

    /** The demands that a proof by prices names. */
    private Optional<Set<String>> named(Set<String> ids) {
        return Feasibility.disproof(strain.keeping(ids)).map(SortedMap<String, BigDecimal>::keySet)
                .map(LinkedHashSet::new);
    }

    private boolean impossible(Set<String> ids) {
        Programme programme = strain.keeping(ids);
        if (programme.blocks() > EXACT) {
            return false;
        }
        try {
            resolver.solve(programme, progress);
            return false;
        } catch (NoPortfolioException none) {
            return none.proven();
        }
    }

    /** What people would rather not read of is tried first, so that it goes where it can: relations, shares, then the rest. */
    private List<String> order(Set<String> ids) {
        var order = new ArrayList<>(ids);
        order.sort(java.util.Comparator.comparingInt(id -> {
            Demand demand = strain.demands().get(id);
            return demand.kind() == Demand.Kind.RELATION ? 0 : demand.share() ? 1 : demand.forces() ? 2 : 3;
        }));
        return order;
    }
}
