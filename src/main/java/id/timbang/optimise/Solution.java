package id.timbang.optimise;

import id.timbang.domain.Certificate;
import id.timbang.model.Selection;

/**
 * A portfolio with its proof.
 *
 * @param pricesMillis time spent on prices, milliseconds
 * @param searchMillis time spent on the search, milliseconds
 */
public record Solution(Selection selection, Certificate certificate, long pricesMillis, long searchMillis) {
}
