package id.timbang.benchmark;

import id.timbang.model.Selection;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a general solver answered.
 *
 * @param taken its best portfolio, where it found one
 * @param bound its bound, milli-points
 */
record Answer(String status, Optional<Selection> taken, OptionalLong bound, long milliseconds) {
}
