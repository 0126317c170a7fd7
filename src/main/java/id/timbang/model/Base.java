package id.timbang.model;

import id.timbang.domain.Dataset;
import id.timbang.domain.Selector;

/** What committed rows that are not up for choice add to a limit. */
final class Base {
    private final Dataset dataset;
    private final Selectors selectors;

    Base(Dataset dataset) {
        this.dataset = dataset;
        this.selectors = new Selectors(Fields.ofBase(dataset), dataset.funds());
    }

    /**
     * Σ of a measure over a selector.
     *
     * @throws ArithmeticException when it leaves 64 bits
     */
    long sum(Measure measure, Selector selector) {
        Match match = selectors.match(selector);
        if (!match.committed()) {
            return 0;
        }
        var gauge = new Gauge(measure, dataset.base());
        return match.rows().stream().mapToLong(gauge::committed).reduce(0, Math::addExact);
    }
}
